namespace Cooperation.Platform.Messaging.Bus;

/// <summary>What the broker made of a message.</summary>
/// <param name="Kind">What sort of end it came to.</param>
/// <param name="Error">Why it was not taken; empty when it was.</param>
internal readonly record struct PublishOutcome(PublishOutcomeKind Kind, string Error = "")
{
    /// <summary>No queue takes it (R4).</summary>
    public const string NoRecipient = "no-recipient";
}

/// <summary>The sorts of end.</summary>
internal enum PublishOutcomeKind
{
    /// <summary>Every queue has it on disk.</summary>
    Confirmed,

    /// <summary>There is no queue for it (yet): it stays owed.</summary>
    Unroutable,

    /// <summary>The broker is away or does not answer: not the message's fault.</summary>
    BrokerAway,

    /// <summary>The broker refused this message.</summary>
    Refused,
}
