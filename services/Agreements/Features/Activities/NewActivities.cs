using System.Globalization;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Activities;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.References;
using Cooperation.Platform.Records.Steps;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Activities;

/// <summary>Enters activities of one instrument and year, all of them or none: its lead agency does, while nobody changes the instrument; what is wrong is named by its row. Numbers are taken last (R11).</summary>
internal sealed class NewActivities(
    RecordStep<AgreementsDbContext, Instrument> instruments,
    AgreementsDbContext db,
    ReferenceAtHand<AgreementsDbContext, ReferenceLists> reference,
    PlanOfYear plan,
    Audit audit,
    CurrentUser user
)
{
    /// <param name="code">The instrument.</param>
    /// <param name="year">The year of the plan.</param>
    /// <param name="isDraft">Whether they are proposed only.</param>
    /// <param name="rows">The activities.</param>
    /// <param name="fieldOf">The field of a row, as the request names it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<Activity>> EnterAsync(
        string code,
        int year,
        bool isDraft,
        IReadOnlyList<ActivityRequest> rows,
        Func<int, string?, string> fieldOf,
        CancellationToken cancellationToken
    )
    {
        IReadOnlyList<Activity> entered = [];
        var taken = await instruments.TakeNamedAsync(
            new(all => all.AsSplitQuery().SeenBy(user), i => i.Code == code, i => i.Id.Value, Version: null),
            "instrument.activities-entered",
            async (instrument, by, at, token) =>
            {
                RefuseOthers(instrument);
                var refusals = new List<DomainError>();
                var made = await JudgeAsync(instrument, year, isDraft, rows, fieldOf, refusals, by, at, token);
                if (refusals.Count > 0)
                {
                    throw new DomainException([.. refusals.Distinct()]);
                }

                await NumberAsync(instrument.Partner, year, made, token);
                if (!isDraft)
                {
                    instrument.HasPlan(CivilTime.DateOf(at), by, at);
                }

                entered = made;
            },
            cancellationToken
        );
        return taken is null ? throw new DomainException(ActivityErrors.InstrumentUnknown()) : entered;
    }

    /// <summary>Makes the activities and names what is wrong with them by row; none is kept yet.</summary>
    public async Task<IReadOnlyList<Activity>> JudgeAsync(
        Instrument instrument,
        int year,
        bool isDraft,
        IReadOnlyList<ActivityRequest> rows,
        Func<int, string?, string> fieldOf,
        List<DomainError> refusals,
        Officer by,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var codes = (await reference.GetAsync(db, cancellationToken)).CodesOn(CivilTime.DateOf(at));
        var made = new List<Activity>();
        foreach (var (place, row) in rows.Index())
        {
            try
            {
                refusals.AddRange(
                    codes
                        .Refusals(ActivityErrors.Entry, ("owner", "agency", row.Owner))
                        .Concat(TaskRefusals(row.Task, year))
                        .Select(error => error with { Field = fieldOf(place, error.Field) })
                );
                made.Add(Activity.Enter(row.ToEntry(year, instrument.LeadAgency, isDraft), instrument, by, at));
            }
            catch (DomainException refused)
            {
                // Of a list every bad row is named at once.
                refusals.AddRange(
                    refused.Errors.Select(error => error.Field is "instrument" ? error : error with { Field = fieldOf(place, error.Field) })
                );
            }
        }

        return made;
    }

    /// <summary>Numbers what was judged, in its order, and keeps it: nothing slow comes after (R11).</summary>
    public async Task NumberAsync(string partner, int year, IReadOnlyList<Activity> made, CancellationToken cancellationToken)
    {
        if (made.Count == 0)
        {
            return;
        }

        var series = Activity.SeriesOf(partner);
        var block = await db.TakeNumbersAsync(series, year, made.Count, cancellationToken);
        foreach (var (place, activity) in made.Index())
        {
            activity.Numbered(series.Write(year, block.First + place));
            audit.Record("activity.entered", "activity", activity.Id.Value.ToString("D", CultureInfo.InvariantCulture));
        }

        db.AddRange(made);
    }

    // Of a plan that is not here nothing is known.
    private IEnumerable<DomainError> TaskRefusals(string? task, int year) =>
        task is not null && year == plan.Year && plan.Find(task) is null ? [ActivityErrors.TaskUnknown(plan.Title, task)] : [];

    private void RefuseOthers(Instrument instrument)
    {
        if (!user.Is(Roles.Planner) || user.Agency != instrument.LeadAgency)
        {
            throw new DomainException(ActivityErrors.NotYours(instrument.LeadAgency, instrument.LeadAgency));
        }
    }
}
