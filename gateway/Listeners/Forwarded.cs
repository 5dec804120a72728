using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace Cooperation.Gateway.Listeners;

/// <summary>Whose word counts on where a request came from: Portal's on the internal listener, and that of the proxies named in the settings; nobody else's.</summary>
internal static class Forwarded
{
    public static void UseForwarded(this WebApplication app)
    {
        var inside = app.Services.GetRequiredService<InternalListener>();
        var proxies = app.Services.GetRequiredService<IOptions<GatewayOptions>>().Value.TrustedProxies;
        app.UseWhen(inside.Serves, pipeline => pipeline.UseForwardedHeaders(Believing([])));
        if (proxies.Count > 0)
        {
            app.UseWhen(context => !inside.Serves(context), pipeline => pipeline.UseForwardedHeaders(Believing(proxies)));
        }
    }

    // Without any network the framework believes everybody, which is right where only services can connect.
    private static ForwardedHeadersOptions Believing(IReadOnlyList<string> networks)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = 1,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in networks)
        {
            options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
        }

        return options;
    }
}
