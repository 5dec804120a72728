using System.Globalization;
using Cooperation.Portal.Clients;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace Cooperation.Portal.Areas.Hotline.Watch.Figures;

/// <summary>The page of the list that stands behind a number: the same filters as Hotline gave, days as people write them, the own desk as the filter that the form knows.</summary>
internal static class FigureLinks
{
    public static string Of(DeskFigure figure, string ownDesk)
    {
        var query = new QueryBuilder();
        foreach (var (name, values) in QueryHelpers.ParseQuery(figure.Records[figure.Records.IndexOf('?', StringComparison.Ordinal)..]))
        {
            var value = values.ToString();
            if (name == "desk" && value == ownDesk)
            {
                query.Add("own", "1");
            }
            else
            {
                query.Add(name, name is "from" or "to" ? Day(value) : value);
            }
        }

        return "/exchanges" + query;
    }

    private static string Day(string day) =>
        DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
