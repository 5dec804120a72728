using System.Net;
using Cooperation.Gateway.Guards;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Problems;

namespace Cooperation.Gateway.Proxy;

/// <summary>The page people see while Portal is not running: plain, because everything that could make it look better comes from Portal.</summary>
internal static class OutagePage
{
    private static readonly Text Title = new("Hợp tác 130: tạm thời gián đoạn", "Cooperation: not available for the moment");
    private static readonly Text Again = new("Thử lại", "Try again");

    public static Task WriteAsync(HttpContext context, GatewayProblem problem)
    {
        var language = RequestLanguage.Of(context);
        context.Response.StatusCode = problem.Status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.RetryAfter = "30";
        return context.Response.WriteAsync(
            $"""
            <!doctype html>
            <html lang="{language}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Encode(
                Title.In(language)
            )}</title></head>
            <body><main><h1>{Encode(Title.In(language))}</h1><p>{Encode(problem.Detail.In(language))}</p><p><a href="">{Encode(
                Again.In(language)
            )}</a></p></main></body>
            </html>
            """,
            context.RequestAborted
        );
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
