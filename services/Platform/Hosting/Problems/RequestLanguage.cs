using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Cooperation.Platform.Hosting.Problems;

/// <summary>The language that the caller reads: Vietnamese unless English stands before it in Accept-Language.</summary>
public static class RequestLanguage
{
    /// <summary><c>vi</c> or <c>en</c>.</summary>
    public static string Of(HttpContext context)
    {
        if (!StringWithQualityHeaderValue.TryParseList([.. context.Request.Headers.AcceptLanguage.OfType<string>()], out var wanted))
        {
            return "vi";
        }

        return wanted
                .OrderByDescending(language => language.Quality ?? 1)
                .Select(language => language.Value.Value?.Split('-')[0].ToLowerInvariant())
                .FirstOrDefault(language => language is "vi" or "en")
            ?? "vi";
    }
}
