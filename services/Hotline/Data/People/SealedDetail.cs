using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.People;

namespace Cooperation.Hotline.Data.People;

/// <summary>One protected detail of a person in its stored form (R20). Lists and search never join this table; row-level security sees to it.</summary>
internal sealed class SealedDetail
{
    public required PersonId PersonId { get; init; }

    public required ExchangeId ExchangeId { get; init; }

    /// <summary>Which detail: name, birth, document or telephone; part of what the ciphertext is bound to.</summary>
    public required string Detail { get; init; }

    public required string KeyId { get; init; }

    public required byte[] WrappedKey { get; init; }

    public required byte[] Nonce { get; init; }

    public required byte[] Ciphertext { get; init; }
}
