using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain.People;

namespace Cooperation.Hotline.Features.Exchanges.Similar;

/// <summary>Somebody whom the exchange being typed mentions, as far as he is known yet.</summary>
internal sealed record SimilarPerson
{
    [MaxLength(200)]
    public string? Name { get; init; }

    // A length on a list counts its entries; the form speaks of each.
    [MaxLength(10), RegularExpression("^.{1,200}$")]
    public IReadOnlyList<string> Aliases { get; init; } = [];

    [MaxLength(6), RegularExpression("^.{1,50}$")]
    public IReadOnlyList<string> Documents { get; init; } = [];

    [MaxLength(6), RegularExpression("^.{1,50}$")]
    public IReadOnlyList<string> Telephones { get; init; } = [];

    public ProtectedDetails ToDetails() =>
        new(Name, Birth: null, Document: null, Telephone: null)
        {
            Aliases = Aliases,
            OtherDocuments = Documents,
            OtherTelephones = Telephones,
        };
}
