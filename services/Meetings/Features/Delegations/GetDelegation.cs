using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Delegations;

/// <summary>GET /api/meetings/meetings/{reference}/delegation: who goes, in the official order. The keeper sees everybody, an agency that was asked its own and, once it is decided, everybody; others only how many.</summary>
internal static class GetDelegation
{
    public static void Map(RouteGroupBuilder meeting) => meeting.MapGet("/delegation", HandleAsync).WithName(nameof(GetDelegation));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        string reference,
        MeetingsDbContext db,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var meeting = await db
            .Meetings.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .SingleOrDefaultAsync(m => m.Reference == reference, cancellationToken);
        if (meeting is null)
        {
            return TypedResults.NotFound();
        }

        var delegation = await db
            .Delegations.AsNoTracking()
            .AsSplitQuery()
            .SingleOrDefaultAsync(d => d.MeetingId == meeting.Id, cancellationToken);
        response.SetEtag(meeting.Version);
        if (delegation is null)
        {
            return TypedResults.Ok(Response.None(meeting, user.StepsOf(meeting, clock.GetUtcNow())));
        }

        Member[] seen = [.. delegation.Members.Where(member => user.Knows(meeting, member)).OrderBy(member => member.Order)];
        var elsewhere = await ElsewhereAsync(db, meeting, seen, user, cancellationToken);
        return TypedResults.Ok(
            Response.Of(
                meeting,
                delegation,
                [
                    .. seen.Select(member =>
                        DelegateView.Of(
                            meeting,
                            delegation,
                            member,
                            elsewhere[member.NameKey],
                            user.Keeps(meeting) || member.Agency == user.Agency
                        )
                    ),
                ],
                user.StepsOf(meeting, clock.GetUtcNow())
            )
        );
    }

    // The same name in another meeting that the user sees and whose hours lie over these: pointed out, never refused, for two may have one name.
    private static async Task<ILookup<string, ElsewhereView>> ElsewhereAsync(
        MeetingsDbContext db,
        Meeting meeting,
        Member[] members,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        string[] names =
            meeting.IsAhead && !meeting.DayOpen ? [.. members.Where(member => member.Counts).Select(member => member.NameKey)] : [];
        if (names.Length == 0)
        {
            return Array.Empty<(string Name, ElsewhereView View)>().ToLookup(found => found.Name, found => found.View);
        }

        string[] counting = [DelegateStates.Proposed, DelegateStates.Approved];
        string[] ahead = ["announced", "delegationProposed", "approved"];
        var found = await (
            from other in db.Meetings.SeenBy(user)
            join delegation in db.Delegations on other.Id equals delegation.MeetingId
            from member in delegation.Members
            where
                other.Id != meeting.Id
                && !other.DayOpen
                && ahead.Contains(other.Status)
                && other.StartsAt < meeting.EndsAt
                && other.EndsAt > meeting.StartsAt
                && names.Contains(member.NameKey)
                && counting.Contains(member.State)
            select new
            {
                member.NameKey,
                other.Reference,
                other.From,
                other.To,
            }
        ).ToListAsync(cancellationToken);
        return found.ToLookup(
            one => one.NameKey,
            one => new ElsewhereView(one.Reference, DateOnly.FromDateTime(one.From), DateOnly.FromDateTime(one.To.AddTicks(-1)))
        );
    }

    /// <summary>The delegation of a meeting.</summary>
    internal sealed record Response(
        string Meeting,
        string? Status,
        DateOnly? Due,
        string? Letter,
        string? DecisionNumber,
        DateOnly? ApprovedOn,
        string? Authority,
        IReadOnlyList<AskedView> Agencies,
        IReadOnlyList<DelegateView> Members,
        int Hidden,
        IReadOnlyList<DateOnly> Days,
        IReadOnlyList<string> Steps,
        long Version
    )
    {
        public static Response None(Meeting m, IReadOnlyList<string> steps) =>
            new(m.Reference, null, null, null, null, null, null, [], [], 0, DaysOf(m), steps, m.Version);

        public static Response Of(Meeting m, Delegation d, IReadOnlyList<DelegateView> members, IReadOnlyList<string> steps) =>
            new(
                m.Reference,
                d.Status,
                d.Due,
                d.Letter,
                d.DecisionNumber,
                d.ApprovedOn,
                d.Authority,
                [.. d.Agencies.OrderBy(asked => asked.Order).Select(asked => AskedView.Of(d, asked))],
                members,
                d.Members.Count - members.Count,
                DaysOf(m),
                steps,
                m.Version
            );

        private static DateOnly[] DaysOf(Meeting m) =>
            m.DayOpen ? [] : [.. Enumerable.Range(0, m.LastDay.DayNumber - m.FirstDay.DayNumber + 1).Select(m.FirstDay.AddDays)];
    }
}
