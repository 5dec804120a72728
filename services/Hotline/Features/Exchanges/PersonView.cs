using Cooperation.Hotline.Domain.People;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>A person mentioned as every reader of the exchange sees him.</summary>
internal sealed record PersonView(Guid Id, string Pseudonym, IReadOnlyList<string> Roles)
{
    internal static PersonView Of(MentionedPerson person) => new(person.Id.Value, person.Pseudonym, person.Roles);
}
