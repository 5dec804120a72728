using Cooperation.Platform.Domain.People;

namespace Cooperation.Platform.Records.People;

/// <summary>What a person can be found by without opening anything: a keyed hash of a pair of name words, of a paper's number, of a telephone number.</summary>
public sealed class BlindTerm
{
    /// <summary>The person.</summary>
    public required PersonId PersonId { get; init; }

    /// <summary>One of <see cref="PersonTermKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The keyed hash.</summary>
    public required byte[] Term { get; init; }
}
