using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Seeds;
using Microsoft.AspNetCore.Authorization;

namespace Cooperation.Agreements.Features.Tasks;

/// <summary>
/// Who sees what of the plan, once: its tasks, planners of the agencies that lead them or take part, and of the standing agency; what was reported, whoever
/// reported it, the agencies that lead the task, and the standing agency.
/// </summary>
internal static class TaskAccess
{
    /// <summary>The plan is asked for by planners (R17).</summary>
    public static void MayPlan(AuthorizationPolicyBuilder policy) => policy.RequireRole(Roles.Planner);

    /// <summary>Whether the user is of the standing agency, which sees and reminds all.</summary>
    public static bool IsStanding(this CurrentUser user) => user.Is(Roles.Planner) && user.Agency == Agencies.Police;

    /// <summary>For whom the user reports; null where for nobody, like a province's planner whose account is of no one province.</summary>
    public static Reporter? Reports(this CurrentUser user) =>
        !user.Is(Roles.Planner) ? null
        : !AgenciesByProvince.Contains(user.Agency) ? new(user.Agency, Province: null)
        : user.Provinces.Count == 1 ? new(user.Agency, user.Provinces.Single())
        : null;

    /// <summary>Whether the user sees a task on a day.</summary>
    public static bool Sees(this CurrentUser user, PlanOfYear plan, PlanTask task, DateOnly day) =>
        user.IsStanding() || plan.ReportersOf(task, day).Any(reporter => reporter.Agency == user.Agency);

    /// <summary>Whether the user sees what everybody has reported on a task.</summary>
    public static bool SeesAllOf(this CurrentUser user, PlanTask task) => user.IsStanding() || task.IsLedBy(user.Agency);

    /// <summary>What the user sees of what was reported.</summary>
    public static IQueryable<TaskProgress> SeenBy(this IQueryable<TaskProgress> progress, PlanOfYear plan, CurrentUser user)
    {
        var (plans, seesAll, own) = (user.Is(Roles.Planner), user.IsStanding(), user.Reports());
        var (agency, province) = (own?.Agency, own?.Province);
        var led = plan.Tasks.Where(task => plans && task.IsLedBy(user.Agency)).Select(task => task.Id).ToArray();
        return progress.Where(p =>
            p.Plan == plan.Code && (seesAll || led.Contains(p.Task) || (p.Agency == agency && p.Province == province))
        );
    }

    /// <summary>The own plans of agencies that the user sees.</summary>
    public static IQueryable<AgencyPlan> SeenBy(this IQueryable<AgencyPlan> plans, CurrentUser user)
    {
        var (seesAll, own) = (user.IsStanding(), user.Reports());
        var (agency, province) = (own?.Agency, own?.Province);
        return plans.Where(p => seesAll || (p.Agency == agency && p.Province == province));
    }
}
