using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.People;
using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Hotline.Features.People;

/// <summary>Somebody mentioned, as a request gives him: with the exchange when it is logged, or by himself later.</summary>
internal sealed record PersonRequest
{
    [Required, MinLength(1), MaxLength(5), CodeOf(typeof(PersonRoles))]
    public required IReadOnlyList<string> Roles { get; init; }

    [MaxLength(200)]
    public string? Name { get; init; }

    // A length on a list counts its entries; the form speaks of each.
    [MaxLength(10), RegularExpression("^.{1,200}$")]
    public IReadOnlyList<string> Aliases { get; init; } = [];

    [MaxLength(10)]
    public string? Birth { get; init; }

    [MaxLength(50)]
    public string? Document { get; init; }

    [MaxLength(5), RegularExpression("^.{1,50}$")]
    public IReadOnlyList<string> OtherDocuments { get; init; } = [];

    [MaxLength(50)]
    public string? Telephone { get; init; }

    [MaxLength(5), RegularExpression("^.{1,50}$")]
    public IReadOnlyList<string> OtherTelephones { get; init; } = [];

    [CodeOf(typeof(Sexes))]
    public string? Sex { get; init; }

    [RegularExpression("^([A-Z]{2}|stateless)$")]
    public string? Nationality { get; init; }

    /// <summary>Whether he is held to be under eighteen; left out where nobody said.</summary>
    public bool? Minor { get; init; }

    [MaxLength(300)]
    public string? Address { get; init; }

    public ProtectedDetails ToDetails() =>
        new(Name, Birth, Document, Telephone)
        {
            Aliases = Aliases,
            OtherDocuments = OtherDocuments,
            OtherTelephones = OtherTelephones,
            Sex = Sex,
            Nationality = Nationality,
            Minor = Minor,
            Address = Address,
        };
}
