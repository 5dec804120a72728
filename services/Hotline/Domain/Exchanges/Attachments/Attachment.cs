using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Hotline.Domain.Exchanges.Attachments;

/// <summary>A file that an officer put to an exchange. Its name and content stand elsewhere, encrypted; what was withdrawn is destroyed there, and this stays on record.</summary>
public sealed class Attachment
{
    private Attachment() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; }

    /// <summary>The exchange.</summary>
    public ExchangeId ExchangeId { get; private init; }

    /// <summary>What it is.</summary>
    public AttachedFile File { get; private init; } = null!;

    /// <summary>A keyed hash of exchange and content: the same file is told by it, and nothing else can be.</summary>
    public byte[] ContentKey { get; private init; } = [];

    /// <summary>Whether it shows or names a person: then it is a protected detail (R20), else case text (R21).</summary>
    public bool Personal { get; private init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>Who attached it.</summary>
    public Officer By { get; private init; } = null!;

    /// <summary>When it was withdrawn; null while it stands.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Who withdrew it.</summary>
    public Officer? WithdrawnBy { get; private set; }

    /// <summary>Why.</summary>
    public string? WithdrawnReason { get; private set; }

    /// <summary>Attaches a file; the exchange notes it on its timeline, without a name.</summary>
    /// <param name="exchange">The exchange.</param>
    /// <param name="id">The key under which its content is written already.</param>
    /// <param name="standing">How many stand there already.</param>
    /// <param name="file">What it is.</param>
    /// <param name="contentKey">The keyed hash of its content.</param>
    /// <param name="personal">Whether it shows or names a person.</param>
    /// <param name="by">Who attaches it.</param>
    /// <param name="at">When.</param>
    public static Attachment To(
        Exchange exchange,
        Guid id,
        int standing,
        AttachedFile file,
        byte[] contentKey,
        bool personal,
        Officer by,
        DateTimeOffset at
    )
    {
        if (AttachmentRules.Refusal(exchange, standing) is { } refusal)
        {
            throw new DomainException(refusal);
        }

        exchange.Note(ExchangeEvents.Attached, note: null, by, at);
        return new()
        {
            Id = id,
            ExchangeId = exchange.Id,
            File = file,
            ContentKey = contentKey,
            Personal = personal,
            At = at,
            By = by,
        };
    }

    /// <summary>Withdraws it, with the reason. Of a voided exchange too: what shows a person has to be destroyable wherever it lies.</summary>
    public void Withdraw(Exchange exchange, string? reason, Officer by, DateTimeOffset at)
    {
        var why = StateSecrets.Words(exchange.Entry, "reason", reason);
        if (WithdrawnAt is not null)
        {
            throw new DomainException(AttachmentErrors.WithdrawnAlready());
        }

        exchange.Note(ExchangeEvents.AttachmentWithdrawn, why, by, at);
        (WithdrawnAt, WithdrawnBy, WithdrawnReason) = (at, by, why);
    }
}
