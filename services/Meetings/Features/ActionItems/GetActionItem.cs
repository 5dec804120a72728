using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records;
using Cooperation.Platform.Records.Links;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.ActionItems;

/// <summary>GET /api/meetings/action-items/{reference}: an action item, how far it has come, how it was carried over, and what happened to it.</summary>
internal static class GetActionItem
{
    public static void Map(RouteGroupBuilder item) => item.MapGet("/", HandleAsync).WithName(nameof(GetActionItem));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        string reference,
        MeetingsDbContext db,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var seen = await db.ItemsSeenBy(user)
            .AsNoTracking()
            .AsSplitQuery()
            .SingleOrDefaultAsync(item => item.Reference == reference, cancellationToken);
        if (seen is null)
        {
            return TypedResults.NotFound();
        }

        response.SetEtag(seen.Version);
        // A meeting closed to the user is not named to him by what came from it either.
        string?[] named = [seen.Meeting, .. seen.Carries.SelectMany(carry => new[] { carry.From, carry.To })];
        var known = await db
            .Meetings.SeenBy(user)
            .Where(meeting => named.Contains(meeting.Reference))
            .Select(meeting => meeting.Reference)
            .ToListAsync(cancellationToken);
        var links = user.SeesLinks(seen) ? await LinksAsync(db, seen, cancellationToken) : [];
        return TypedResults.Ok(Response.Of(seen, known, links, user, CivilTime.DateOf(clock.GetUtcNow())));
    }

    // With the key under which the service that keeps a record shows it, where its messages have told of it.
    private static async Task<IReadOnlyList<Linked>> LinksAsync(MeetingsDbContext db, ActionItem item, CancellationToken cancellationToken)
    {
        string[] named = [.. item.Links.Select(link => link.Reference)];
        var keys = await db.Set<KnownRecord>()
            .AsNoTracking()
            .Where(record => named.Contains(record.Reference))
            .ToDictionaryAsync(record => record.Reference, record => record.Id, StringComparer.Ordinal, cancellationToken);
        return
        [
            .. item
                .Links.OrderBy(link => link.At)
                .ThenBy(link => link.Reference, StringComparer.Ordinal)
                .Select(link => new Linked(link.Kind, link.Reference, keys.TryGetValue(link.Reference, out var key) ? key : null, link.At)),
        ];
    }

    internal sealed record Response(
        string Reference,
        string? Meeting,
        string? StandsOn,
        string? Framework,
        string? Instrument,
        string? Partner,
        string Series,
        string Keeper,
        bool Closed,
        int Decision,
        int? Commitment,
        string Title,
        string Agency,
        bool OwedByThem,
        string? CounterpartUnit,
        string? Measure,
        DateOnly DecidedOn,
        DateOnly Due,
        bool Late,
        string Status,
        DateOnly? DoneOn,
        DateOnly? DroppedOn,
        IReadOnlyList<Carried> Carries,
        IReadOnlyList<Said> Progress,
        int LinkCount,
        IReadOnlyList<Linked> Links,
        IReadOnlyList<TimelineView> Timeline,
        IReadOnlyList<string> Steps,
        long Version
    )
    {
        public static Response Of(
            ActionItem item,
            IReadOnlyList<string> known,
            IReadOnlyList<Linked> links,
            CurrentUser user,
            DateOnly today
        )
        {
            string? Seen(string? meeting) => known.FirstOrDefault(other => other == meeting);
            return new(
                item.Reference,
                Seen(item.Meeting),
                Seen(item.StandsOn),
                item.Framework,
                item.Instrument,
                item.Partner,
                item.Series,
                item.Keeper,
                item.Closed,
                item.Decision,
                item.Commitment,
                item.Title,
                item.Agency,
                item.OwedByThem,
                item.CounterpartUnit,
                item.Measure,
                item.DecidedOn,
                item.Due,
                item.IsLate(today),
                item.Status,
                item.DoneOn,
                item.DroppedOn,
                [
                    .. item
                        .Carries.OrderBy(carry => carry.Number)
                        .Select(carry => new Carried(carry.At, Seen(carry.From), Seen(carry.To), carry.FormerDue, carry.Due, carry.Reason)),
                ],
                [
                    .. item
                        .Progress.OrderByDescending(said => said.Number)
                        .Select(said => new Said(said.At, said.Done, said.Hinders, said.By)),
                ],
                item.Links.Count,
                links,
                TimelineView.Of(item.Timeline),
                user.StepsOf(item),
                item.Version
            );
        }
    }

    /// <summary>That it was carried over once.</summary>
    internal sealed record Carried(DateTimeOffset At, string? From, string? To, DateOnly FormerDue, DateOnly Due, string Reason);

    /// <summary>What its owner said of it.</summary>
    internal sealed record Said(DateTimeOffset At, string Done, string? Hinders, string By);

    /// <summary>A record that belongs to it; its key with the service that keeps it, where that has told of it.</summary>
    internal sealed record Linked(string Kind, string Reference, Guid? Key, DateTimeOffset At);
}
