using System.Globalization;
using Cooperation.Portal.Areas.Reviews.Catalogue;
using Cooperation.Portal.Clients;

namespace Cooperation.Portal.Areas.Reviews.AnnualReviews;

/// <summary>Where the numbers of a review's edition open to the records behind them, as they stood when it was frozen.</summary>
/// <param name="Review">The review.</param>
/// <param name="Edition">Its edition.</param>
public sealed record ReviewNumber(Guid Review, int Edition)
{
    /// <summary>What a number is asked for by.</summary>
    internal static readonly IReadOnlyList<string> Parts = ["edition", "table", "of", .. CataloguePages.Cell];

    /// <summary>The address of the records of a number; null where it opens to none.</summary>
    /// <param name="figure">Its table.</param>
    /// <param name="measure">The place of its measure.</param>
    /// <param name="year">Its year.</param>
    /// <param name="value">The number.</param>
    /// <param name="cell">Its line; all of the table without it.</param>
    public string? Of(ReviewedFigure figure, int measure, int year, decimal? value, string? cell) =>
        value is > 0 && figure.Opens.ElementAtOrDefault(measure) is { } of
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{AnnualReviewPages.Address}/{Review}/records?edition={Edition}&table={figure.Table}&year={year}{(measure == 0 ? "" : $"&of={of}")}{(string.IsNullOrEmpty(cell) ? "" : $"&{cell}")}"
            )
            : null;
}
