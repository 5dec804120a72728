using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Lists;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.ActionItems;

/// <summary>GET /api/meetings/action-items: the action items that the user sees, by the day they are due.</summary>
internal static class ListActionItems
{
    public static void Map(RouteGroupBuilder items) =>
        items.MapGet("/", HandleAsync).RequireAuthorization(MeetingAccess.PlannersAndDesks).WithName(nameof(ListActionItems));

    internal static async Task<Page<ActionItemRow>> HandleAsync(
        ValidQuery<Query> query,
        MeetingsDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var (asked, today) = (query.Value, CivilTime.DateOf(clock.GetUtcNow()));
        var rows = db.ItemsSeenBy(user)
            .AsNoTracking()
            .Where(item => asked.Owner == null || item.Agency == asked.Owner)
            // By the owner of the series, which is what an index stands on: a framework and an instrument never have one code.
            .Where(item => asked.Framework == null || (item.SeriesOwner == asked.Framework && item.Framework != null))
            .Where(item => asked.Instrument == null || (item.SeriesOwner == asked.Instrument && item.Instrument != null))
            .Where(item => asked.Series == null || item.Series == asked.Series)
            .Where(item => asked.Status == null || item.Status == asked.Status);
        if (asked.Overdue is { } late)
        {
            rows = late
                ? rows.Where(item => item.Due < today && (item.Status == ActionItemStatus.Open || item.Status == ActionItemStatus.UnderWay))
                : rows.Where(item =>
                    item.Due >= today || (item.Status != ActionItemStatus.Open && item.Status != ActionItemStatus.UnderWay)
                );
        }

        return await After(rows, asked.After)
            .OrderBy(item => item.Due)
            .ThenBy(item => item.Reference)
            .Select(ActionItemRow.From(today, db.Meetings.SeenBy(user)))
            .PageAsync(asked.Size(), row => Cursor.Of(row.Due, row.Reference), cancellationToken);
    }

    private static IQueryable<ActionItem> After(IQueryable<ActionItem> rows, string? after)
    {
        if (Cursor.ReadDated(after) is not var (due, reference))
        {
            return rows;
        }

#pragma warning disable CA1309 // Compared by the database, whose column is ordinal.
        return rows.Where(item => item.Due > due || (item.Due == due && string.Compare(item.Reference, reference) > 0));
#pragma warning restore CA1309
    }

    public sealed record Query : ListQuery
    {
        /// <summary>The agency that owns it.</summary>
        [MaxLength(24)]
        public string? Owner { get; init; }

        [MaxLength(12)]
        public string? Framework { get; init; }

        [MaxLength(24)]
        public string? Instrument { get; init; }

        [MaxLength(24)]
        public string? Series { get; init; }

        [CodeOf(typeof(ActionItemStatus))]
        public string? Status { get; init; }

        /// <summary>Those only whose day is over and that are not done; or those only of which that is not so.</summary>
        public bool? Overdue { get; init; }
    }
}
