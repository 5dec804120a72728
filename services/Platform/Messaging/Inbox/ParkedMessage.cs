namespace Cooperation.Platform.Messaging;

/// <summary>A message that waits for an operator.</summary>
/// <param name="Id">Key of the entry.</param>
/// <param name="Direction"><c>incoming</c>: could not be applied here; <c>outgoing</c>: the bus did not take it.</param>
/// <param name="Consumer">The consumer that failed; empty for outgoing ones.</param>
/// <param name="ReplayId">The replay it belongs to.</param>
/// <param name="MessageId">Key of the message.</param>
/// <param name="Name">Name of the message.</param>
/// <param name="SubjectId">Key of the aggregate it speaks of.</param>
/// <param name="Version">Version of the aggregate.</param>
/// <param name="Epoch">Epoch of the sender.</param>
/// <param name="OccurredAt">When it was announced.</param>
/// <param name="ParkedAt">When it was parked.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Error">Why: types and codes, never texts that could name somebody (R22).</param>
public sealed record ParkedMessage(
    Guid Id,
    string Direction,
    string Consumer,
    Guid? ReplayId,
    Guid MessageId,
    string Name,
    string SubjectId,
    long Version,
    int Epoch,
    DateTimeOffset OccurredAt,
    DateTimeOffset ParkedAt,
    int Attempts,
    string Error
);
