using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Instruments;

/// <summary>A step of an instrument as its slices take it: on one that the user sees (else 404), at the version seen (else 412), by whoever takes it (else 403 with the rule).</summary>
internal sealed class InstrumentStep(RecordStep<AgreementsDbContext, Instrument> records, AgreementsDbContext db, CurrentUser user)
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
    public async Task<Results<Ok<InstrumentState>, NotFound>> TakeAsync(
        string code,
        IfMatch version,
        string step,
        Func<Instrument, Officer, DateTimeOffset, CancellationToken, Task> change,
        CancellationToken cancellationToken
    )
    {
        var taken = await records.TakeNamedAsync(
            new(all => all.AsSplitQuery().SeenBy(user), i => i.Code == code, i => i.Id.Value, version),
            $"instrument.{step}",
            async (instrument, by, at, token) =>
            {
                var procedures = await db.Procedures.AsNoTracking().ToListAsync(token);
                if (user.RefusalOf(instrument, step, procedures, CivilTime.DateOf(at)) is { } refusal)
                {
                    throw new DomainException(refusal);
                }

                await change(instrument, by, at, token);
            },
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(InstrumentState.Of(taken));
    }

    /// <summary>Another instrument of the chain, as it stands.</summary>
    public Task<Instrument?> ReadAsync(string? code, CancellationToken cancellationToken) =>
        code is null
            ? Task.FromResult<Instrument?>(null)
            : db.Instruments.AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(i => i.Code == code, cancellationToken);
}
