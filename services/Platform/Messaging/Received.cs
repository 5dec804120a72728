namespace Cooperation.Platform.Messaging;

/// <summary>A message as it reached a reaction.</summary>
/// <typeparam name="TMessage">The contract.</typeparam>
/// <param name="MessageId">Key of the message, of version 7; the same at every delivery and in every replay.</param>
/// <param name="SubjectId">Key of the aggregate it speaks of, as text.</param>
/// <param name="Version">Version of the aggregate (R6).</param>
/// <param name="Epoch">Epoch of the service that sent it: raised when its database was restored from a backup, and compared before the version.</param>
/// <param name="OccurredAt">When the sender committed it, UTC by the sender's clock.</param>
/// <param name="ReplayId">The replay it belongs to: it goes into the shadow tables of that replay; null for the running ones.</param>
/// <param name="Message">The contract's content.</param>
public sealed record Received<TMessage>(
    Guid MessageId,
    string SubjectId,
    long Version,
    int Epoch,
    DateTimeOffset OccurredAt,
    Guid? ReplayId,
    TMessage Message
)
    where TMessage : class
{
    /// <summary>Where it stands in the sender's log: below a mark (R12) of the same epoch, or not.</summary>
    public long Position { get; init; }
}
