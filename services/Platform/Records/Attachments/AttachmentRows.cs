namespace Cooperation.Platform.Records.Attachments;

/// <summary>One sealed detail of an attachment. Name and key go when it is withdrawn; the hash stays.</summary>
internal sealed class SealedAttachmentDetail
{
    /// <summary>The name with which it came; files are named after people.</summary>
    public const string Name = "name";

    /// <summary>SHA-256 of the content.</summary>
    public const string Hash = "hash";

    /// <summary>The key of the pieces.</summary>
    public const string Key = "key";

    public required Guid AttachmentId { get; init; }

    public required Guid RecordId { get; init; }

    public required string Detail { get; init; }

    public required string KeyId { get; init; }

    public required byte[] WrappedKey { get; init; }

    public required byte[] Nonce { get; init; }

    public required byte[] Ciphertext { get; init; }
}

/// <summary>An encrypted piece of an attachment's content.</summary>
internal sealed class AttachmentPiece
{
    public required Guid AttachmentId { get; init; }

    public required Guid RecordId { get; init; }

    public required int Number { get; init; }

    public required byte[] Content { get; init; }
}
