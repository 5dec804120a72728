using Microsoft.Extensions.Options;

namespace Cooperation.Gateway.Guards;

/// <summary>Refuses a body that says it is over the limit before a byte of it is read. One that does not say is cut off by Kestrel at the same limit.</summary>
internal sealed class RequestSize(RequestDelegate next, IOptions<GatewayOptions> options)
{
    private readonly long most = options.Value.MaxRequestBytes;

    public Task InvokeAsync(HttpContext context) =>
        context.Request.ContentLength > most ? GatewayProblem.TooLarge.WriteAsync(context) : next(context);
}
