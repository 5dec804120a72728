using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.WorkPlans;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.WorkPlans;

/// <summary>GET /api/meetings/work-plans/activities/{reference}: an activity of a work plan, and what happened to it.</summary>
internal static class GetPlannedActivity
{
    public static void Map(RouteGroupBuilder activity) => activity.MapGet("/", HandleAsync).WithName(nameof(GetPlannedActivity));

    internal static async Task<Results<Ok<PlannedActivityView>, NotFound>> HandleAsync(
        string reference,
        MeetingsDbContext db,
        WorkPlanFrameworks frameworks,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var seen = await db
            .WorkPlanActivities.AsNoTracking()
            .SeenBy(user)
            .SingleOrDefaultAsync(activity => activity.Reference == reference, cancellationToken);
        if (seen is null || frameworks.SeenBy(user, seen.Framework) is not { } framework)
        {
            return TypedResults.NotFound();
        }

        response.SetEtag(seen.Version);
        return TypedResults.Ok(PlannedActivityView.Of(seen, framework, user, CivilTime.DateOf(clock.GetUtcNow())));
    }
}
