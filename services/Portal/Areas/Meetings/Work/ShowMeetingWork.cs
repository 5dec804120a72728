using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Meetings.Work;

/// <summary>GET /meetings/home: what is next and what is missing for it, what was held and is not finished, and one's agency's action items.</summary>
internal static class ShowMeetingWork
{
    public const string Address = "/meetings/home";

    public static void Map(RouteGroupBuilder meetings) => meetings.MapGet("/home", HandleAsync);

    private static async Task<IResult> HandleAsync(OutcomesClient outcomes, CancellationToken cancellationToken) =>
        Page.Show<MeetingWorkPage>(await outcomes.WorkAsync(cancellationToken));
}
