namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>One reply in the thread of an exchange: ours to an incoming one, the partner's to an outgoing one. Once written down it is never edited.</summary>
public sealed class Reply
{
    private Reply() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; }

    /// <summary>Number within the exchange, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>One of <see cref="Codes.ReplyKinds"/>.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>When it went or came.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>When it was written down.</summary>
    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>By what it went or came: one of <see cref="Codes.Mediums"/>.</summary>
    public string Medium { get; private init; } = "";

    /// <summary>What was said (case text, R21).</summary>
    public string? Text { get; private init; }

    /// <summary>Number of the official document, where there is one.</summary>
    public string? OfficialNumber { get; private init; }

    /// <summary>Who spoke or wrote on the partner's side, by office.</summary>
    public string? CounterpartContact { get; private init; }

    /// <summary>Why it was written down later than it went (case text, R21).</summary>
    public string? LateReason { get; private init; }

    /// <summary>The exchange that is this reply, where the reply was logged as one.</summary>
    public ExchangeId? Exchange { get; private init; }

    internal static Reply Of(int number, ReplyEntry entry, DateTimeOffset recordedAt) =>
        new()
        {
            Id = Guid.CreateVersion7(recordedAt),
            Number = number,
            Kind = entry.Kind,
            At = entry.At,
            RecordedAt = recordedAt,
            Medium = entry.Medium,
            Text = entry.Text,
            OfficialNumber = entry.OfficialNumber,
            CounterpartContact = entry.CounterpartContact,
            LateReason = entry.LateReason,
            Exchange = entry.Exchange,
        };
}
