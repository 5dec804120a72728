using Cooperation.Platform.Hosting.Calendar;
using Microsoft.Extensions.Options;

namespace Cooperation.Gateway.Demo;

/// <summary>The time at which pages run beside demo data: the demo date with the present time of day in Viet Nam. Calls under /api run at the real time.</summary>
internal sealed class DemoClock(IOptions<DemoOptions> options, TimeProvider clock)
{
    public DateTimeOffset? ForPages()
    {
        if (options.Value.Date is not { } date)
        {
            return null;
        }

        var now = VietnamTime.At(clock.GetUtcNow());
        return new DateTimeOffset(date.ToDateTime(TimeOnly.FromTimeSpan(now.TimeOfDay)), now.Offset);
    }
}
