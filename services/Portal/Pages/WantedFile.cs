using Microsoft.AspNetCore.Http.Extensions;

namespace Cooperation.Portal.Pages;

/// <summary>Which file of a list is wanted, and with which filters: as it stands in the page's address, and as a service is asked.</summary>
internal static class WantedFile
{
    /// <summary>The address of the file of a page's list, for the menu that offers it.</summary>
    public static string AddressOf(string page, string format, string? separator, IEnumerable<KeyValuePair<string, string>>? filters = null)
    {
        var query = new QueryBuilder(filters ?? []) { { "format", format } };
        if (separator is not null)
        {
            query.Add("separator", separator);
        }

        return $"{page}/export{query}";
    }

    /// <summary>What a service is asked: the file, and what else is given.</summary>
    public static string Asked(HttpContext context, IEnumerable<KeyValuePair<string, string>>? filters = null)
    {
        var query = new QueryBuilder(filters ?? []);
        foreach (var name in (string[])["format", "separator"])
        {
            if (context.Request.Query[name].ToString() is { Length: > 0 } value)
            {
                query.Add(name, value);
            }
        }

        return query.ToString();
    }
}
