using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.WorkPlans;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.WorkPlans;

/// <summary>GET /api/meetings/work-plans/{framework}/{year}: the work plan of a framework for a year with its activities by area of work, for planners.</summary>
internal static class GetWorkPlan
{
    // Many times what any year's plan holds.
    private const int Most = 500;

    public static void Map(RouteGroupBuilder plan) => plan.MapGet("/", HandleAsync).WithName(nameof(GetWorkPlan));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        string framework,
        int year,
        MeetingsDbContext db,
        WorkPlanFrameworks frameworks,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    ) =>
        frameworks.SeenBy(user, framework) is { } seen
            ? TypedResults.Ok(
                Response.Of(
                    seen,
                    year,
                    await db.ActivitiesAsync(seen, year, user, cancellationToken),
                    user,
                    CivilTime.DateOf(clock.GetUtcNow())
                )
            )
            : TypedResults.NotFound();

    /// <summary>The activities of a plan in their order: by area of work, then as they were entered.</summary>
    internal static async Task<IReadOnlyList<PlannedActivity>> ActivitiesAsync(
        this MeetingsDbContext db,
        WorkPlanFramework framework,
        int year,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var code = framework.Code;
        var areas = await db.Set<Platform.Domain.Reference.CodeEntry>()
            .AsNoTracking()
            .Where(entry => entry.List == MeetingLists.WorkPlanArea)
            .Select(entry => new { entry.Code, entry.Order })
            .ToListAsync(cancellationToken);
        var places = areas
            .GroupBy(area => area.Code, StringComparer.Ordinal)
            .ToDictionary(area => area.Key, area => area.Min(a => a.Order), StringComparer.Ordinal);
        var activities = await db
            .WorkPlanActivities.AsNoTracking()
            .IgnoreAutoIncludes()
            .SeenBy(user)
            .Where(activity => activity.Framework == code && activity.Year == year)
            .OrderBy(activity => activity.Reference)
            .Take(Most)
            .ToListAsync(cancellationToken);
        return
        [
            .. activities
                .OrderBy(activity => places.GetValueOrDefault(activity.Area, int.MaxValue))
                .ThenBy(activity => activity.Reference, StringComparer.Ordinal),
        ];
    }

    internal sealed record Response(
        string Framework,
        Text Title,
        int Year,
        string Lead,
        string Source,
        int Open,
        int Late,
        int Done,
        int Dropped,
        IReadOnlyList<PlannedMoney> Money,
        IReadOnlyList<PlannedActivityRow> Activities,
        bool MayEnter
    )
    {
        public static Response Of(
            WorkPlanFramework framework,
            int year,
            IReadOnlyList<PlannedActivity> activities,
            CurrentUser user,
            DateOnly today
        ) =>
            new(
                framework.Code,
                framework.Title,
                year,
                framework.Lead,
                framework.Source,
                activities.Count(activity => PlannedActivityLife.IsOpen(activity.Status)),
                activities.Count(activity => activity.IsLate(today)),
                activities.Count(activity => activity.Status == WorkPlanStatus.Done),
                activities.Count(activity => activity.Status == WorkPlanStatus.Dropped),
                [.. WorkPlanWords.MoneyOf(activities).Select(money => new PlannedMoney(money.Currency, money.Amount))],
                [.. activities.Select(activity => PlannedActivityRow.Of(activity, today))],
                user.Leads(framework)
            );
    }
}
