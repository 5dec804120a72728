using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Cooperation.Platform.Hosting;

/// <summary>The time of this request: the real one, or the time of the step that the token carries in <c>at</c> (only the gateway can put it there, and only with demo data). Scoped.</summary>
public sealed class RequestClock(IHttpContextAccessor accessor, TimeProvider real) : TimeProvider
{
    // At the ends of time there is no other hour in Viet Nam, and no deadline after it: whoever signed such a time is not believed.
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    /// <summary>To the microsecond, as the database keeps it: what an answer says first is what it says ever after.</summary>
    public override DateTimeOffset GetUtcNow()
    {
        var now = Now();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    /// <inheritdoc/>
    public override long TimestampFrequency => real.TimestampFrequency;

    /// <inheritdoc/>
    public override long GetTimestamp() => real.GetTimestamp();

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);

    private DateTimeOffset Now() =>
        accessor.HttpContext?.User.FindFirst("at")?.Value is { } at
        && DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
        && time.Year is > FirstYear and < LastYear
            ? time.ToUniversalTime()
            : real.GetUtcNow();
}
