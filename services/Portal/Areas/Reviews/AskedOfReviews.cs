using Microsoft.AspNetCore.Http.Extensions;

namespace Cooperation.Portal.Areas.Reviews;

/// <summary>What the address of a page asks of Reviews, as a query to the service.</summary>
internal static class AskedOfReviews
{
    /// <summary>Those of these parts that the address has, and what a figure is split by.</summary>
    public static string Asked(this HttpContext context, IEnumerable<string> parts, IEnumerable<string>? by = null)
    {
        var asked = context.Request.Query;
        var query = new QueryBuilder();
        foreach (var part in parts.Where(part => asked[part].ToString().Length > 0))
        {
            query.Add(part, asked[part].ToString());
        }

        query.Add("by", by ?? []);
        return query.ToString();
    }
}
