using Cooperation.Gateway.Sessions;
using Microsoft.Extensions.Primitives;

namespace Cooperation.Gateway.Proxy;

/// <summary>
/// The cookies between the browser and Portal: Portal's own (antiforgery, language), never the session's. Over https each bears the prefix
/// __Host- outside, so that no other host, and no plain connection, can set it; Portal knows it by its plain name and need not know how
/// people come to us.
/// </summary>
internal static class PortalCookies
{
    private const string HostPrefix = "__Host-";
    private const string SecureAttribute = "secure";

    /// <summary>What Portal gets of the browser's cookies.</summary>
    public static string Of(HttpRequest request) =>
        string.Join("; ", Parts(request.Headers.Cookie, ';').Select(cookie => Inside(cookie, request.IsHttps)).OfType<string>());

    /// <summary>What the browser gets of Portal's: each Set-Cookie, secure where the outside is https.</summary>
    public static string Outside(string setCookie, bool isHttps)
    {
        if (!isHttps)
        {
            return setCookie;
        }

        var named = setCookie.StartsWith(HostPrefix, StringComparison.Ordinal) ? setCookie : HostPrefix + setCookie;
        return Parts(setCookie, ';').Contains(SecureAttribute, StringComparer.OrdinalIgnoreCase) ? named : $"{named}; {SecureAttribute}";
    }

    /// <summary>The name by which the browser knows a cookie of Portal's.</summary>
    public static string NameFor(HttpRequest request, string name) => request.IsHttps ? HostPrefix + name : name;

    private static string? Inside(string cookie, bool isHttps)
    {
        var name = cookie.Split('=', 2)[0].TrimEnd();
        return name is SessionCookie.Plain or SessionCookie.Secure ? null
            : !isHttps ? cookie
            : name.StartsWith(HostPrefix, StringComparison.Ordinal) ? cookie[HostPrefix.Length..]
            : null;
    }

    private static IEnumerable<string> Parts(StringValues headers, char separator) =>
        headers.SelectMany(header =>
            (header ?? "").Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );
}
