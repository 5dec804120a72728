using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Activities;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.WorkPlans;

/// <summary>GET /api/agreements/work-plans/{framework}/{year}: the work plan of a framework for a year; its activities are listed by <c>activities?framework=&amp;year=</c>.</summary>
internal static class GetWorkPlan
{
    public static void Map(RouteGroupBuilder plans) =>
        plans.MapGet("/{framework}/{year:int:range(2000,2100)}", HandleAsync).WithName(nameof(GetWorkPlan));

    internal static async Task<Results<Ok<WorkPlanView>, NotFound>> HandleAsync(
        string framework,
        int year,
        AgreementsDbContext db,
        PlanFrameworks frameworks,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var plans = await db.WorkPlansSeenByAsync(frameworks, user, year, CivilTime.DateOf(clock.GetUtcNow()), cancellationToken);
        return plans.FirstOrDefault(plan => plan.Framework == framework) is { } seen ? TypedResults.Ok(seen) : TypedResults.NotFound();
    }
}
