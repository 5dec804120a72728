using Cooperation.Gateway.Sessions;

namespace Cooperation.Gateway.Proxy;

/// <summary>The cookies that Portal gets: its own (antiforgery, language), never the session's.</summary>
internal static class PortalCookies
{
    public static string Of(HttpRequest request) =>
        string.Join(
            "; ",
            request
                .Headers.Cookie.SelectMany(header =>
                    (header ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                )
                .Where(cookie => NameOf(cookie) is not (SessionCookie.Plain or SessionCookie.Secure))
        );

    private static string NameOf(string cookie) => cookie.Split('=', 2)[0].TrimEnd();
}
