using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Similarity;
using Cooperation.Platform.Records.People;

namespace Cooperation.Hotline.Features.Exchanges.Similar;

/// <summary>The exchange to which similar ones are sought: one that is being typed, or a saved one.</summary>
/// <param name="Traits">What stands in its row.</param>
/// <param name="Province">Its province.</param>
/// <param name="Text">What it says, the most telling first.</param>
/// <param name="People">Whom it mentions, by blind terms, as far as the user may know them.</param>
/// <param name="Id">Its key, where it is saved.</param>
/// <param name="Thread">Its thread, where it is saved: what belongs to that is known already.</param>
internal sealed record SoughtExchange(
    ExchangeTraits Traits,
    string? Province,
    IReadOnlyList<string?> Text,
    IReadOnlyList<SamePerson> People,
    ExchangeId? Id = null,
    ExchangeId? Thread = null
)
{
    /// <summary>By what people are looked for, for the audit: kinds, never what was typed.</summary>
    public string KindsOfPeople =>
        string.Join(
            '+',
            new[]
            {
                (PersonTermKinds.Name, People.Any(person => person.Names.Count > 0)),
                (PersonTermKinds.Document, People.Any(person => person.Documents.Count > 0)),
                (PersonTermKinds.Telephone, People.Any(person => person.Telephones.Count > 0)),
            }
                .Where(kind => kind.Item2)
                .Select(kind => kind.Item1)
        );
}
