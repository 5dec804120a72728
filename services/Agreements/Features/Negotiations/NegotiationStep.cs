using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Domain.Negotiations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Negotiations;

/// <summary>A step of a negotiation as its slices take it: on one that the user sees (else 404), at the version seen (else 412), by planners of the agency that leads (else 403), while it is on the table (else 409). Its instrument is held first and counts what is open (R26).</summary>
internal sealed class NegotiationStep(
    RecordStep<AgreementsDbContext, Instrument> instruments,
    RecordStep<AgreementsDbContext, Negotiation> negotiations,
    AgreementsDbContext db,
    ReferenceAtHand<AgreementsDbContext, ReferenceLists> reference,
    CurrentUser user
)
{
    /// <summary>Takes the step.</summary>
    /// <param name="code">The code of the instrument.</param>
    /// <param name="version">The version seen.</param>
    /// <param name="step">One of <see cref="Domain.Codes.NegotiationSteps"/>.</param>
    /// <param name="change">Changes it; true where that goes beyond the mandate.</param>
    /// <param name="cancellationToken">Ends the step.</param>
    public async Task<Results<Ok<NegotiationState>, NotFound>> TakeAsync(
        string code,
        IfMatch version,
        string step,
        Func<Negotiation, Officer, DateTimeOffset, CancellationToken, Task<bool>> change,
        CancellationToken cancellationToken
    )
    {
        var of = await db.NegotiationsSeenBy(user)
            .Where(n => n.Instrument == code)
            .Select(n => (InstrumentId?)n.InstrumentId)
            .SingleOrDefaultAsync(cancellationToken);
        if (of is not { } key)
        {
            return TypedResults.NotFound();
        }

        var beyond = false;
        var taken = await instruments.InHandAsync(
            [key.Value],
            token =>
                negotiations.TakeNamedAsync(
                    new NamedRecord<Negotiation>(
                        _ => db.NegotiationsSeenBy(user).AsSplitQuery(),
                        n => n.Instrument == code,
                        n => n.Id.Value,
                        version
                    ),
                    $"negotiation.{step}",
                    async (negotiation, by, at, inner) =>
                    {
                        await RefuseOthersAsync(negotiation, at, inner);
                        var instrument = await db.Instruments.AsSplitQuery().SingleAsync(i => i.Id == key, inner);
                        if (!Negotiation.IsOpen(instrument.Status))
                        {
                            throw new DomainException(NegotiationErrors.NotNegotiated());
                        }

                        beyond = await change(negotiation, by, at, inner);
                        instrument.IsNegotiated(negotiation.Rounds.Count, negotiation.OpenPoints, by, at);
                    },
                    token
                ),
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(NegotiationState.Of(taken, beyond));
    }

    private async Task RefuseOthersAsync(Negotiation negotiation, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (user.Agency != negotiation.LeadAgency)
        {
            var lists = await reference.GetAsync(db, cancellationToken);
            throw new DomainException(NegotiationErrors.NotYours(lists.AgencyOf(negotiation.LeadAgency, at)));
        }
    }
}

/// <summary>Where a negotiation stands after a change; beyond the mandate is a warning and no refusal.</summary>
internal sealed record NegotiationState(string Code, int Rounds, int OpenPoints, bool BeyondMandate, long Version)
{
    public static NegotiationState Of(Negotiation negotiation, bool beyond) =>
        new(negotiation.Instrument, negotiation.Rounds.Count, negotiation.OpenPoints, beyond, negotiation.Version);
}
