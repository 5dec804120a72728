using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Activities;

/// <summary>GET /activities/{reference}: a priority activity.</summary>
internal static class ShowActivity
{
    public static void Map(RouteGroupBuilder activities) => activities.MapGet("/{reference}", HandleAsync);

    private static async Task<IResult> HandleAsync(
        string reference,
        string? note,
        ActivitiesClient activities,
        CancellationToken cancellationToken
    ) => Page.Show<ActivityPage>(new ActivityModel(await activities.ReadAsync(reference, cancellationToken), note is not null));
}

/// <summary>What the page of an activity shows, and whether something was just saved.</summary>
public sealed record ActivityModel(Activity Activity, bool Saved);
