namespace Cooperation.Platform.Messaging;

/// <summary>What reactions do with a batch.</summary>
public static class ReceivedBatch
{
    /// <summary>The newest state of each subject in the batch: what the current row takes, if it does not hold a newer one already (R6).</summary>
    public static IEnumerable<Received<TMessage>> LatestPerSubject<TMessage>(this IEnumerable<Received<TMessage>> batch)
        where TMessage : class =>
        batch
            .GroupBy(received => received.SubjectId, StringComparer.Ordinal)
            .Select(subject => subject.MaxBy(received => (received.Epoch, received.Version))!);
}
