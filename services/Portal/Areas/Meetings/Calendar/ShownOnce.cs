using System.Security.Cryptography;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.DataProtection;

namespace Cooperation.Portal.Areas.Meetings.Calendar;

/// <summary>An address on its way from the form that made it to the page that shows it: sealed in a cookie of the browser that asked, for whoever asked, and gone once it was shown. It is kept nowhere, and no address of ours leads back to it.</summary>
internal sealed class ShownOnce(IDataProtectionProvider ring, CurrentUser user, RequestClock clock)
{
    private const string Cookie = "opened-feed";
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly IDataProtector seal = ring.CreateProtector("opened-feed");

    public void Put(HttpResponse response, string address) =>
        response.Cookies.Append(Cookie, seal.Protect($"{user.Id}\n{clock.GetUtcNow().Add(Longest).UtcTicks}\n{address}"), Options(Longest));

    /// <summary>The address; null where none was made just now, or it was shown already.</summary>
    public string? Take(HttpContext http)
    {
        if (!http.Request.Cookies.TryGetValue(Cookie, out var sealedAddress))
        {
            return null;
        }

        http.Response.Cookies.Delete(Cookie, Options(age: null));
        try
        {
            return
                seal.Unprotect(sealedAddress).Split('\n') is [var account, var until, var address]
                && account == user.Id.ToString()
                && long.TryParse(until, out var ticks)
                && ticks >= clock.GetUtcNow().UtcTicks
                ? address
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static CookieOptions Options(TimeSpan? age) =>
        new()
        {
            // A cookie of the host alone, which over https is one for every path.
            Path = "/",
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            MaxAge = age,
        };
}
