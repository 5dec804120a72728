using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Lists;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Handovers;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Handovers;

/// <summary>GET /api/repatriation/handovers: the handovers that the user sees, the latest planned first; by gate and by day.</summary>
internal static class ListHandovers
{
    public static void Map(RouteGroupBuilder handovers) =>
        handovers.MapGet("/", HandleAsync).RequireAuthorization(HandoverAccess.MayList).WithName(nameof(ListHandovers));

    internal static Task<Page<HandoverRow>> HandleAsync(
        ValidQuery<Query> query,
        RepatriationDbContext db,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var asked = query.Value;
        DateTimeOffset? from = asked.From is { } first ? CivilTime.StartOf(first) : null;
        DateTimeOffset? until = asked.To is { } last ? CivilTime.EndOf(last) : null;
        var handovers = db.Handovers.AsNoTracking().IgnoreAutoIncludes().SeenBy(user);
        return (asked.Open == true ? handovers.Open() : handovers)
            .Where(h => asked.Gate == null || h.Gate == asked.Gate)
            .Where(h => asked.Marker == null || h.Marker == asked.Marker)
            .Where(h => asked.Partner == null || h.Partner == asked.Partner)
            .Where(h => asked.Status == null || h.Status == asked.Status)
            .Where(h => asked.Desk == null || h.Desk == asked.Desk)
            .Where(h => from == null || h.PlannedAt >= from)
            .Where(h => until == null || h.PlannedAt < until)
            .NewestFirst(Cursor.ReadTimed(asked.After), h => h.PlannedAt, h => h.Id, key => new HandoverId(key))
            .Select(HandoverRow.From)
            .PageAsync(asked.Size(), row => Cursor.Of(row.PlannedAt, row.Id), cancellationToken);
    }

    public sealed record Query : ListQuery
    {
        [MaxLength(24)]
        public string? Gate { get; init; }

        [MaxLength(24)]
        public string? Marker { get; init; }

        [MaxLength(2)]
        public string? Partner { get; init; }

        [CodeOf(typeof(HandoverStatus))]
        public string? Status { get; init; }

        /// <summary>The desk that receives.</summary>
        [MaxLength(24)]
        public string? Desk { get; init; }

        /// <summary>Those that are not over: neither signed by both sides nor cancelled.</summary>
        public bool? Open { get; init; }

        /// <summary>Planned for this day or later, in Viet Nam.</summary>
        public DateOnly? From { get; init; }

        /// <summary>Planned for this day at the latest.</summary>
        public DateOnly? To { get; init; }
    }
}
