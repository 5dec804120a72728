using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Lists;

namespace Cooperation.Agreements.Features.Tasks;

/// <summary>GET /api/agreements/tasks: the tasks of the plan that the user sees, in the plan's order, with how many have reported in each quarter.</summary>
internal static class ListTasks
{
    public static void Map(RouteGroupBuilder tasks) =>
        tasks.MapGet("/", HandleAsync).RequireAuthorization(TaskAccess.MayPlan).WithName(nameof(ListTasks));

    internal static async Task<Response> HandleAsync(
        ValidQuery<Query> query,
        PlanOfYear plan,
        AgreementsDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var (asked, today) = (query.Value, CivilTime.DateOf(clock.GetUtcNow()));
        var rows = Asked(plan, user, asked, today);
        if (Cursor.Read(asked.After, parts: 1) is [var after])
        {
            rows = rows.SkipWhile(task => task.Id != after).Skip(1);
        }

        var page = Page.Of([.. rows.Take(asked.Size(usual: 100) + 1)], asked.Size(usual: 100), task => Cursor.Of(task.Id));
        var counted = await QuartersOfTasks.ReadAsync(db, plan, user, today, [.. page.Items.Select(task => task.Id)], cancellationToken);
        return new(
            plan.Code,
            TaskView.Words.Of(plan.Title),
            plan.IssuedBy,
            plan.Year,
            user.IsStanding(),
            [.. page.Items.Select(counted.Of)],
            page.Next
        );
    }

    /// <summary>Those that were asked for, of those that the user sees.</summary>
    internal static IEnumerable<PlanTask> Asked(PlanOfYear plan, CurrentUser user, Query asked, DateOnly today)
    {
        var day = plan.DayOf(today);
        return plan
            .Tasks.Where(task => user.Sees(plan, task, day))
            .Where(task => asked.Section == null || task.Section == asked.Section)
            .Where(task => asked.Agency == null || plan.ReportersOf(task, day).Any(reporter => reporter.Agency == asked.Agency))
            .Where(task => asked.Lead == null || task.IsLedBy(asked.Lead));
    }

    /// <param name="Plan">Code of the plan.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="IssuedBy">Who issued it.</param>
    /// <param name="Year">Its year.</param>
    /// <param name="MayRemind">Whether the user reminds and inspects.</param>
    /// <param name="Items">Its tasks.</param>
    /// <param name="Next">Where the next page begins.</param>
    internal sealed record Response(
        string Plan,
        TaskView.Words Title,
        string IssuedBy,
        int Year,
        bool MayRemind,
        IReadOnlyList<TaskView> Items,
        string? Next
    );

    public sealed record Query : ListQuery
    {
        [RegularExpression(@"^II\.[1-6]$")]
        public string? Section { get; init; }

        /// <summary>Those that this agency leads or takes part in.</summary>
        [MaxLength(24)]
        public string? Agency { get; init; }

        /// <summary>Those only that this agency leads.</summary>
        [MaxLength(24)]
        public string? Lead { get; init; }
    }
}
