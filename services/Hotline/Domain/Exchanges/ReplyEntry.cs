namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>What a desk writes down of a reply.</summary>
/// <param name="Kind">One of <see cref="Codes.ReplyKinds"/>.</param>
/// <param name="At">When it went or came.</param>
/// <param name="Medium">By what.</param>
/// <param name="Text">What was said; required of an answer, unless the exchange is a secret paper (R23).</param>
/// <param name="OfficialNumber">Number of the official document.</param>
/// <param name="CounterpartContact">Who spoke or wrote on the partner's side, by office.</param>
/// <param name="Exchange">The exchange that is this reply, where it was logged as one.</param>
/// <param name="LateReason">Why it is written down later than it went, where our reply went more than 30 minutes ago.</param>
public sealed record ReplyEntry(
    string Kind,
    DateTimeOffset At,
    string Medium,
    string? Text,
    string? OfficialNumber,
    string? CounterpartContact,
    ExchangeId? Exchange = null,
    string? LateReason = null
)
{
    /// <summary>An exchange as the reply that it is.</summary>
    internal static ReplyEntry Of(Exchange reply, string? lateReason = null) =>
        new(
            reply.Entry.ReplyKind ?? Codes.ReplyKinds.Final,
            reply.ReceivedOrSentAt,
            reply.Entry.Medium,
            Text: null,
            reply.Entry.OfficialNumber,
            reply.Entry.CounterpartContact,
            reply.Id,
            lateReason ?? reply.Entry.LateReason
        );
}
