using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Agreements.Features.Activities;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Tasks;

/// <summary>Counts what a page of the plan shows of each task: one statement for all of them.</summary>
internal sealed class QuartersOfTasks
{
    private readonly PlanOfYear plan;
    private readonly CurrentUser user;
    private readonly DateOnly today;
    private readonly ILookup<(string Task, string Quarter), (string Status, int Count)> counts;
    private readonly Dictionary<string, int> activities;

    private QuartersOfTasks(
        PlanOfYear plan,
        CurrentUser user,
        DateOnly today,
        IEnumerable<Counted> counts,
        Dictionary<string, int> activities
    )
    {
        (this.plan, this.user, this.today, this.activities) = (plan, user, today, activities);
        this.counts = counts.ToLookup(row => (row.Task, row.Quarter), row => (row.Status, row.Count));
    }

    public static async Task<QuartersOfTasks> ReadAsync(
        AgreementsDbContext db,
        PlanOfYear plan,
        CurrentUser user,
        DateOnly today,
        IReadOnlyList<string> tasks,
        CancellationToken cancellationToken
    )
    {
        var counted = await db
            .TaskProgress.SeenBy(plan, user)
            .Where(p => tasks.Contains(p.Task))
            .GroupBy(p => new
            {
                p.Task,
                p.Quarter,
                p.Status,
            })
            .Select(group => new Counted(group.Key.Task, group.Key.Quarter, group.Key.Status, group.Count()))
            .ToListAsync(cancellationToken);
        var under = await db.ActivitiesSeenBy(user)
            .Where(a => a.Task != null && tasks.Contains(a.Task))
            .GroupBy(a => a.Task!)
            .Select(group => new { Task = group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.Task, row => row.Count, StringComparer.Ordinal, cancellationToken);
        return new(plan, user, today, counted, under);
    }

    /// <summary>The task with its counts.</summary>
    public TaskView Of(PlanTask task) =>
        TaskView.Of(
            task,
            [.. PlanQuarter.OfYear(plan.Year).Where(quarter => quarter.First <= today).Select(quarter => Of(task, quarter))],
            activities.GetValueOrDefault(task.Id)
        );

    private QuarterView Of(PlanTask task, PlanQuarter quarter)
    {
        var states = counts[(task.Id, quarter.ToString())].ToLookup(row => row.Status, row => row.Count, StringComparer.Ordinal);
        var expected = user.SeesAllOf(task) ? plan.ReportersOf(task, quarter.Last).Count : 1;
        return new(
            quarter.ToString(),
            expected,
            states.Where(group => group.Key != TaskStates.NotReported).Sum(group => group.Sum()),
            states[TaskStates.Hindered].Sum(),
            states[TaskStates.Done].Sum(),
            quarter.Last < today
        );
    }

    private sealed record Counted(string Task, string Quarter, string Status, int Count);
}
