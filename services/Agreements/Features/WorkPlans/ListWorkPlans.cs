using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Activities;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Agreements.Features.WorkPlans;

/// <summary>GET /api/agreements/work-plans?year=: the work plans of frameworks (ACTIP, decision 668) that a planner sees, with how far they are; COMMIT's is at Meetings.</summary>
internal static class ListWorkPlans
{
    public static void Map(RouteGroupBuilder plans) =>
        plans.MapGet("/", HandleAsync).RequireAuthorization(InstrumentAccess.MayPlan).WithName(nameof(ListWorkPlans));

    internal static async Task<Response> HandleAsync(
        ValidQuery<Query> query,
        AgreementsDbContext db,
        PlanFrameworks frameworks,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var today = CivilTime.DateOf(clock.GetUtcNow());
        var year = query.Value.Year ?? today.Year;
        return new(year, await db.WorkPlansSeenByAsync(frameworks, user, year, today, cancellationToken));
    }

    /// <summary>The plans of a year.</summary>
    internal sealed record Response(int Year, IReadOnlyList<WorkPlanView> Items);

    public sealed record Query
    {
        /// <summary>The year; this one where nothing is said.</summary>
        [Range(2000, 2100)]
        public int? Year { get; init; }
    }
}
