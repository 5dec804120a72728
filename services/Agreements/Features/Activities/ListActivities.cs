using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Activities;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Lists;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Activities;

/// <summary>GET /api/agreements/activities: the priority activities that the user sees, by the day they are due.</summary>
internal static class ListActivities
{
    public static void Map(RouteGroupBuilder activities) =>
        activities.MapGet("/", HandleAsync).RequireAuthorization(InstrumentAccess.MayList).WithName(nameof(ListActivities));

    internal static async Task<Page<ActivityRow>> HandleAsync(
        ValidQuery<Query> query,
        AgreementsDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var (asked, today) = (query.Value, CivilTime.DateOf(clock.GetUtcNow()));
        return await After(Asked(db, user, asked, today), asked.After)
            .OrderBy(a => a.Due)
            .ThenBy(a => a.Reference)
            .Select(ActivityRow.From(today))
            .PageAsync(asked.Size(), row => Cursor.Of(row.Due, row.Reference), cancellationToken);
    }

    /// <summary>Those that were asked for, of those that the user sees.</summary>
    internal static IQueryable<Activity> Asked(AgreementsDbContext db, CurrentUser user, Query asked, DateOnly today)
    {
        var rows = db.ActivitiesSeenBy(user)
            .AsNoTracking()
            .Where(a => asked.Instrument == null || a.Instrument == asked.Instrument)
            .Where(a => asked.Framework == null || a.Framework == asked.Framework)
            .Where(a => asked.Partner == null || a.Partner == asked.Partner)
            .Where(a => asked.Year == null || a.Year == asked.Year)
            .Where(a => asked.Status == null || a.Status == asked.Status)
            .Where(a => asked.Task == null || a.Task == asked.Task)
            .Where(a => asked.Owner == null || a.Owner == asked.Owner);
        if (asked.Late is { } late)
        {
            rows = late
                ? rows.Where(a => a.Due < today && (a.Status == ActivityStatus.Agreed || a.Status == ActivityStatus.Running))
                : rows.Where(a => a.Due >= today || (a.Status != ActivityStatus.Agreed && a.Status != ActivityStatus.Running));
        }

        return rows;
    }

    private static IQueryable<Activity> After(IQueryable<Activity> rows, string? after)
    {
        if (Cursor.ReadDated(after) is not var (due, reference))
        {
            return rows;
        }

        // As one pair, by which the index is entered: day or, on the same day, number would read all that came before.
        return rows.Where(a => EF.Functions.GreaterThan(ValueTuple.Create(a.Due, a.Reference), ValueTuple.Create(due, reference)));
    }

    /// <summary>An activity as a row of a list.</summary>
    public sealed record ActivityRow(
        string Reference,
        string? Instrument,
        string? Framework,
        string? Partner,
        int Year,
        string Title,
        string Owner,
        DateOnly Due,
        string Status,
        bool Late,
        int? Percent,
        int CarriedOver,
        int Evidence,
        DateOnly? DoneOn,
        long Version
    )
    {
        internal static Expression<Func<Activity, ActivityRow>> From(DateOnly today) =>
            a => new ActivityRow(
                a.Reference,
                a.Instrument,
                a.Framework,
                a.Partner,
                a.Year,
                a.Title,
                a.Owner,
                a.Due,
                a.Status,
                a.Due < today && (a.Status == ActivityStatus.Agreed || a.Status == ActivityStatus.Running),
                a.Percent,
                a.CarriedOver,
                a.Evidence.Count,
                a.DoneOn,
                a.Version
            );
    }

    public sealed record Query : ListQuery
    {
        [MaxLength(24)]
        public string? Instrument { get; init; }

        /// <summary>Those of the work plan of a framework.</summary>
        [MaxLength(24)]
        public string? Framework { get; init; }

        [MaxLength(2)]
        public string? Partner { get; init; }

        [Range(2000, 2100)]
        public int? Year { get; init; }

        [CodeOf(typeof(ActivityStatus))]
        public string? Status { get; init; }

        [MaxLength(24)]
        public string? Owner { get; init; }

        /// <summary>Those under a task of the plan.</summary>
        [MaxLength(24), RegularExpression("^[A-Za-z0-9.-]+$")]
        public string? Task { get; init; }

        /// <summary>Those only whose day is over and that are not done; or those only of which that is not so.</summary>
        public bool? Late { get; init; }
    }
}
