using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Meetings.Outcomes;

/// <summary>GET /meetings/{reference}/outcome: what was promised before a meeting, what it decided, and who has to do what by when.</summary>
internal static class ShowOutcome
{
    public static void Map(RouteGroupBuilder meetings) => meetings.MapGet("/{reference}/outcome", HandleAsync);

    private static async Task<IResult> HandleAsync(
        string reference,
        string? note,
        MeetingsClient meetings,
        OutcomesClient outcomes,
        CancellationToken cancellationToken
    ) =>
        Page.Show<OutcomePage>(
            new OutcomeModel(
                new(await meetings.ReadAsync(reference, cancellationToken), await outcomes.ReadAsync(reference, cancellationToken)),
                note is not null
            )
        );
}

/// <summary>A meeting and what came out of it.</summary>
public sealed record OutcomeInHand(Meeting Meeting, OutcomeOfMeeting Outcome);

/// <summary>What the page shows, and whether something was just saved.</summary>
public sealed record OutcomeModel(OutcomeInHand Record, bool Saved);
