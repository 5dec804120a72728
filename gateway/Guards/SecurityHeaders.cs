using Microsoft.Net.Http.Headers;

namespace Cooperation.Gateway.Guards;

/// <summary>The headers every answer carries, whoever made it. Set in one place, so that no page can forget or weaken them.</summary>
internal static class SecurityHeaders
{
    private const string Policy = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    // A file that a page of ours shows in a frame: nothing in it loads or runs anything, but for the style with which a browser shows a PDF.
    private const string PreviewPolicy =
        "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; object-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    public static Task SetAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(Set, context);
        return next(context);
    }

    private static Task Set(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        var isPreview = IsPreview(context.Request.Path);
        headers.ContentSecurityPolicy = isPreview ? PreviewPolicy : Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = isPreview ? "SAMEORIGIN" : "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.Remove(HeaderNames.Server);
        headers.Remove(HeaderNames.XPoweredBy);
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        }

        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) && headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }

    private static bool IsPreview(PathString path) =>
        path.Value?.Split('/') is ["", "exchanges", var exchange, "attachments", var attachment, "preview"]
        && Guid.TryParse(exchange, out _)
        && Guid.TryParse(attachment, out _);
}
