using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Agreements.Features.Money;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Tasks;

/// <summary>GET /api/agreements/tasks/{id}: a task of the plan, what was reported on it by quarter and agency, and who has not reported.</summary>
internal static class GetTask
{
    public static void Map(RouteGroupBuilder task) => task.MapGet("/", HandleAsync).WithName(nameof(GetTask));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        string code,
        PlanOfYear plan,
        AgreementsDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var today = CivilTime.DateOf(clock.GetUtcNow());
        var day = plan.DayOf(today);
        if (!user.Is(Roles.Planner) || plan.Find(code) is not { } task || !user.Sees(plan, task, day))
        {
            return TypedResults.NotFound();
        }

        var entries = await db
            .TaskProgress.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(plan, user)
            .Where(p => p.Task == task.Id)
            .OrderBy(p => p.Quarter)
            .ThenByDescending(p => p.Leads)
            .ThenBy(p => p.Agency)
            .ThenBy(p => p.Province)
            .ToListAsync(cancellationToken);
        var counted = await QuartersOfTasks.ReadAsync(db, plan, user, today, [task.Id], cancellationToken);
        var reported = entries.Where(p => p.ReportedAt is not null).Select(p => (p.Quarter, p.Agency, p.Province)).ToHashSet();
        var own = user.Reports() is { } self && plan.ReportersOf(task, day).Contains(self) ? self : null;
        return TypedResults.Ok(
            new Response(
                counted.Of(task),
                own is null ? null : new ReporterView(own.Agency, own.Province),
                user.IsStanding(),
                [.. entries.Select(Progress.Of)],
                user.SeesAllOf(task)
                    ?
                    [
                        .. PlanQuarter
                            .OfYear(plan.Year)
                            .Where(quarter => quarter.First <= today)
                            .Select(quarter => new MissingIn(
                                quarter.ToString(),
                                [
                                    .. plan.ReportersOf(task, quarter.Last)
                                        .Where(reporter => !reported.Contains((quarter.ToString(), reporter.Agency, reporter.Province)))
                                        .Select(reporter => new ReporterView(reporter.Agency, reporter.Province)),
                                ]
                            )),
                    ]
                    : []
            )
        );
    }

    /// <param name="Task">The task.</param>
    /// <param name="Own">For whom the user reports on it; null where for nobody.</param>
    /// <param name="MayRemind">Whether the user reminds and inspects.</param>
    /// <param name="Progress">What was reported, of those whom the user sees.</param>
    /// <param name="Missing">Who has not reported, for who sees all.</param>
    internal sealed record Response(
        TaskView Task,
        ReporterView? Own,
        bool MayRemind,
        IReadOnlyList<Progress> Progress,
        IReadOnlyList<MissingIn> Missing
    );

    /// <summary>Who has not reported in a quarter.</summary>
    internal sealed record MissingIn(string Quarter, IReadOnlyList<ReporterView> Reporters);

    /// <summary>An agency or a province.</summary>
    internal sealed record ReporterView(string Agency, string? Province);

    /// <summary>What an agency reported of a quarter; the newest report first.</summary>
    internal sealed record Progress(
        string Quarter,
        string Agency,
        string? Province,
        bool Leads,
        string Status,
        int? Percent,
        DateTimeOffset? ReportedAt,
        IReadOnlyList<MoneyView> Funding,
        IReadOnlyList<Report> Reports,
        IReadOnlyList<Reminder> Reminders,
        IReadOnlyList<Inspection> Inspections,
        IReadOnlyList<TimelineView> Timeline,
        long Version
    )
    {
        public static Progress Of(TaskProgress p) =>
            new(
                p.Quarter,
                p.Agency,
                p.Province,
                p.Leads,
                p.Status,
                p.Percent,
                p.ReportedAt,
                MoneyView.Of(p.Funding),
                [.. p.Reports.OrderByDescending(report => report.Number).Select(Report.Of)],
                [
                    .. p
                        .Reminders.OrderBy(reminder => reminder.Number)
                        .Select(reminder => new Reminder(reminder.At, reminder.Note, reminder.By)),
                ],
                [.. p.Inspections.OrderBy(inspection => inspection.Number).Select(Inspection.Of)],
                TimelineView.Of(p.Timeline),
                p.Version
            );
    }

    /// <summary>What was said, and when.</summary>
    internal sealed record Report(DateTimeOffset At, string Done, string? Hinders, int? Percent, string By)
    {
        public static Report Of(TaskReport report) => new(report.At, report.Done, report.Hinders, report.Percent, report.By);
    }

    /// <summary>A reminder.</summary>
    internal sealed record Reminder(DateTimeOffset At, string? Note, string By);

    /// <summary>An inspection.</summary>
    internal sealed record Inspection(DateOnly On, string Findings, string? Asks, string By)
    {
        public static Inspection Of(TaskInspection inspection) => new(inspection.On, inspection.Findings, inspection.Asks, inspection.By);
    }
}
