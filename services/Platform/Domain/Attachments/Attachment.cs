using Cooperation.Platform.Domain.Records;

namespace Cooperation.Platform.Domain.Attachments;

/// <summary>A file that an officer put to a record. Its name and content stand elsewhere, encrypted; what was withdrawn is destroyed there, and this stays on record.</summary>
public sealed class Attachment<TRecordId>
    where TRecordId : struct, IRecordId
{
    internal Attachment() { }

    /// <summary>Key.</summary>
    public Guid Id { get; internal init; }

    /// <summary>The record.</summary>
    public TRecordId RecordId { get; internal init; }

    /// <summary>What it is.</summary>
    public AttachedFile File { get; internal init; } = null!;

    /// <summary>A keyed hash of record and content: the same file is told by it, and nothing else can be.</summary>
    public byte[] ContentKey { get; internal init; } = [];

    /// <summary>Whether it shows or names a person: then it is a protected detail (R20), else case text (R21).</summary>
    public bool Personal { get; internal init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; internal init; }

    /// <summary>Who attached it.</summary>
    public Officer By { get; internal init; } = null!;

    /// <summary>When it was withdrawn; null while it stands.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Who withdrew it.</summary>
    public Officer? WithdrawnBy { get; private set; }

    /// <summary>Why.</summary>
    public string? WithdrawnReason { get; private set; }

    /// <summary>Withdraws it, with the reason.</summary>
    /// <exception cref="DomainException">It was withdrawn before.</exception>
    public void Withdraw(string reason, Officer by, DateTimeOffset at, AttachmentErrors errors)
    {
        if (WithdrawnAt is not null)
        {
            throw new DomainException(errors.WithdrawnAlready());
        }

        (WithdrawnAt, WithdrawnBy, WithdrawnReason) = (at, by, reason);
    }
}

/// <summary>Attaches files.</summary>
public static class Attachment
{
    /// <summary>Puts a file to a record that takes one more.</summary>
    /// <param name="record">The record.</param>
    /// <param name="id">The key under which its content is written already.</param>
    /// <param name="file">What it is.</param>
    /// <param name="contentKey">The keyed hash of its content.</param>
    /// <param name="personal">Whether it shows or names a person.</param>
    /// <param name="by">Who attaches it.</param>
    /// <param name="at">When.</param>
    public static Attachment<TRecordId> To<TRecordId>(
        TRecordId record,
        Guid id,
        AttachedFile file,
        byte[] contentKey,
        bool personal,
        Officer by,
        DateTimeOffset at
    )
        where TRecordId : struct, IRecordId =>
        new()
        {
            Id = id,
            RecordId = record,
            File = file,
            ContentKey = contentKey,
            Personal = personal,
            At = at,
            By = by,
        };
}
