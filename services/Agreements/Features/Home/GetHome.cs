using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Activities;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Agreements.Features.Activities;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Agreements.Features.Projects;
using Cooperation.Agreements.Features.Tasks;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Home;

/// <summary>GET /api/agreements/home: where a planner's day begins: the activities of his agency that are open, the reports that it owes, what falls due of what it leads, and what it was reminded of.</summary>
internal static class GetHome
{
    // Enough for a page; the lists have the rest.
    private const int Most = 20;

    // What falls due within half a year is prepared now.
    private const int MonthsAhead = 6;

    public static void Map(RouteGroupBuilder agreements) =>
        agreements.MapGet("/home", HandleAsync).WithTags("Home").RequireAuthorization(InstrumentAccess.MayPlan).WithName(nameof(GetHome));

    internal static async Task<Response> HandleAsync(
        AgreementsDbContext db,
        PlanOfYear plan,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var (agency, today) = (user.Agency, CivilTime.DateOf(clock.GetUtcNow()));
        var own = db
            .Activities.AsNoTracking()
            .Where(a => a.Owner == agency && (a.Status == ActivityStatus.Agreed || a.Status == ActivityStatus.Running));
        var reports = await TasksOwedAsync(db, plan, user, today, cancellationToken);
        var counts = await own.GroupBy(_ => 1)
            .Select(all => new { Open = all.Count(), Late = all.Count(a => a.Due < today) })
            .SingleOrDefaultAsync(cancellationToken);
        var brought = BroughtBefore(db, user, today);
        return new(
            agency,
            user.Reports()?.Province,
            counts?.Open ?? 0,
            counts?.Late ?? 0,
            await own.OrderBy(a => a.Due)
                .ThenBy(a => a.Reference)
                .Take(Most)
                .Select(ListActivities.ActivityRow.From(today))
                .ToListAsync(cancellationToken),
            await brought.CountAsync(cancellationToken),
            await brought
                .OrderBy(a => a.Due)
                .ThenBy(a => a.Reference)
                .Take(Most)
                .Select(ListActivities.ActivityRow.From(today))
                .ToListAsync(cancellationToken),
            reports,
            await ProjectReportsAsync(db, user, today, cancellationToken),
            [
                .. (await ReviewsAsync(db, agency, today, cancellationToken))
                    .Concat(await TermsAsync(db, agency, today, cancellationToken))
                    .OrderBy(date => date.On ?? DateOnly.MinValue),
            ],
            [
                .. (
                    await own.Where(a => a.RemindedOn != null)
                        .OrderByDescending(a => a.RemindedOn)
                        .Take(Most)
                        .Select(a => new Reminded(a.Reference, null, a.Title, null, a.RemindedOn!.Value))
                        .ToListAsync(cancellationToken)
                )
                    .Concat(
                        reports
                            .Where(report => report.RemindedOn is not null)
                            .Select(report => new Reminded(
                                report.Task,
                                report.Quarter,
                                plan.Find(report.Task)!.Title.Vi,
                                plan.Find(report.Task)!.Title.En,
                                report.RemindedOn!.Value
                            ))
                    )
                    .OrderByDescending(reminded => reminded.On),
            ]
        );
    }

    // What is late of others was brought before the agency that leads it and the standing agency; one's own stands among one's activities.
    private static IQueryable<Activity> BroughtBefore(AgreementsDbContext db, CurrentUser user, DateOnly today)
    {
        var (agency, standing) = (user.Agency, user.IsStanding());
        return db
            .Activities.AsNoTracking()
            .Where(a => a.Due < today && (a.Status == ActivityStatus.Agreed || a.Status == ActivityStatus.Running))
            .Where(a => a.Owner != agency && (standing || a.LeadAgency == agency))
            .Where(a => db.Escalations.Any(e => e.ActivityId == a.Id && e.Due == a.Due));
    }

    // Of quarters that are over and have no report.
    private static async Task<IReadOnlyList<TaskOwed>> TasksOwedAsync(
        AgreementsDbContext db,
        PlanOfYear plan,
        CurrentUser user,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        if (user.Reports() is not { } own)
        {
            return [];
        }

        var begun = await db
            .TaskProgress.AsNoTracking()
            .IgnoreAutoIncludes()
            .Where(p => p.Plan == plan.Code && p.Agency == own.Agency && p.Province == own.Province)
            .Select(p => new
            {
                p.Task,
                p.Quarter,
                p.Status,
                Reminded = p.Reminders.Max(reminder => (DateTimeOffset?)reminder.At),
            })
            .ToListAsync(cancellationToken);
        var known = begun.ToDictionary(p => (p.Task, p.Quarter));
        return
        [
            .. from quarter in PlanQuarter.OfYear(plan.Year)
            where quarter.Last < today
            from task in plan.Tasks
            where plan.ReportersOf(task, quarter.Last).Contains(own)
            let said = known.GetValueOrDefault((task.Id, quarter.ToString()))
            where said is null || said.Status == TaskStates.NotReported
            select new TaskOwed(task.Id, quarter.ToString(), said?.Reminded is { } at ? CivilTime.DateOf(at) : null),
        ];
    }

