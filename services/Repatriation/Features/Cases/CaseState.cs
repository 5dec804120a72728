using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Persons;

namespace Cooperation.Repatriation.Features.Cases;

/// <summary>Where a case stands after a change, and nothing that an idempotency key may not keep.</summary>
internal sealed record CaseState(Guid Id, string Reference, string Status, string Desk, long Version, IReadOnlyList<PersonState> Persons)
{
    /// <param name="opened">The case.</param>
    /// <param name="entered">The people who were entered with this change.</param>
    public static CaseState Of(RepatriationCase opened, IReadOnlyList<Person> entered) =>
        new(opened.Id.Value, opened.Reference, opened.Status, opened.Desk, opened.Version, [.. entered.Select(PersonState.Of)]);
}
