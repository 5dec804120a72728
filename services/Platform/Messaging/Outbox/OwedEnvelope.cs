using Cooperation.Platform.Messaging.Bus;

namespace Cooperation.Platform.Messaging.Outbox;

/// <summary>A claimed message.</summary>
/// <param name="Envelope">What to send.</param>
/// <param name="Attempts">How often it was claimed, this time included.</param>
internal sealed record OwedEnvelope(Envelope Envelope, int Attempts);
