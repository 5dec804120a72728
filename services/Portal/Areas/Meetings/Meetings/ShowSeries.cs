using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Meetings.Meetings;

/// <summary>GET /meetings/series: the series of every framework and instrument, which numbers are taken and which comes next.</summary>
internal static class ShowSeries
{
    public static void Map(RouteGroupBuilder meetings) => meetings.MapGet("/series", HandleAsync);

    private static async Task<IResult> HandleAsync(MeetingsClient meetings, CancellationToken cancellationToken) =>
        Page.Show<SeriesPage>(await meetings.SeriesAsync(cancellationToken));
}
