using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.OutsideValues;
using Cooperation.Reviews.Features.Figures;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.OutsideValues;

/// <summary>GET /api/reviews/outside-values: what was entered from outside, the newest year first. For planners and the central desk.</summary>
internal static class ListOutsideValues
{
    private const int PageSize = 200;

    public static void Map(RouteGroupBuilder values) => values.MapGet("/", HandleAsync).WithName(nameof(ListOutsideValues));

    internal static async Task<Page<OutsideValueView>> HandleAsync(
        ValidQuery<Query> query,
        ReviewsDbContext db,
        CancellationToken cancellationToken
    )
    {
        var asked = query.Value;
        var values = db
            .OutsideValues.AsNoTracking()
            .IgnoreAutoIncludes()
            .Where(v => asked.Code == null || v.Code == asked.Code)
            .Where(v => asked.Partner == null || v.Partner == asked.Partner)
            .Where(v => asked.Year == null || v.Year == asked.Year)
            .Where(v => asked.Status == null || v.Status == asked.Status);
        if (asked.After is { } after)
        {
            var year = await values
                .Where(v => v.Id == new OutsideValueId(after))
                .Select(v => v.Year)
                .FirstOrDefaultAsync(cancellationToken);
            values = values.Where(v =>
                EF.Functions.LessThan(ValueTuple.Create(v.Year, v.Id), ValueTuple.Create(year, new OutsideValueId(after)))
            );
        }

        var rows = await values
            .OrderByDescending(v => v.Year)
            .ThenByDescending(v => v.Id)
            .Take(PageSize + 1)
            .Select(OutsideValueView.From)
            .ToListAsync(cancellationToken);
        return Page.Of(rows, PageSize, row => row.Id.ToString());
    }

    public sealed record Query
    {
        [CodeOf(typeof(EnteredCodes))]
        public string? Code { get; init; }

        [RegularExpression(Shapes.Partner)]
        public string? Partner { get; init; }

        [Range(Shapes.FirstYear, Shapes.LastYear)]
        public int? Year { get; init; }

        [CodeOf(typeof(OutsideStatuses))]
        public string? Status { get; init; }

        /// <summary>The last one of the page before.</summary>
        public Guid? After { get; init; }
    }
}

/// <summary>Where values from outside stand.</summary>
internal static class OutsideStatuses
{
    public static IReadOnlyList<string> All => OutsideValueStatus.All;
}
