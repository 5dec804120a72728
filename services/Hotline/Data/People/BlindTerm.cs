using Cooperation.Hotline.Domain.People;

namespace Cooperation.Hotline.Data.People;

/// <summary>What a person can be found by without opening anything: a keyed hash of a pair of name words, of a paper's number, of a telephone number.</summary>
internal sealed class BlindTerm
{
    public required PersonId PersonId { get; init; }

    /// <summary>name, document or telephone.</summary>
    public required string Kind { get; init; }

    public required byte[] Term { get; init; }
}
