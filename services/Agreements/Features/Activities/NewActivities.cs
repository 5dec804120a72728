using System.Globalization;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Activities;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Hosting.Transactions;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.References;
using Cooperation.Platform.Records.Steps;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Activities;

/// <summary>
/// Enters activities of one instrument, or of the work plan of a framework, and one year, all of them or none: its lead agency does, while nobody changes the instrument; what is wrong is named by its
/// row. Numbers are taken last (R11).
/// </summary>
internal sealed class NewActivities(
    RecordStep<AgreementsDbContext, Instrument> instruments,
    Attempts attempts,
    AgreementsDbContext db,
    ReferenceAtHand<AgreementsDbContext, ReferenceLists> reference,
    PlanOfYear plan,
    PlanFrameworks frameworks,
    Audit audit,
    CurrentUser user,
    RequestClock clock
)
{
    /// <param name="under">Under what they are entered.</param>
    /// <param name="rows">The activities.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<IReadOnlyList<Activity>> EnterAsync(ActivitiesUnder under, EnteredRows rows, CancellationToken cancellationToken) =>
        (under.Instrument, under.Framework) switch
        {
            ({ } instrument, null) => UnderInstrumentAsync(instrument, under, rows, cancellationToken),
            (null, { } framework) => InWorkPlanAsync(framework, under, rows, cancellationToken),
            _ => throw new DomainException(ActivityErrors.UnderOne()),
        };

    /// <summary>Makes the activities, or refuses them all and names everything that is wrong with each row; none is kept yet.</summary>
    /// <param name="rows">The activities.</param>
    /// <param name="year">The year of the plan.</param>
    /// <param name="under">What they are entered under.</param>
    /// <param name="refusals">What is wrong beside them.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<Activity>> JudgeAsync(
        EnteredRows rows,
        int year,
        EnteringUnder under,
        List<DomainError> refusals,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var codes = (await reference.GetAsync(db, cancellationToken)).CodesOn(CivilTime.DateOf(at));
        var made = new List<Activity>();
        foreach (var (place, row) in rows.Sound)
        {
            DomainError[] wrong = [.. RefusalsOf(codes, year, row.Owner, row.Task), .. under.RefusalsOf(row.Due)];
            if (wrong.Length == 0)
            {
                made.Add(under.Enter(row));
            }

            refusals.AddRange(wrong.Select(error => rows.Of(place, error)));
        }

        foreach (var (place, part) in rows.Broken)
        {
            refusals.AddRange(
                RefusalsOf(codes, year, part.Owner, part.Task).Concat(under.RefusalsOf(part.Due)).Select(error => rows.Of(place, error))
            );
        }

        rows.Refuse([.. refusals.Distinct()]);
        return made;
    }

    /// <summary>Numbers what was judged, in its order, and keeps it: nothing slow comes after (R11).</summary>
    public async Task NumberAsync(string series, int year, IReadOnlyList<Activity> made, CancellationToken cancellationToken)
    {
        if (made.Count == 0)
        {
            return;
        }

        var numbers = Activity.SeriesOf(series);
        var block = await db.TakeNumbersAsync(numbers, year, made.Count, cancellationToken);
        foreach (var (place, activity) in made.Index())
        {
            activity.Numbered(numbers.Write(year, block.First + place));
            audit.Record("activity.entered", "activity", activity.Id.Value.ToString("D", CultureInfo.InvariantCulture));
        }

        db.AddRange(made);
    }

    private async Task<IReadOnlyList<Activity>> UnderInstrumentAsync(
        string code,
        ActivitiesUnder under,
        EnteredRows rows,
        CancellationToken cancellationToken
    )
    {
        IReadOnlyList<Activity> entered = [];
        var taken = await instruments.TakeNamedAsync(
            new(all => all.AsSplitQuery().SeenBy(user), i => i.Code == code, i => i.Id.Value, Version: null),
            "instrument.activities-entered",
            async (instrument, by, at, token) =>
            {
                await RefuseOthersAsync(instrument.LeadAgency, at, token);
                entered = await MakeAsync(
                    under,
                    rows,
                    new(
                        row => Activity.Enter(row.ToEntry(under.Year, instrument.LeadAgency, under.IsDraft), instrument, by, at),
                        due => Activity.RefusalsOf(under.Year, due, instrument, at)
                    ),
                    instrument.Partner,
                    at,
                    token
                );
                if (!under.IsDraft)
                {
                    instrument.HasPlan(CivilTime.DateOf(at), by, at);
                }
            },
            cancellationToken
        );
        return taken is null ? throw new DomainException(ActivityErrors.InstrumentUnknown()) : entered;
    }

    private async Task<IReadOnlyList<Activity>> InWorkPlanAsync(
        string code,
        ActivitiesUnder under,
        EnteredRows rows,
        CancellationToken cancellationToken
    )
    {
        var framework =
            frameworks.Find(code) ?? throw new DomainException(ActivityErrors.FrameworkUnknown(frameworks.All.Select(one => one.Code)));
        return await attempts.RunAsync(
            async token =>
            {
                var (by, at) = (user.AsOfficer(), clock.GetUtcNow());
                await RefuseOthersAsync(framework.Lead, at, token);
                var entered = await MakeAsync(
                    under,
                    rows,
                    new(
                        row => Activity.Enter(row.ToEntry(under.Year, framework.Lead, under.IsDraft), framework, by, at),
                        due => Activity.RefusalsOf(under.Year, due, framework)
                    ),
                    framework.Code,
                    at,
                    token
                );
                await db.SaveChangesAsync(token);
                return entered;
            },
            cancellationToken
        );
    }

    private async Task<IReadOnlyList<Activity>> MakeAsync(
        ActivitiesUnder under,
        EnteredRows rows,
        EnteringUnder entering,
        string series,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var made = await JudgeAsync(rows, under.Year, entering, [], at, cancellationToken);
        await NumberAsync(series, under.Year, made, cancellationToken);
        return made;
    }

    private IEnumerable<DomainError> RefusalsOf(CodesOfTheDay codes, int year, string? owner, string? task) =>
        codes.Refusals(ActivityErrors.Entry, ("owner", "agency", owner)).Concat(TaskRefusals(task, year));

    // Of a plan that is not here nothing is known.
    private IEnumerable<DomainError> TaskRefusals(string? task, int year) =>
        task is not null && year == plan.Year && plan.Find(task) is null ? [ActivityErrors.TaskUnknown(plan.Title, task)] : [];

    private async Task RefuseOthersAsync(string lead, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (!user.Is(Roles.Planner) || user.Agency != lead)
        {
            var name = (await reference.GetAsync(db, cancellationToken)).AgencyOf(lead, at);
            throw new DomainException(ActivityErrors.NotYours(name, name));
        }
    }
}

/// <summary>Under what activities are entered: an instrument or a framework, and a year.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Framework">The framework.</param>
/// <param name="Year">The year of the plan.</param>
/// <param name="IsDraft">Whether they are proposed only.</param>
internal sealed record ActivitiesUnder(string? Instrument, string? Framework, int Year, bool IsDraft);
