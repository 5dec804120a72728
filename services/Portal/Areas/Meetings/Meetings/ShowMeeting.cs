using Cooperation.Portal.Areas.Meetings.Briefings;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Meetings.Meetings;

/// <summary>GET /meetings/{reference}: one meeting.</summary>
internal static class ShowMeeting
{
    public static void Map(RouteGroupBuilder meetings) => meetings.MapGet("/{reference}", HandleAsync);

    private static async Task<IResult> HandleAsync(
        string reference,
        string? note,
        MeetingsClient meetings,
        OutcomesClient outcomes,
        OnTheTable table,
        CancellationToken cancellationToken
    )
    {
        var meeting = await meetings.ReadAsync(reference, cancellationToken);
        return Page.Show<MeetingPage>(
            new MeetingModel(
                meeting,
                await outcomes.ReadAsync(reference, cancellationToken),
                await table.ReadAsync(meeting, cancellationToken),
                note
            )
        );
    }
}

/// <summary>What the page of a meeting shows, and what was just done.</summary>
public sealed record MeetingModel(Meeting Meeting, OutcomeOfMeeting Outcome, TableOfMeeting Table, string? Note);
