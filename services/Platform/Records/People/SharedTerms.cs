using Cooperation.Platform.Domain.People;

namespace Cooperation.Platform.Records.People;

/// <summary>What somebody has in common with another by which both are found.</summary>
public sealed class SharedTerms
{
    /// <summary>Who.</summary>
    public required PersonId PersonId { get; init; }

    /// <summary>Numbers of papers.</summary>
    public required int Documents { get; init; }

    /// <summary>Telephone numbers.</summary>
    public required int Telephones { get; init; }

    /// <summary>Pairs of words of names: three words in common are three pairs.</summary>
    public required int Names { get; init; }
}
