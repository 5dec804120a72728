using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Calendar;

/// <summary>GET /meetings/{reference}/{invitation|calendar.ics}: the invitation in both languages, ready to be sent, and the meeting as a file for a calendar.</summary>
internal static class ShowInvitation
{
    public static void Map(RouteGroupBuilder meetings)
    {
        meetings.MapGet("/{reference}/invitation", HandleAsync);
        meetings.MapGet("/{reference}/calendar.ics", PassAsync);
    }

    private static async Task<IResult> HandleAsync(string reference, FeedsClient feeds, CancellationToken cancellationToken) =>
        Page.Show<InvitationPage>(
            new InvitationModel(
                reference,
                [
                    await feeds.InvitationAsync(reference, Known.Language.Vietnamese, cancellationToken),
                    await feeds.InvitationAsync(reference, Known.Language.English, cancellationToken),
                ]
            )
        );

    private static async Task<IResult> PassAsync(
        string reference,
        string? language,
        FeedsClient feeds,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        var known = language == Known.Language.English ? Known.Language.English : Known.Language.Vietnamese;
        return await (await feeds.CalendarAsync(reference, known, cancellationToken)).AsFileAsync(context, cancellationToken);
    }
}

/// <summary>The invitation to a meeting, in each language.</summary>
public sealed record InvitationModel(string Reference, IReadOnlyList<InvitationOfMeeting> Texts);
