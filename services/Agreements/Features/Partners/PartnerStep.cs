using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Partners;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Partners;

/// <summary>A change of a partner as its slices make it: on one that the user sees (else 404), at the version seen (else 412), by whoever keeps partners (else 403).</summary>
internal sealed class PartnerStep(RecordStep<AgreementsDbContext, Partner> records, CurrentUser user)
{
    /// <summary>Makes the change.</summary>
    public async Task<Results<Ok<PartnerState>, NotFound>> TakeAsync(
        string code,
        IfMatch version,
        string what,
        Action<Partner, Officer, DateTimeOffset> change,
        CancellationToken cancellationToken,
        Guid? part = null
    )
    {
        var taken = await records.TakeNamedAsync(
            new(all => all.AsSplitQuery().SeenBy(user), p => p.Code == code, p => p.Id.Value, version)
            {
                IsOpen = (partner, _) => Task.FromResult(part is not { } id || partner.Has(id)),
            },
            $"partner.{what}",
            (partner, by, at, _) =>
            {
                if (!user.KeepsPartners())
                {
                    throw new DomainException(PartnerErrors.NotYours());
                }

                change(partner, by, at);
                return Task.CompletedTask;
            },
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(new PartnerState(taken.Code, taken.Version));
    }
}

/// <summary>Where a partner stands after a change.</summary>
internal sealed record PartnerState(string Code, long Version);
