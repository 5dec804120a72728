using Cooperation.Gateway.Tokens;
using Microsoft.Extensions.Options;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Forwarder;

namespace Cooperation.Gateway.Proxy;

/// <summary>What goes where: /api/{service} to that service with its path unchanged, everything else that is not under /api to Portal.</summary>
internal static class Routes
{
    // Services see who calls and decide themselves (R17); the gateway lets anonymous requests through to them.
    private const string Anonymous = "anonymous";

    public static IProxyConfigProvider ProviderOf(IServiceProvider services)
    {
        var addresses = services.GetRequiredService<IOptions<ServicesOptions>>().Value.ByAudience();
        var patience = services.GetRequiredService<IOptions<GatewayOptions>>().Value.AnswerWithin;
        return new InMemoryConfigProvider(
            [.. addresses.Keys.Select(RouteTo)],
            [.. addresses.Select(service => ClusterOf(service.Key, service.Value, patience))]
        );
    }

    private static RouteConfig RouteTo(string audience) =>
        new()
        {
            RouteId = audience,
            ClusterId = audience,
            AuthorizationPolicy = Anonymous,
            Match = new RouteMatch { Path = audience == Audiences.Portal ? "/{**page}" : $"/api/{audience}/{{**rest}}" },

            // Behind every endpoint of the gateway's own.
            Order = audience == Audiences.Portal ? 1_000 : 100,
        };

    private static ClusterConfig ClusterOf(string audience, Uri address, TimeSpan patience) =>
        new()
        {
            ClusterId = audience,
            Destinations = new Dictionary<string, DestinationConfig>(StringComparer.Ordinal)
            {
                [audience] = new() { Address = address.ToString() },
            },
            // A service says itself what is wrong with a header; the client's ASCII would end the call as if the service had failed.
            HttpClient = new HttpClientConfig { RequestHeaderEncoding = "utf-8" },
            HttpRequest = new ForwarderRequestConfig { ActivityTimeout = patience },
        };
}
