using System.Globalization;
using Cooperation.Platform.Domain.People;

namespace Cooperation.Platform.Records.People;

/// <summary>One protected detail of a person in its stored form (R20). Lists and search never join this table; row-level security sees to it.</summary>
internal sealed class SealedDetail
{
    public required PersonId PersonId { get; init; }

    /// <summary>The record in whose scope it is seen.</summary>
    public required Guid RecordId { get; init; }

    /// <summary>Which detail: name, birth, document, telephone and so on; part of what the ciphertext is bound to.</summary>
    public required string Detail { get; init; }

    /// <summary>From 1; a correction adds a version and the highest counts.</summary>
    public required int Version { get; init; }

    public required string KeyId { get; init; }

    public required byte[] WrappedKey { get; init; }

    public required byte[] Nonce { get; init; }

    public required byte[] Ciphertext { get; init; }

    /// <summary>What the ciphertext is bound to: an older version copied over a newer one does not open. The first is bound as before there were versions.</summary>
    public static string Place(string detail, int version) =>
        version == 1 ? detail : string.Create(CultureInfo.InvariantCulture, $"{detail}@{version}");
}
