namespace Cooperation.Portal.Areas.Identity.SigningIn;

/// <summary>The gateway's session cookie, which Portal never reads: it only takes it away at sign-out. The session itself has ended at the gateway by then.</summary>
internal static class GatewayCookie
{
    public static void Clear(HttpContext context)
    {
        var secure = context.Request.Headers["X-Forwarded-Proto"] == "https" || context.Request.IsHttps;
        var options = new CookieOptions
        {
            Path = "/",
            HttpOnly = true,
            Secure = secure,
            SameSite = SameSiteMode.Lax,
        };
        context.Response.Cookies.Delete(secure ? "__Host-session" : "session", options);
    }
}
