using System.Diagnostics;
using OpenTelemetry;

namespace Cooperation.Platform.Hosting.Telemetry;

/// <summary>No span leaves with a query string, which may hold what somebody looked for (R22): not even with its names, and whoever wrote it, a server, a client or the gateway; nor with an address that is a secret itself.</summary>
internal sealed class WithoutQueries : BaseProcessor<Activity>
{
    private const string Query = "url.query";
    private const string Path = "url.path";
    private const string Address = "url.full";

    public override void OnEnd(Activity data)
    {
        data.SetTag(Query, null);
        if (data.GetTagItem(Path) is string path)
        {
            data.SetTag(Path, SecretPaths.Masked(path));
        }

        if (data.GetTagItem(Address) is string address)
        {
            var end = address.IndexOf('?', StringComparison.Ordinal);
            data.SetTag(Address, SecretPaths.Masked(end < 0 ? address : address[..end]));
        }
    }
}
