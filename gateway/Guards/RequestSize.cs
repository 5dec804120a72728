using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Cooperation.Gateway.Guards;

/// <summary>Refuses a body that says it is over the limit before a byte of it is read. One that does not say is cut off by Kestrel at the same limit.</summary>
internal sealed class RequestSize(RequestDelegate next, IOptions<GatewayOptions> options)
{
    // Where files are sent, the second part being the key of an exchange. Everything else is forms and JSON.
    private static readonly PathString[] Imports = ["/api/hotline/imports", "/imports"];
    private static readonly PathString[] Exchanges = ["/api/hotline/exchanges", "/exchanges"];

    public Task InvokeAsync(HttpContext context)
    {
        var body = context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>();
        var most = options.Value.MaxRequestBytes;
        if (HttpMethods.IsPost(context.Request.Method) && TakesFiles(context.Request.Path))
        {
            most = options.Value.MaxUploadBytes;
            body.MaxRequestBodySize = most;
        }

        if (context.Request.ContentLength <= most || context.Request.ContentLength is null)
        {
            return next(context);
        }

        // A browser reads the answer only after it has written the body: closed at once, it would show a broken connection instead of the page.
        // Without a limit Kestrel drains what still comes, five seconds at the most, before it closes.
        body.MaxRequestBodySize = null;
        return GatewayProblem.TooLarge.WriteAsync(context);
    }

    private static bool TakesFiles(PathString path) =>
        Imports.Contains(path)
        || Exchanges.Any(exchanges =>
            path.StartsWithSegments(exchanges, StringComparison.OrdinalIgnoreCase, out var rest)
            && rest.Value?.Split('/') is ["", var exchange, var last]
            && last.Equals("attachments", StringComparison.OrdinalIgnoreCase)
            && Guid.TryParseExact(exchange, "D", out _)
        );
}
