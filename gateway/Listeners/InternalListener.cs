using Microsoft.Extensions.Options;

namespace Cooperation.Gateway.Listeners;

/// <summary>Tells the two listeners apart. By the port the connection really came in on, never by the Host header, which the caller writes.</summary>
internal sealed class InternalListener(IOptions<GatewayOptions> options)
{
    private readonly int port = options.Value.InternalUrl!.Port;

    public bool Serves(HttpContext context) => context.Connection.LocalPort == port;
}
