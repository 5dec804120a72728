using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Features.AgendaPapers;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records;
using Cooperation.Platform.Records.Links;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Meetings;

/// <summary>GET /api/meetings/meetings/{reference}: one meeting.</summary>
internal static class GetMeeting
{
    public static void Map(RouteGroupBuilder meeting) => meeting.MapGet("/", HandleAsync).WithName(nameof(GetMeeting));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        string reference,
        MeetingsDbContext db,
        CurrentUser user,
        RequestClock clock,
        PapersShown papers,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var seen = await db
            .Meetings.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .SingleOrDefaultAsync(m => m.Reference == reference, cancellationToken);
        if (seen is null)
        {
            return TypedResults.NotFound();
        }

        response.SetEtag(seen.Version);
        // A meeting closed to the user is not named to him by another either.
        string?[] named = [seen.Like, seen.MergedIntoReference];
        var known = await db
            .Meetings.SeenBy(user)
            .Where(m => named.Contains(m.Reference))
            .Select(m => m.Reference)
            .ToListAsync(cancellationToken);
        var links = await db.LinksOfAsync(seen.Id, cancellationToken);
        var onAgenda = await papers.OfAsync(seen, cancellationToken);
        // Of a meeting at whose table the user does not sit there are papers once its minutes are published.
        var isMinuted = await db.Minutes.AnyAsync(one => one.MeetingId == seen.Id && one.Published != null, cancellationToken);
        return TypedResults.Ok(Response.Of(seen, known, links, onAgenda, isMinuted, user, clock.GetUtcNow()));
    }

    /// <summary>A meeting: <c>from</c> and <c>to</c> are hours of its own zone, <c>startsAt</c> and <c>endsAt</c> the same as moments; <c>next</c> is the one of the user's steps that brings it on.</summary>
    public sealed record Response(
        string Reference,
        string? Framework,
        string? Instrument,
        string? Partner,
        string? CounterpartUnit,
        bool OfDesk,
        string Series,
        int? Number,
        string? Title,
        string Status,
        DateTime From,
        DateTime To,
        string Zone,
        DateTimeOffset StartsAt,
        DateTimeOffset EndsAt,
        string? Host,
        string? Place,
        bool DayOpen,
        IReadOnlyList<string> Languages,
        int Interpreters,
        bool Closed,
        string? Like,
        string Agency,
        string Desk,
        DateTimeOffset AnnouncedAt,
        DateTimeOffset? HeldAt,
        DateTimeOffset? ReportedAt,
        string? ReportNumber,
        DateTimeOffset? FollowedUpAt,
        DateTimeOffset? CancelledAt,
        string? MergedInto,
        IReadOnlyList<string> Agencies,
        IReadOnlyList<PostponementView> Postponements,
        IReadOnlyList<AgendaView> Agenda,
        int ClosedItems,
        bool HasPapers,
        IReadOnlyList<CostView> Costs,
        int Decisions,
        int ActionItems,
        int LinkCount,
        IReadOnlyList<LinkView> Links,
        IReadOnlyList<TimelineView> Timeline,
        IReadOnlyList<string> Steps,
        string? Next,
        long Version
    )
    {
        internal static Response Of(
            Meeting m,
            IReadOnlyList<string> known,
            IReadOnlyList<RecordLinkView> links,
            ILookup<Guid, AgendaPaperView> papers,
            bool isMinuted,
            CurrentUser user,
            DateTimeOffset now
        ) =>
            new(
                m.Reference,
                m.Framework,
                m.Instrument,
                m.Partner,
                m.CounterpartUnit,
                m.OfDesk,
                m.Series,
                m.Number,
                m.Title,
                m.Status,
                m.From,
                m.To,
                m.Zone,
                m.StartsAt,
                m.EndsAt,
                m.Host,
                m.Place,
                m.DayOpen,
                m.Languages,
                m.Interpreters,
                m.Closed,
                known.FirstOrDefault(other => other == m.Like),
                m.Agency,
                m.Desk,
                m.AnnouncedAt,
                m.HeldAt,
                m.ReportedAt,
                m.ReportNumber,
                m.FollowedUpAt,
                m.CancelledAt,
                known.FirstOrDefault(other => other == m.MergedIntoReference),
                m.Agencies,
                [.. m.Postponements.OrderBy(p => p.Number).Select(PostponementView.Of)],
                [
                    .. m
                        .Agenda.Where(item => !item.Closed || user.SitsAt(m))
                        .OrderBy(item => item.Number)
                        .Select(item => AgendaView.Of(item, papers[item.Id])),
                ],
                user.SitsAt(m) ? 0 : m.Agenda.Count(item => item.Closed),
                isMinuted || user.SitsAt(m),
                user.SitsAt(m) ? [.. m.Costs.OrderBy(cost => cost.Number).Select(CostView.Of)] : [],
                m.Decisions.Count,
                m.ActionItems,
                links.Count,
                user.SitsAt(m) ? [.. links.Select(LinkView.Of)] : [],
                TimelineView.Of(m.Timeline.Where(entry => user.Keeps(m) || !MeetingHappenings.OfPapers.Contains(entry.What))),
                user.StepsOf(m, now),
                MeetingSteps.NextOf(user.StepsOf(m, now)),
                m.Version
            );
    }
}
