using System.Net;
using Cooperation.Gateway.Proxy;
using Cooperation.Platform.Domain;

namespace Cooperation.Gateway.Guards;

/// <summary>The page people see where the gateway itself refuses, or Portal is not running: plain, because everything that could make it look better comes from Portal.</summary>
internal static class PlainPage
{
    private static readonly Text Outage = new("Hợp tác 130: tạm thời gián đoạn", "Cooperation: not available for the moment");
    private static readonly Text Refused = new("Hợp tác 130: không nhận được yêu cầu", "Cooperation: the request could not be taken");
    private static readonly Text Again = new("Thử lại", "Try again");

    /// <summary>Whether a browser asked for one of Portal's pages.</summary>
    public static bool IsWanted(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        && !request.Path.StartsWithSegments("/internal", StringComparison.OrdinalIgnoreCase)
        && !request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase);

    public static Task WriteAsync(HttpContext context, GatewayProblem problem)
    {
        // The language chosen on the pages, as Portal keeps it: Vietnamese unless English was chosen, whatever the browser was installed in.
        var language = context.Request.Cookies[PortalCookies.NameFor(context.Request, "language")] == "en" ? "en" : "vi";
        var title = (problem.Status >= StatusCodes.Status500InternalServerError ? Outage : Refused).In(language);
        context.Response.StatusCode = problem.Status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        if (context.Response.Headers.RetryAfter.Count == 0 && problem.Status >= StatusCodes.Status500InternalServerError)
        {
            context.Response.Headers.RetryAfter = "30";
        }

        return context.Response.WriteAsync(
            $"""
            <!doctype html>
            <html lang="{language}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Encode(
                title
            )}</title></head>
            <body><main><h1>{Encode(title)}</h1><p>{Encode(problem.Detail.In(language))}</p><p><a href="">{Encode(
                Again.In(language)
            )}</a></p></main></body>
            </html>
            """,
            context.RequestAborted
        );
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
