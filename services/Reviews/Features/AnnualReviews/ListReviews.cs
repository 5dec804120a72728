using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.AnnualReviews;
using Cooperation.Reviews.Features.Figures;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.AnnualReviews;

/// <summary>GET /api/reviews/annual-reviews: the reviews that the user sees, of the latest period first.</summary>
internal static class ListReviews
{
    private const int PageSize = 50;

    public static void Map(RouteGroupBuilder reviews) =>
        reviews.MapGet("/", HandleAsync).RequireAuthorization(ReviewAccess.MayList).WithName("ListAnnualReviews");

    internal static async Task<Page<Row>> HandleAsync(
        ValidQuery<Query> query,
        ReviewsDbContext db,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var (asked, reader) = (query.Value, user.Id);
        var reviews = db
            .AnnualReviews.AsNoTracking()
            .IgnoreAutoIncludes()
            .SeenBy(user)
            .Where(r => asked.Instrument == null || r.Instrument == asked.Instrument)
            .Where(r => asked.Partner == null || r.Partner == asked.Partner);
        if (asked.After is { } after)
        {
            var last = await reviews.Where(r => r.Reference == after).Select(r => r.To).FirstOrDefaultAsync(cancellationToken);
            reviews = reviews.Where(r => EF.Functions.LessThan(ValueTuple.Create(r.To, r.Reference), ValueTuple.Create(last, after)));
        }

        var rows = await reviews
            .OrderByDescending(r => r.To)
            .ThenByDescending(r => r.Reference)
            .Take(PageSize + 1)
            .Select(r => new Row(
                r.Id.Value,
                r.Reference,
                r.Instrument,
                r.Partner,
                r.Agency,
                r.From,
                r.To,
                // What a correction changes is its authors' until it is published; others find what its address shows them.
                r.IsPublished
                && !r.Editions.Any(e => e.Number == r.Edition && e.SubmittedById == reader)
                && !r.Texts.Any(t => t.Edition == r.Edition && (t.CopiedFrom == null || t.From.Any()) && t.ById == reader)
                    ? ReviewStatus.Published
                    : r.Status,
                r.IsPublished
                && r.Status != ReviewStatus.Published
                && !r.Editions.Any(e => e.Number == r.Edition && e.SubmittedById == reader)
                && !r.Texts.Any(t => t.Edition == r.Edition && (t.CopiedFrom == null || t.From.Any()) && t.ById == reader)
                    ? r.Editions.Where(e => e.PublishedAt != null).Max(e => e.Number)
                    : r.Edition,
                r.IsPublished,
                r.Version
            ))
            .ToListAsync(cancellationToken);
        return Page.Of(rows, PageSize, row => row.Reference);
    }

    /// <summary>A review in a list.</summary>
    internal sealed record Row(
        Guid Id,
        string Reference,
        string Instrument,
        string Partner,
        string Agency,
        DateOnly From,
        DateOnly To,
        string Status,
        int Edition,
        bool IsPublished,
        long Version
    );

    public sealed record Query
    {
        [MaxLength(24), RegularExpression("^[A-Z]{2}(-[A-Z0-9]+)+$")]
        public string? Instrument { get; init; }

        [RegularExpression(Shapes.Partner)]
        public string? Partner { get; init; }

        /// <summary>The last reference of the page before.</summary>
        [RegularExpression(Shapes.AnyReference)]
        public string? After { get; init; }
    }
}
