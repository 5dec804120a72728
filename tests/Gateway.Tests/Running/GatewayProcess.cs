using Cooperation.Launcher.Processes;
using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Gateway.Tests.Running;

/// <summary>The gateway as it is run.</summary>
public sealed class GatewayProcess : TestService
{
    public GatewayProcess(TestPostgres postgres, IReadOnlyDictionary<string, string> settings)
        : base(postgres, null, "gateway", "Cooperation.Gateway")
    {
        foreach (var (key, value) in settings)
        {
            Set(key, value);
        }
    }

    /// <summary>Starts another replica on the same database.</summary>
    public async Task<ProcessIdentity> StartReplicaAsync(Uri url, Uri inside, string folder)
    {
        var settings = new Dictionary<string, string>(Settings, StringComparer.Ordinal)
        {
            ["ASPNETCORE_URLS"] = url.ToString(),
            ["Gateway__InternalUrl"] = inside.ToString(),
        };
        var process = await DetachedProcess.StartAsync(
            ["dotnet", Program],
            settings,
            Path.Combine(folder, "replica.log"),
            new PidFile(Path.Combine(folder, "replica.pid")),
            CancellationToken.None
        );
        using var client = new HttpClient { BaseAddress = url };
        (await Poll.UntilAsync(token => IsReadyAsync(client, token), TimeSpan.FromSeconds(60), CancellationToken.None)).ShouldBeTrue();
        return process;
    }

    private static async Task<bool> IsReadyAsync(HttpClient client, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
