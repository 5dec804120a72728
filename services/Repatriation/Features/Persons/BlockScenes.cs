using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Persons;

/// <summary>What stands beside persons when it is reckoned what is in their way: handovers that are not confirmed, the law of each day.</summary>
internal sealed class BlockScenes(RepatriationDbContext db, LegalBasesAtHand laws)
{
    /// <summary>Of these persons.</summary>
    public async Task<BlockScene> OfAsync(IEnumerable<Person> persons, CancellationToken cancellationToken) =>
        new(await UnconfirmedAsync(persons, cancellationToken), await laws.GetAsync(cancellationToken));

    // Keys of the handovers on whose lists they stand and that not both sides have confirmed yet.
    private async Task<IReadOnlySet<Guid>> UnconfirmedAsync(IEnumerable<Person> persons, CancellationToken cancellationToken)
    {
        HandoverId[] listed =
        [
            .. persons
                .Where(person => person.Standing is { Stage: PersonStages.HandoverPlanned, HandoverId: not null })
                .Select(person => new HandoverId(person.Standing.HandoverId!.Value))
                .Distinct(),
        ];
        if (listed.Length == 0)
        {
            return new HashSet<Guid>();
        }

        var unconfirmed = await db
            .Handovers.AsNoTracking()
            .IgnoreAutoIncludes()
            .Where(handover => listed.Contains(handover.Id) && handover.Status == HandoverStatus.Planned)
            .Select(handover => handover.Id)
            .ToListAsync(cancellationToken);
        return unconfirmed.Select(handover => handover.Value).ToHashSet();
    }
}
