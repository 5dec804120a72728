using Cooperation.Platform.Messaging.Bus;

namespace Cooperation.Platform.Messaging.Outbox;

/// <summary>A claimed message.</summary>
/// <param name="Letter">What to send.</param>
/// <param name="Attempts">How often it was claimed, this time included.</param>
internal sealed record OwedLetter(Letter Letter, int Attempts);
