using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Activities;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Activities;

/// <summary>A step of an activity as its slices take it: on one that the user sees (else 404), at the version seen (else 412), by whoever takes it (else 403).</summary>
internal sealed class ActivityStep(
    RecordStep<AgreementsDbContext, Activity> records,
    RecordStep<AgreementsDbContext, Instrument> instruments,
    AgreementsDbContext db,
    ReferenceAtHand<AgreementsDbContext, ReferenceLists> reference,
    CurrentUser user
)
{
    /// <summary>Takes a step that needs nothing beside the activity.</summary>
    public Task<Results<Ok<ActivityState>, NotFound>> TakeAsync(
        string reference,
        IfMatch version,
        string step,
        Action<Activity, Officer, DateTimeOffset> change,
        CancellationToken cancellationToken
    ) =>
        TakeAsync(
            reference,
            version,
            step,
            (activity, by, at, _) =>
            {
                change(activity, by, at);
                return Task.CompletedTask;
            },
            cancellationToken
        );

    /// <summary>Takes a step that reads something more.</summary>
    public async Task<Results<Ok<ActivityState>, NotFound>> TakeAsync(
        string reference,
        IfMatch version,
        string step,
        Func<Activity, Officer, DateTimeOffset, CancellationToken, Task> change,
        CancellationToken cancellationToken
    )
    {
        var taken = await records.TakeNamedAsync(
            new(_ => db.ActivitiesSeenBy(user).AsSplitQuery(), a => a.Reference == reference, a => a.Id.Value, version),
            $"activity.{step}",
            async (activity, by, at, token) =>
            {
                if (!user.MayTake(activity, step))
                {
                    throw new DomainException(await NotYoursAsync(activity, at, token));
                }

                await change(activity, by, at, token);
            },
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(ActivityState.Of(taken));
    }

    /// <summary>Who takes the steps of an activity, named as people name them.</summary>
    public async Task<DomainError> NotYoursAsync(Activity activity, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var names = await reference.GetAsync(db, cancellationToken);
        return ActivityErrors.NotYours(names.AgencyOf(activity.LeadAgency, at), names.AgencyOf(activity.Owner, at));
    }

    /// <summary>Takes a step that judges the instrument: it is held first, then the activity (R26). In a work plan there is none.</summary>
    public async Task<Results<Ok<ActivityState>, NotFound>> TakeUnderInstrumentAsync(
        string reference,
        IfMatch version,
        string step,
        Action<Activity, Instrument?, Officer, DateTimeOffset> change,
        CancellationToken cancellationToken
    )
    {
        var of = await db.ActivitiesSeenBy(user)
            .Where(a => a.Reference == reference)
            .Select(a => new { a.InstrumentId })
            .SingleOrDefaultAsync(cancellationToken);
        if (of is null)
        {
            return TypedResults.NotFound();
        }

        return of.InstrumentId is not { } key
            ? await TakeAsync(reference, version, step, (activity, by, at) => change(activity, null, by, at), cancellationToken)
            : await instruments.InHandAsync(
                [key.Value],
                token =>
                    TakeAsync(
                        reference,
                        version,
                        step,
                        async (activity, by, at, inner) =>
                            change(activity, await db.Instruments.AsSplitQuery().SingleAsync(i => i.Id == key, inner), by, at),
                        token
                    ),
                cancellationToken
            );
    }
}

/// <summary>Where an activity stands after a change.</summary>
internal sealed record ActivityState(string Reference, string Status, int Year, long Version)
{
    public static ActivityState Of(Activity activity) => new(activity.Reference, activity.Status, activity.Year, activity.Version);
}