    private static async Task<IReadOnlyList<ProjectOwed>> ProjectReportsAsync(
        AgreementsDbContext db,
        CurrentUser user,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var (agency, until) = (user.Agency, today.AddMonths(MonthsAhead));
        return await db
            .Projects.AsNoTracking()
            .IgnoreAutoIncludes()
            .SeenBy(user)
            .Where(p => p.Agency == agency && (p.Status == ProjectStatus.Running || p.Status == ProjectStatus.Ended))
            .SelectMany(
                p => p.Reports,
                (p, report) =>
                    new
                    {
                        p.Reference,
                        p.Title,
                        report.DueOn,
                        report.MadeOn,
                    }
            )
            .Where(report => report.MadeOn == null && report.DueOn <= until)
            .OrderBy(report => report.DueOn)
            .Take(Most)
            .Select(report => new ProjectOwed(report.Reference, report.Title, report.DueOn, report.DueOn < today))
            .ToListAsync(cancellationToken);
    }

    private static async Task<IReadOnlyList<DueDate>> ReviewsAsync(
        AgreementsDbContext db,
        string agency,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var until = today.AddMonths(MonthsAhead);
        return await db
            .Reviews.AsNoTracking()
            .IgnoreAutoIncludes()
            .Where(r => r.LeadAgency == agency && (r.Status == ReviewStatus.Due || r.Status == ReviewStatus.Proposed) && r.DueOn <= until)
            .OrderBy(r => r.DueOn)
            .ThenBy(r => r.Id)
            .Take(Most)
            .Select(r => new DueDate(
                r.DueOn < today ? PartnerDates.ReviewOverdue : PartnerDates.ReviewDue,
                r.DueOn,
                r.Instrument,
                r.Id.Value
            ))
            .ToListAsync(cancellationToken);
    }

    private static async Task<IEnumerable<DueDate>> TermsAsync(
        AgreementsDbContext db,
        string agency,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var led = await db
            .Instruments.AsNoTracking()
            .IgnoreAutoIncludes()
            .Where(i => i.LeadAgency == agency && i.EndedOn == null && i.ExpiresOn != null)
            .Select(i => new
            {
                i.Code,
                i.ExpiresOn,
                i.Renewal,
                i.RenewalYears,
            })
            .ToListAsync(cancellationToken);
        return led.Select(i => (i.Code, Term: new InstrumentTerm(i.ExpiresOn, i.Renewal, i.RenewalYears)))
            .Where(i => i.Term.WarningOn(today) is not null)
            .Select(i => new DueDate(
                i.Term.IsOverOn(today) ? PartnerDates.TermOver : PartnerDates.TermEnds,
                i.Term.EndOn(today),
                i.Code,
                null
            ));
    }

    /// <summary>What a planner begins his day with.</summary>
    /// <param name="Agency">His agency.</param>
    /// <param name="Province">His province, where he works for one.</param>
    /// <param name="Open">How many activities of it are open.</param>
    /// <param name="Late">How many of these are late.</param>
    /// <param name="Activities">The first of them.</param>
    /// <param name="Brought">How many late ones of others were brought before it.</param>
    /// <param name="BroughtBefore">The first of them.</param>
    /// <param name="Reports">Quarters of tasks that it owes a report.</param>
    /// <param name="ProjectReports">Reports of projects that it owes.</param>
    /// <param name="Dates">What falls due.</param>
    /// <param name="Reminders">What it was reminded of.</param>
    internal sealed record Response(
        string Agency,
        string? Province,
        int Open,
        int Late,
        IReadOnlyList<ListActivities.ActivityRow> Activities,
        int Brought,
        IReadOnlyList<ListActivities.ActivityRow> BroughtBefore,
        IReadOnlyList<TaskOwed> Reports,
        IReadOnlyList<ProjectOwed> ProjectReports,
        IReadOnlyList<DueDate> Dates,
        IReadOnlyList<Reminded> Reminders
    );

    /// <summary>A quarter of a task that is over and of which the agency has not reported.</summary>
    internal sealed record TaskOwed(string Task, string Quarter, DateOnly? RemindedOn);

    /// <summary>A report that a project owes.</summary>
    internal sealed record ProjectOwed(string Project, string Title, DateOnly DueOn, bool Late);

    /// <summary>What falls due: what it is, when, of which instrument, and the review where it is one.</summary>
    internal sealed record DueDate(string What, DateOnly? On, string Instrument, Guid? Review);

    /// <summary>What the agency was reminded of: an activity, or a quarter of a task.</summary>
    internal sealed record Reminded(string Reference, string? Quarter, string Title, string? TitleEnglish, DateOnly On);
}
