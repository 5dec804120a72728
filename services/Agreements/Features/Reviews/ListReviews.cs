using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Reviews;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Lists;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Reviews;

/// <summary>GET /api/agreements/reviews: the reviews that the user sees, by the day they are due: the review calendar.</summary>
internal static class ListReviews
{
    public static void Map(RouteGroupBuilder reviews) =>
        reviews.MapGet("/", HandleAsync).RequireAuthorization(InstrumentAccess.MayList).WithName(nameof(ListReviews));

    internal static async Task<Page<ReviewRow>> HandleAsync(
        ValidQuery<Query> query,
        AgreementsDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var (asked, today) = (query.Value, CivilTime.DateOf(clock.GetUtcNow()));
        return await After(Asked(db, user, asked, today), asked.After)
            .OrderBy(r => r.DueOn)
            .ThenBy(r => r.Id)
            .Select(ReviewRow.From(db, today))
            .PageAsync(asked.Size(), row => Cursor.Of(row.DueOn, row.Id.ToString()), cancellationToken);
    }

    /// <summary>Those that were asked for, of those that the user sees.</summary>
    internal static IQueryable<Review> Asked(AgreementsDbContext db, CurrentUser user, Query asked, DateOnly today)
    {
        var rows = db.ReviewsSeenBy(user)
            .AsNoTracking()
            .Where(r => asked.Instrument == null || r.Instrument == asked.Instrument)
            .Where(r => asked.Partner == null || r.Partner == asked.Partner)
            .Where(r => asked.Kind == null || r.Kind == asked.Kind)
            .Where(r => asked.Status == null || r.Status == asked.Status);
        if (asked.Year is { } year)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            rows = rows.Where(r => r.DueOn >= first && r.DueOn <= last);
        }

        if (asked.Overdue is { } overdue)
        {
            rows = overdue
                ? rows.Where(r => r.DueOn < today && (r.Status == ReviewStatus.Due || r.Status == ReviewStatus.Proposed))
                : rows.Where(r => r.DueOn >= today || (r.Status != ReviewStatus.Due && r.Status != ReviewStatus.Proposed));
        }

        return rows;
    }

    private static IQueryable<Review> After(IQueryable<Review> rows, string? after)
    {
        if (Cursor.ReadDated(after) is not var (due, key))
        {
            return rows;
        }

        if (!Guid.TryParse(key, out var guid))
        {
            throw Cursor.Wrong();
        }

        var id = new ReviewId(guid);
        return rows.Where(r => EF.Functions.GreaterThan(ValueTuple.Create(r.DueOn, r.Id), ValueTuple.Create(due, id)));
    }

    /// <summary>A review as a row of the calendar.</summary>
    public sealed record ReviewRow(
        Guid Id,
        string Instrument,
        string Partner,
        string Kind,
        int FromYear,
        int ToYear,
        DateOnly DueOn,
        string? Host,
        string Status,
        bool Overdue,
        string? Meeting,
        DateOnly? HeldOn,
        DateOnly? ConcludedOn,
        int FollowUpYear,
        bool FollowUpPlanned,
        DateOnly? FollowUpAdoptedOn,
        bool Unverified,
        long Version
    )
    {
        /// <summary>What it still lacks.</summary>
        public IReadOnlyList<string> Missing => [.. ReviewLife.Missing(Status, Meeting, FollowUpAdoptedOn, FollowUpPlanned)];

        internal static Expression<Func<Review, ReviewRow>> From(AgreementsDbContext db, DateOnly today) =>
            r => new ReviewRow(
                r.Id.Value,
                r.Instrument,
                r.Partner,
                r.Kind,
                r.FromYear,
                r.ToYear,
                r.DueOn,
                r.Host,
                r.Status,
                r.DueOn < today && (r.Status == ReviewStatus.Due || r.Status == ReviewStatus.Proposed),
                r.Meeting,
                r.HeldOn,
                r.ConcludedOn,
                r.FollowUpYear,
                db.Activities.Any(a => a.Instrument == r.Instrument && a.Year == r.FollowUpYear && a.Status != ActivityStatus.Dropped),
                r.FollowUpAdoptedOn,
                r.Unverified,
                r.Version
            );
    }

    public sealed record Query : ListQuery
    {
        [MaxLength(24)]
        public string? Instrument { get; init; }

        [MaxLength(2)]
        public string? Partner { get; init; }

        /// <summary>The year in which they are due.</summary>
        [Range(2000, 2100)]
        public int? Year { get; init; }

        [CodeOf(typeof(ReviewKinds))]
        public string? Kind { get; init; }

        [CodeOf(typeof(ReviewStatus))]
        public string? Status { get; init; }

        /// <summary>Those only whose day is over and that were not held; or those only of which that is not so.</summary>
        public bool? Overdue { get; init; }
    }
}
