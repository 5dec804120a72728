using System.Diagnostics;
using OpenTelemetry;

namespace Cooperation.Platform.Hosting.Telemetry;

/// <summary>No span leaves with a query string, which may hold what somebody looked for (R22): not even with its names, and whoever wrote it, a server, a client or the gateway.</summary>
internal sealed class WithoutQueries : BaseProcessor<Activity>
{
    private const string Query = "url.query";
    private const string Address = "url.full";

    public override void OnEnd(Activity data)
    {
        data.SetTag(Query, null);
        if (data.GetTagItem(Address) is string address && address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var end)
        {
            data.SetTag(Address, address[..end]);
        }
    }
}
