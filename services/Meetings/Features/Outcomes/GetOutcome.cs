using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Meetings.Features.ActionItems;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Outcomes;

/// <summary>GET /api/meetings/meetings/{reference}/outcome: what was promised before it, what it decided, and who has to do what by when, as far as the user may know it.</summary>
internal static class GetOutcome
{
    // More than any meeting brings; what is beyond stands in the list of action items.
    private const int Most = 200;

    public static void Map(RouteGroupBuilder meeting) => meeting.MapGet("/outcome", HandleAsync).WithName(nameof(GetOutcome));

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

        var today = CivilTime.DateOf(clock.GetUtcNow());
        response.SetEtag(meeting.Version);
        var seen = db.ItemsSeenBy(user).AsNoTracking();
        Decision[] decisions = [.. meeting.Decisions.Where(decision => !decision.Closed || user.SitsAt(meeting))];
        return TypedResults.Ok(
            new Response(
                meeting.Reference,
                [.. decisions.OrderBy(decision => decision.Number).Select(DecisionView.Of)],
                meeting.Decisions.Count - decisions.Length,
                await RowsAsync(db, seen.Where(item => item.MeetingId == meeting.Id), today, user, cancellationToken),
                await RowsAsync(db, await db.PromisedBeforeAsync(seen, meeting, cancellationToken), today, user, cancellationToken),
                user.StepsOf(meeting, clock.GetUtcNow()),
                meeting.Version
            )
        );
    }

    private static Task<List<ActionItemRow>> RowsAsync(
        MeetingsDbContext db,
        IQueryable<ActionItem> items,
        DateOnly today,
        CurrentUser user,
        CancellationToken cancellationToken
    ) =>
        items
            .OrderBy(item => item.Due)
            .ThenBy(item => item.Reference)
            .Take(Most)
            .Select(ActionItemRow.From(today, db.Meetings.SeenBy(user)))
            .ToListAsync(cancellationToken);

    internal sealed record Response(
        string Meeting,
        IReadOnlyList<DecisionView> Decisions,
        int ClosedDecisions,
        IReadOnlyList<ActionItemRow> Items,
        IReadOnlyList<ActionItemRow> Promised,
        IReadOnlyList<string> Steps,
        long Version
    );
}

/// <summary>A decision with its commitments.</summary>
internal sealed record DecisionView(int Number, string Text, bool Closed, IReadOnlyList<CommitmentView> Commitments)
{
    public static DecisionView Of(Decision decision) =>
        new(
            decision.Number,
            decision.Text,
            decision.Closed,
            [
                .. decision
                    .Commitments.OrderBy(made => made.Number)
                    .Select(made => new CommitmentView(made.Number, made.Text, made.OwedByThem)),
            ]
        );
}

/// <summary>What one side committed itself to.</summary>
internal sealed record CommitmentView(int Number, string Text, bool Theirs);
