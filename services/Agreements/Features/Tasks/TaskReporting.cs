using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.Steps;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Tasks;

/// <summary>
/// Writes about a quarter of a task, which is there once anything was said of it: the first word makes it, later ones change it at the version seen. A task that the
/// user does not see is none (null, 404).
/// </summary>
internal sealed class TaskReporting(
    RecordStep<AgreementsDbContext, TaskProgress> records,
    NewRecord<AgreementsDbContext, TaskProgress> made,
    ReferenceAtHand<AgreementsDbContext, ReferenceLists> reference,
    PlanOfYear plan,
    AgreementsDbContext db,
    CurrentUser user,
    RequestClock clock
)
{
    /// <summary>The task, where the user sees it.</summary>
    public PlanTask? Find(string id) =>
        user.Is(Roles.Planner) && plan.Find(id) is { } task && user.Sees(plan, task, plan.DayOf(Today)) ? task : null;

    /// <summary>Writes about one reporter's quarter.</summary>
    /// <param name="task">The task.</param>
    /// <param name="reporter">Whose quarter.</param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="version">The version seen; null where none was there.</param>
    /// <param name="action">What the audit says.</param>
    /// <param name="change">The change.</param>
    /// <param name="needsVersion">Whether what is there may be changed only at the version seen.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<TaskProgress> WriteAsync(
        PlanTask task,
        Reporter reporter,
        PlanQuarter quarter,
        IfMatch? version,
        string action,
        Action<TaskProgress, CodesOfTheDay, Officer, DateTimeOffset> change,
        Func<TaskProgress, bool> needsVersion,
        CancellationToken cancellationToken
    )
    {
        var codes = (await reference.GetAsync(db, cancellationToken)).CodesOn(Today);
        var written = quarter.ToString();
        var keys = await db
            .TaskProgress.SeenBy(plan, user)
            .Where(p => p.Task == task.Id && p.Quarter == written && p.Agency == reporter.Agency && p.Province == reporter.Province)
            .Select(p => p.Id)
            .ToListAsync(cancellationToken);
        if (keys is not [var key])
        {
            return await made.KeepAsync(
                action,
                _ =>
                {
                    var at = clock.GetUtcNow();
                    var progress = TaskProgress.Await(plan, task, reporter, quarter, at);
                    change(progress, codes, user.AsOfficer(), at);
                    return Task.FromResult(progress);
                },
                cancellationToken
            );
        }

        var taken = await records.TakeAsync(
            new(key.Value, version, all => all.AsSplitQuery().Where(p => p.Id == key)),
            action,
            (progress, by, at, _) =>
            {
                if (version is null && needsVersion(progress))
                {
                    throw new ProblemException(StatusCodes.Status428PreconditionRequired);
                }

                change(progress, codes, by, at);
                return Task.CompletedTask;
            },
            cancellationToken
        );
        return taken!;
    }

    /// <summary>The reporter that is named, of those who report on the task in the quarter.</summary>
    /// <exception cref="DomainException">It is none of them.</exception>
    public Reporter Named(PlanTask task, string agency, string? province, PlanQuarter quarter) =>
        plan.ReportersOf(task, quarter.Last).FirstOrDefault(reporter => reporter == new Reporter(agency, province))
        ?? throw new DomainException(TaskErrors.ReporterUnknown(task, province is null ? "agency" : "province"));

    /// <summary>Reminds whoever has not reported and was not reminded today: one, or all of them.</summary>
    public async Task<int> RemindAsync(
        PlanTask task,
        PlanQuarter quarter,
        Reporter? one,
        string? note,
        Audit audit,
        CancellationToken cancellationToken
    )
    {
        var written = quarter.ToString();
        var wanted = one is not null ? [one] : plan.ReportersOf(task, quarter.Last);
        var known = await db
            .TaskProgress.Where(p => p.Plan == plan.Code && p.Task == task.Id && p.Quarter == written)
            .Select(p => p.Id)
            .ToListAsync(cancellationToken);
        return await records.InHandAsync(
            known.Select(id => id.Value),
            async token =>
            {
                var at = clock.GetUtcNow();
                var there = await db
                    .TaskProgress.AsSplitQuery()
                    .Where(p => p.Plan == plan.Code && p.Task == task.Id && p.Quarter == written)
                    .ToDictionaryAsync(p => new Reporter(p.Agency, p.Province), token);
                var reminded = 0;
                foreach (var reporter in wanted)
                {
                    if (there.TryGetValue(reporter, out var progress))
                    {
                        if (progress.ReportedAt is not null || progress.WasRemindedOn(Today))
                        {
                            continue;
                        }
                    }
                    else
                    {
                        progress = TaskProgress.Await(plan, task, reporter, quarter, at);
                        db.Add(progress);
                    }

                    progress.Remind(note, user.AsOfficer(), at);
                    audit.Record("task.reminded", "taskProgress", progress.Id.ToString());
                    reminded++;
                }

                if (reminded == 0)
                {
                    throw new DomainException(TaskErrors.NobodyToRemind(quarter));
                }

                await db.SaveChangesAsync(token);
                return reminded;
            },
            cancellationToken
        );
    }

    /// <summary>Reads a quarter.</summary>
    /// <exception cref="DomainException">It is none.</exception>
    public PlanQuarter QuarterOf(string written) =>
        PlanQuarter.Read(written) is { } quarter && quarter.Year == plan.Year
            ? quarter
            : throw new DomainException(TaskErrors.QuarterOutside(plan.Year));

    private DateOnly Today => CivilTime.DateOf(clock.GetUtcNow());
}

/// <summary>Where a quarter of a task stands after a change.</summary>
internal sealed record TaskProgressState(
    string Task,
    string Quarter,
    string Agency,
    string? Province,
    string Status,
    int? Percent,
    long Version
)
{
    public static TaskProgressState Of(TaskProgress p) => new(p.Task, p.Quarter, p.Agency, p.Province, p.Status, p.Percent, p.Version);
}
