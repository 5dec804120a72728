using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Portal.Pages;

/// <summary>A form of filters sends its empty fields too. Whoever filters is sent on to the address that says what is asked for and nothing else: it is the one that is kept and passed on.</summary>
internal static class PlainAddress
{
    /// <summary>The filter for pages.</summary>
    public static async ValueTask<object?> SendOnAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var request = invocation.HttpContext.Request;
        var said = request.Query.SelectMany(part => part.Value, (part, value) => (part.Key, Value: value)).ToArray();
        var plain = request.Path + Query(said);
        // A path like //elsewhere is somebody else's address: it is answered where it is.
        return
            HttpMethods.IsGet(request.Method) && said.Any(part => string.IsNullOrEmpty(part.Value)) && RedirectHttpResult.IsLocalUrl(plain)
            ? TypedResults.LocalRedirect(plain)
            : await next(invocation);
    }

    private static string Query(IEnumerable<(string Key, string? Value)> said)
    {
        var query = new QueryBuilder();
        foreach (var (key, value) in said)
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add(key, value);
            }
        }

        return query.ToString();
    }
}
