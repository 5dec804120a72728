using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.WorkPlans;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;

namespace Cooperation.Meetings.Features.WorkPlans;

/// <summary>Who sees work plans and takes which step on their activities, once: planners see them, the lead agency keeps them, owners answer for their own.</summary>
internal static class WorkPlanAccess
{
    /// <summary>The plan of a framework, where it is kept here and the user sees it.</summary>
    public static WorkPlanFramework? SeenBy(this WorkPlanFrameworks frameworks, CurrentUser user, string code) =>
        user.Is(Roles.Planner) ? frameworks.Of(code) : null;

    /// <summary>The activities that the user sees.</summary>
    public static IQueryable<PlannedActivity> SeenBy(this IQueryable<PlannedActivity> activities, CurrentUser user)
    {
        var isPlanner = user.Is(Roles.Planner);
        return activities.Where(activity => isPlanner);
    }

    /// <summary>Whether the user keeps the plan.</summary>
    public static bool Leads(this CurrentUser user, WorkPlanFramework framework) => user.Is(Roles.Planner) && user.Agency == framework.Lead;

    /// <summary>Why the user does not take this step; null where he may.</summary>
    public static DomainError? RefusalOf(
        this CurrentUser user,
        PlannedActivity activity,
        WorkPlanFramework framework,
        string step,
        Func<string, Text> nameOf
    ) =>
        user.Leads(framework) || (step is WorkPlanSteps.Progress or WorkPlanSteps.Completion && user.Agency == activity.Owner)
            ? null
            : WorkPlanErrors.NotYours(nameOf(framework.Lead), nameOf(activity.Owner));

    /// <summary>The steps that the user can take now, the next one first.</summary>
    public static IReadOnlyList<string> StepsOf(this CurrentUser user, PlannedActivity activity, WorkPlanFramework framework) =>
        [
            .. PlannedActivityLife
                .OpenAt(activity.Status)
                .Where(step => user.RefusalOf(activity, framework, step, AgencyNames.Unsaid) is null),
        ];
}
