using System.Buffers.Text;
using System.Security.Cryptography;

namespace Cooperation.Gateway.Sessions;

/// <summary>
/// The cookie that names a session. Over https it bears the prefix __Host-, which a browser accepts only from this very host; over plain
/// http (a loopback installation) such a cookie could not be set at all, so there it has a plain name. Each scheme reads its own name only.
/// </summary>
internal static class SessionCookie
{
    public const string Plain = "session";
    public const string Secure = "__Host-session";

    private const int RandomBytes = 32;

    public static byte[]? HashOf(HttpRequest request) =>
        request.Cookies.TryGetValue(NameFor(request), out var value) && value.Length == Base64Url.GetEncodedLength(RandomBytes)
            ? Hash(value)
            : null;

    /// <summary>Sets a new value and returns its hash.</summary>
    public static byte[] Set(HttpContext context)
    {
        var value = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));
        context.Response.Cookies.Append(NameFor(context.Request), value, Options(context.Request));
        return Hash(value);
    }

    public static void Clear(HttpContext context) => context.Response.Cookies.Delete(NameFor(context.Request), Options(context.Request));

    private static string NameFor(HttpRequest request) => request.IsHttps ? Secure : Plain;

    private static byte[] Hash(string value) => SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(value));

    // Lax and not Strict: a link in a message to an exchange opens signed in. Nothing that GET reaches changes anything, and what changes
    // something is guarded by R19 and by antiforgery tokens. No expiry: it ends with the browser, and the server counts the rest.
    private static CookieOptions Options(HttpRequest request) =>
        new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = request.IsHttps,
            Path = "/",
            IsEssential = true,
        };
}
