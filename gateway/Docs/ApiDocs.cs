using System.Net;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Problems;
using Microsoft.Extensions.Options;

namespace Cooperation.Gateway.Docs;

/// <summary>GET /api/docs: where the description of each API is, as JSON or as a page.</summary>
internal static class ApiDocs
{
    private static readonly Text Title = new("Các giao diện lập trình", "Programming interfaces");

    public sealed record Entry(string Service, string Openapi);

    public sealed record Response(IReadOnlyList<Entry> Items);

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/docs", (Delegate)HandleAsync).AllowAnonymous().Produces<Response>().WithName("ApiDocs");

    private static Task HandleAsync(HttpContext context, IOptions<ServicesOptions> services)
    {
        Entry[] entries =
        [
            .. services.Value.Called().Prepend("gateway").Select(service => new Entry(service, $"/api/{service}/openapi.json")),
        ];
        return context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
            ? WritePageAsync(context, entries)
            : context.Response.WriteAsJsonAsync(new Response(entries), context.RequestAborted);
    }

    private static Task WritePageAsync(HttpContext context, IEnumerable<Entry> entries)
    {
        var language = RequestLanguage.Of(context);
        var title = WebUtility.HtmlEncode(Title.In(language));
        var list = string.Concat(entries.Select(entry => $"<li><a href=\"{entry.Openapi}\">{entry.Service}</a></li>"));
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"""
            <!doctype html>
            <html lang="{language}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title></head>
            <body><main><h1>{title}</h1><ul>{list}</ul></main></body>
            </html>
            """,
            context.RequestAborted
        );
    }
}
