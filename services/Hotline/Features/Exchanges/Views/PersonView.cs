using Cooperation.Hotline.Domain.People;

namespace Cooperation.Hotline.Features.Exchanges.Views;

/// <summary>A person mentioned as every reader of the exchange sees him.</summary>
/// <param name="Id">Key.</param>
/// <param name="Pseudonym">What he is called on pages.</param>
/// <param name="Roles">What he is to the matter.</param>
/// <param name="Open">Whether the user may ask who he is; null where nobody asked.</param>
internal sealed record PersonView(Guid Id, string Pseudonym, IReadOnlyList<string> Roles, bool? Open = null)
{
    internal static PersonView Of(MentionedPerson person) => new(person.Id.Value, person.Pseudonym, person.Roles);
}
