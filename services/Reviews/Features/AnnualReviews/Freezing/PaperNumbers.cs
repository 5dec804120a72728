using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.OutsideValues;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.AnnualReviews.Freezing;

/// <summary>What papers say of the figures of a review in years before the system: with its partner, held against their source by a second person.</summary>
internal static class PaperNumbers
{
    public static async Task<IReadOnlyList<PaperNumber>> PapersOfAsync(
        this ReviewsDbContext db,
        ReviewedPeriod period,
        IReadOnlyList<FrozenFigure> figures,
        CancellationToken cancellationToken
    )
    {
        string[] codes = [.. figures.Select(figure => figure.Code).Distinct(StringComparer.Ordinal)];
        var (first, last) = (period.From.Year - period.YearsBefore, period.To.Year);
        return await db
            .OutsideValues.AsNoTracking()
            .IgnoreAutoIncludes()
            .Where(value => value.FromPaper && value.Status == OutsideValueStatus.Checked && value.Partner == period.Partner)
            .Where(value => codes.Contains(value.Code) && value.Year >= first && value.Year <= last)
            .OrderBy(value => value.Code)
            .ThenBy(value => value.Year)
            .Select(value => new PaperNumber(value.Code, value.Year, value.Numerator, value.Source, value.SourceDate))
            .ToListAsync(cancellationToken);
    }
}
