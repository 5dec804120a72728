using System.Text.Json;

namespace Cooperation.Platform.Messaging.Bus;

/// <summary>
/// What goes over the wire, as JSON that any language can read: the message and what every receiver has to know of it. One type for all
/// messages, so that nothing on the bus depends on the names of our classes.
/// </summary>
internal sealed record Envelope
{
    /// <summary>Same at every delivery and in every replay; the inbox knows repeats by it.</summary>
    public required Guid MessageId { get; init; }

    /// <summary>Name of the message: <c>hotline.exchange-changed</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Key of the aggregate.</summary>
    public required string SubjectId { get; init; }

    /// <summary>Version of the aggregate.</summary>
    public required long Version { get; init; }

    /// <summary>Epoch of the sender (R6).</summary>
    public required int Epoch { get; init; }

    /// <summary>When the sender committed it.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>Whether a version of the subject may have one body only.</summary>
    public required bool IsState { get; init; }

    /// <summary>Where it stands in the sender's log: the number of the transaction that wrote it, to be held against a mark (R12) of the same <see cref="Epoch"/>; 0 of senders that did not say so yet.</summary>
    public long Position { get; init; }

    /// <summary>The replay that this is part of; null for live messages.</summary>
    public Guid? ReplayId { get; init; }

    /// <summary>W3C trace context of the sender.</summary>
    public string? TraceParent { get; init; }

    /// <summary>The contract.</summary>
    public required JsonElement Body { get; init; }
}
