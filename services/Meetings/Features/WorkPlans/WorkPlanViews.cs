using Cooperation.Meetings.Domain.WorkPlans;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records;

namespace Cooperation.Meetings.Features.WorkPlans;

/// <summary>An activity as a row of its plan.</summary>
internal sealed record PlannedActivityRow(
    string Reference,
    string Area,
    string Title,
    string Owner,
    int FromQuarter,
    int ToQuarter,
    decimal? Amount,
    string? Currency,
    string? Source,
    string? Funder,
    string Status,
    bool Late,
    string? Note,
    DateOnly? DoneOn
)
{
    public static PlannedActivityRow Of(PlannedActivity activity, DateOnly today) =>
        new(
            activity.Reference,
            activity.Area,
            activity.Title,
            activity.Owner,
            activity.FromQuarter,
            activity.ToQuarter,
            activity.Amount,
            activity.Currency,
            activity.Source,
            activity.Funder,
            activity.Status,
            activity.IsLate(today),
            activity.Note,
            activity.DoneOn
        );
}

/// <summary>Money of a plan in one currency.</summary>
internal sealed record PlannedMoney(string Currency, decimal Amount);

/// <summary>An activity with what happened to it.</summary>
internal sealed record PlannedActivityView(
    string Framework,
    int Year,
    PlannedActivityRow Activity,
    IReadOnlyList<TimelineView> Timeline,
    IReadOnlyList<string> Steps,
    long Version
)
{
    public static PlannedActivityView Of(PlannedActivity activity, WorkPlanFramework framework, CurrentUser user, DateOnly today) =>
        new(
            activity.Framework,
            activity.Year,
            PlannedActivityRow.Of(activity, today),
            TimelineView.Of(activity.Timeline),
            user.StepsOf(activity, framework),
            activity.Version
        );
}

/// <summary>Where an activity stands after a change.</summary>
internal sealed record PlannedActivityState(string Reference, string Status, long Version)
{
    public static PlannedActivityState Of(PlannedActivity activity) => new(activity.Reference, activity.Status, activity.Version);
}
