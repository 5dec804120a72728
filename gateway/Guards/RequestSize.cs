using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Cooperation.Gateway.Guards;

/// <summary>Refuses a body that says it is over the limit before a byte of it is read. One that does not say is cut off by Kestrel at the same limit.</summary>
internal sealed class RequestSize(RequestDelegate next, IOptions<GatewayOptions> options)
{
    // Where files are sent, the second part being the key of an exchange. Everything else is forms and JSON.
    private static readonly PathString[] Imports = ["/api/hotline/imports", "/imports"];
    private static readonly PathString[] Exchanges = ["/api/hotline/exchanges", "/exchanges"];

    // What is thrown away for somebody at a page: over a weak line such a file takes minutes.
    private const long MostDrained = 256 * 1024 * 1024;

    public Task InvokeAsync(HttpContext context)
    {
        var body = context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>();
        var most = options.Value.MaxRequestBytes;
        if (IsUpload(context.Request))
        {
            most = options.Value.MaxUploadBytes;
            body.MaxRequestBodySize = most;
        }

        if (context.Request.ContentLength <= most || context.Request.ContentLength is null)
        {
            return next(context);
        }

        // Without a limit Kestrel drains what still comes, five seconds at the most, before it closes.
        body.MaxRequestBodySize = null;
        return RefuseAsync(context, ProblemOf(context.Request));
    }

    /// <summary>What is said of a body over the limit.</summary>
    public static GatewayProblem ProblemOf(HttpRequest request) =>
        IsUpload(request) ? GatewayProblem.FileTooLarge : GatewayProblem.TooLarge;

    // A browser reads the answer only after it has written the body: closed before, it would show a broken connection instead of the page.
    private static async Task RefuseAsync(HttpContext context, GatewayProblem problem)
    {
        if (PlainPage.IsWanted(context.Request) && context.Request.ContentLength <= MostDrained)
        {
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }

        await problem.WriteAsync(context);
    }

    private static bool IsUpload(HttpRequest request) => HttpMethods.IsPost(request.Method) && TakesFiles(request.Path);

    private static bool TakesFiles(PathString path) =>
        Imports.Contains(path)
        || Exchanges.Any(exchanges =>
            path.StartsWithSegments(exchanges, StringComparison.OrdinalIgnoreCase, out var rest)
            && rest.Value?.Split('/') is ["", var exchange, var last]
            && last.Equals("attachments", StringComparison.OrdinalIgnoreCase)
            && Guid.TryParseExact(exchange, "D", out _)
        );
}
