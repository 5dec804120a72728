using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Platform.Records.People;

/// <summary>Who somebody is, as a request gives him.</summary>
public record PersonDetailsRequest
{
    /// <inheritdoc cref="ProtectedDetails.Name"/>
    [MaxLength(200)]
    public string? Name { get; init; }

    // A length on a list counts its entries; the form speaks of each.
    /// <inheritdoc cref="ProtectedDetails.Aliases"/>
    [MaxLength(10), RegularExpression("^.{1,200}$")]
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <inheritdoc cref="ProtectedDetails.Birth"/>
    [MaxLength(10)]
    public string? Birth { get; init; }

    /// <inheritdoc cref="ProtectedDetails.Document"/>
    [MaxLength(50)]
    public string? Document { get; init; }

    /// <inheritdoc cref="ProtectedDetails.OtherDocuments"/>
    [MaxLength(5), RegularExpression("^.{1,50}$")]
    public IReadOnlyList<string> OtherDocuments { get; init; } = [];

    /// <inheritdoc cref="ProtectedDetails.Telephone"/>
    [MaxLength(50)]
    public string? Telephone { get; init; }

    /// <inheritdoc cref="ProtectedDetails.OtherTelephones"/>
    [MaxLength(5), RegularExpression("^.{1,50}$")]
    public IReadOnlyList<string> OtherTelephones { get; init; } = [];

    /// <inheritdoc cref="ProtectedDetails.Sex"/>
    [CodeOf(typeof(Sexes))]
    public string? Sex { get; init; }

    /// <inheritdoc cref="ProtectedDetails.Nationality"/>
    [RegularExpression("^([A-Z]{2}|stateless)$")]
    public string? Nationality { get; init; }

    /// <summary>Whether he is held to be under eighteen; left out where nobody said.</summary>
    public bool? Minor { get; init; }

    /// <inheritdoc cref="ProtectedDetails.Address"/>
    [MaxLength(300)]
    public string? Address { get; init; }

    /// <summary>As they are sealed.</summary>
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
