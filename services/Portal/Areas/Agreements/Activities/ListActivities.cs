using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Activities;

/// <summary>GET /activities: the priority activities that the user sees, by the day they are due. GET /activities/export: the same as a file.</summary>
internal static class ListActivities
{
    public static void Map(RouteGroupBuilder activities)
    {
        activities.MapGet("/", HandleAsync);
        activities.MapExport("activities", At);
    }

    private static ListAddress At(IQueryCollection query) =>
        new("/activities", query, "partner", "year", "status", "late", "instrument", "framework", "task");

    private static Task<IResult> HandleAsync(
        HttpRequest request,
        string? entered,
        ActivitiesClient activities,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    ) =>
        At(request.Query)
            .ShowAsync<ActivitiesPage, ActivityRow>(
                language,
                clock.GetUtcNow(),
                query => activities.ListAsync(query, cancellationToken),
                list => new ActivitiesModel(list, clock.GetUtcNow(), entered)
            );
}

/// <summary>What the list shows, and how many were just entered.</summary>
public sealed record ActivitiesModel(ListOf<ActivityRow> List, DateTimeOffset Now, string? Entered)
{
    /// <summary>The year that it is in Viet Nam.</summary>
    public int Year => VietnamTime.DateOf(Now).Year;
}
