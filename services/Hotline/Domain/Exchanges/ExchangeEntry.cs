using Cooperation.Platform.Domain.Handling;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>What a desk wrote down of one exchange, as it wrote it. A change of it is a correction, which keeps what stood there.</summary>
public sealed record ExchangeEntry
{
    /// <summary>Partner country.</summary>
    public required string Partner { get; init; }

    /// <summary>The channel named by the desk, or null to have the fitting one chosen.</summary>
    public string? Channel { get; init; }

    /// <summary>One of <see cref="Codes.Directions"/>.</summary>
    public required string Direction { get; init; }

    /// <summary>One of <see cref="Codes.Mediums"/>.</summary>
    public required string Medium { get; init; }

    /// <summary>When an incoming exchange was received.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>When an outgoing exchange was sent.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>When what it tells of happened, where that is known.</summary>
    public DateTimeOffset? OccurredAt { get; init; }

    /// <summary>Why it was logged more than a day after receipt.</summary>
    public string? LateReason { get; init; }

    /// <summary>One of <see cref="Codes.Urgencies"/>, as the sender gave it.</summary>
    public required string Urgency { get; init; }

    /// <summary>One of <see cref="Codes.Areas"/>.</summary>
    public required string Area { get; init; }

    /// <summary>Province code of the day of receipt or sending.</summary>
    public string? Province { get; init; }

    /// <summary>Gate, border marker or other place, in words.</summary>
    public string? Place { get; init; }

    /// <summary>One of <see cref="Codes.ExchangeKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>One of <see cref="Codes.SourceReliabilities"/>.</summary>
    public required string SourceReliability { get; init; }

    /// <summary>One of <see cref="Codes.InformationCredibilities"/>.</summary>
    public required string InformationCredibility { get; init; }

    /// <summary>The source's grade as the partner gave it on the 4×4 scale.</summary>
    public string? SourceReliability4x4 { get; init; }

    /// <summary>The information's grade as the partner gave it on the 4×4 scale.</summary>
    public string? InformationCredibility4x4 { get; init; }

    /// <summary>One of <see cref="Handlings"/>.</summary>
    public required string Handling { get; init; }

    /// <summary>One of <see cref="UseConditions"/>.</summary>
    public string? UseCondition { get; init; }

    /// <summary>The restriction in words, which H3 asks for.</summary>
    public string? UseRestriction { get; init; }

    /// <summary>One of <see cref="Codes.SecrecyLevels"/> where the paper is a state secret: then it is registered only (R23).</summary>
    public string? Secrecy { get; init; }

    /// <summary>Where a secret paper lies.</summary>
    public string? PaperLocation { get; init; }

    /// <summary>Language of the exchange.</summary>
    public required string Language { get; init; }

    /// <summary>Number of the official document.</summary>
    public string? OfficialNumber { get; init; }

    /// <summary>Who spoke or wrote on the partner's side, by office.</summary>
    public string? CounterpartContact { get; init; }

    /// <summary>What it is about, in one line.</summary>
    public string? Subject { get; init; }

    /// <summary>What was said or written.</summary>
    public string? Summary { get; init; }

    /// <summary>The same in Vietnamese, where the language is another.</summary>
    public string? Translation { get; init; }

    /// <summary>What it is to the exchange that it replies to: one of <see cref="Codes.ReplyKinds"/>; null where it replies to none.</summary>
    public string? ReplyKind { get; init; }

    /// <summary>Whether an outgoing exchange is written down before it leaves; then it has no time of sending yet.</summary>
    public bool Draft { get; init; }

    /// <summary>When it was received or sent, whichever its direction asks for.</summary>
    public DateTimeOffset? ReceivedOrSentAt => Direction == Codes.Directions.Incoming ? ReceivedAt : SentAt;
}
