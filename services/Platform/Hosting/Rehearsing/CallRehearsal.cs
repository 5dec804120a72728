using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Cooperation.Platform.Hosting.Rehearsing;

/// <summary>Asks the process itself as a stranger, over its own address: what takes in, judges and refuses a call is then compiled.</summary>
/// <param name="server">The process's own.</param>
/// <param name="factory">Makes the client.</param>
/// <param name="pages">Addresses that anybody may open.</param>
internal sealed class CallRehearsal(IServer server, IHttpClientFactory factory, IEnumerable<RehearsedPage> pages) : IRehearsal
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var client = factory.CreateClient(nameof(CallRehearsal));
        foreach (var address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
        {
            foreach (var page in pages)
            {
                using var answer = await client.GetAsync(new Uri(new Uri(address), page.Path), cancellationToken);
                await answer.Content.CopyToAsync(Stream.Null, cancellationToken);
            }
        }
    }
}

/// <summary>An address that is asked for before the process is ready.</summary>
/// <param name="Path">From the root: <c>/sign-in</c>.</param>
internal sealed record RehearsedPage(string Path);
