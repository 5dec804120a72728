using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Handovers;

internal static class UnconfirmedHandovers
{
    /// <summary>Keys of the handovers on whose lists these persons stand and that not both sides have confirmed yet.</summary>
    public static async Task<IReadOnlySet<Guid>> UnconfirmedAsync(
        this RepatriationDbContext db,
        IEnumerable<Person> persons,
        CancellationToken cancellationToken
    )
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
