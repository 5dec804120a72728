using System.Globalization;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Areas.Identity.SigningIn;

/// <summary>A password that is not even looked at: how long to wait, in words and in the header.</summary>
internal static class TooMany
{
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(5);

    public static string Say(HttpContext context, PageLanguage speech, ServiceProblemException refused)
    {
        var wait = refused.RetryAfter ?? Usual;
        context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return speech[SignInTexts.TooMany, speech[Times.Wait(wait)]];
    }
}
