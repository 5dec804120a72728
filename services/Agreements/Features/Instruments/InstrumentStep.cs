using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Instruments;

/// <summary>A step of an instrument as its slices take it: on one that the user sees (else 404), at the version seen (else 412), by whoever takes it (else 403 with the rule).</summary>
internal sealed class InstrumentStep(
    RecordStep<AgreementsDbContext, Instrument> records,
    AgreementsDbContext db,
    ReferenceAtHand<AgreementsDbContext, ReferenceLists> reference,
    CurrentUser user
)
{
    /// <summary>Takes a step that needs nothing beside the instrument.</summary>
    public Task<Results<Ok<InstrumentState>, NotFound>> TakeAsync(
        string code,
        IfMatch version,
        string step,
        Action<Instrument, Officer, DateTimeOffset> change,
        CancellationToken cancellationToken
    ) =>
        TakeAsync(
            code,
            version,
            step,
            (instrument, by, at, _) =>
            {
                change(instrument, by, at);
                return Task.CompletedTask;
            },
            cancellationToken
        );

    /// <summary>Takes a step that reads something more.</summary>
    public Task<Results<Ok<InstrumentState>, NotFound>> TakeAsync(
        string code,
        IfMatch version,
        string step,
        Func<Instrument, Officer, DateTimeOffset, CancellationToken, Task> change,
        CancellationToken cancellationToken
    ) => TakeAsync(code, version, step, change, [], cancellationToken);

    /// <summary>Takes a step that judges another instrument of the chain too: the one named, or the one that it amends. Both are held, and the other is one that the user sees (R26).</summary>
    public async Task<Results<Ok<InstrumentState>, NotFound>> TakeBesideAsync(
        string code,
        IfMatch version,
        string step,
        string? beside,
        Func<Instrument, Instrument?, Officer, DateTimeOffset, CancellationToken, Task> change,
        CancellationToken cancellationToken
    )
    {
        var named =
            beside
            ?? await db.Instruments.SeenBy(user).Where(i => i.Code == code).Select(i => i.Amends).SingleOrDefaultAsync(cancellationToken);
        var others = await db.Instruments.SeenBy(user).Where(i => i.Code == named).Select(i => i.Id.Value).ToListAsync(cancellationToken);
        return await TakeAsync(
            code,
            version,
            step,
            async (instrument, by, at, token) =>
                await change(
                    instrument,
                    await db.Instruments.AsSplitQuery().SeenBy(user).SingleOrDefaultAsync(i => i.Code == named, token),
                    by,
                    at,
                    token
                ),
            others,
            cancellationToken
        );
    }

    private async Task<Results<Ok<InstrumentState>, NotFound>> TakeAsync(
        string code,
        IfMatch version,
        string step,
        Func<Instrument, Officer, DateTimeOffset, CancellationToken, Task> change,
        IReadOnlyList<Guid> others,
        CancellationToken cancellationToken
    )
    {
        var taken = await records.TakeNamedAsync(
            new(all => all.AsSplitQuery().SeenBy(user), i => i.Code == code, i => i.Id.Value, version),
            $"instrument.{step}",
            async (instrument, by, at, token) =>
            {
                var procedures = await db.Procedures.AsNoTracking().ToListAsync(token);
                if (!user.MayTake(instrument, step, procedures, CivilTime.DateOf(at)))
                {
                    throw new DomainException(
                        InstrumentErrors.NotYours(
                            (await reference.GetAsync(db, token)).AgencyOf(instrument.LeadAgency, at),
                            InstrumentAccess.RuleOf(instrument, step, procedures, CivilTime.DateOf(at))
                        )
                    );
                }

                await change(instrument, by, at, token);
            },
            others,
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(InstrumentState.Of(taken));
    }
}
