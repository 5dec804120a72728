using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Cooperation.Platform.Messaging.Bus;

namespace Cooperation.Platform.Messaging.Inbox;

/// <summary>
/// Makes batches of one queue's envelopes without waiting for them: the first envelope is applied at once, and what comes meanwhile is the
/// next batch. A quiet queue has no delay and a busy one large batches.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Lives as long as the process; nobody takes the wait handle.")]
internal sealed class EnvelopeBatches(Consumer consumer, EnvelopeApplier applier)
{
    private const int Limit = 500;

    private readonly ConcurrentQueue<Delivery> deliveries = new();
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Returns when the envelope's effect is committed, or the envelope is parked; throws when it has to be delivered again.</summary>
    public async Task ApplyAsync(Envelope envelope, CancellationToken cancellationToken)
    {
        var delivery = new Delivery(envelope, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        deliveries.Enqueue(delivery);
        await turn.WaitAsync(cancellationToken);
        try
        {
            // Whoever has the turn applies for all that wait; the others then find their envelopes done.
            while (!delivery.Done.Task.IsCompleted)
            {
                await ApplyWaitingAsync(cancellationToken);
            }
        }
        finally
        {
            turn.Release();
        }

        await delivery.Done.Task.WaitAsync(cancellationToken);
    }

    private async Task ApplyWaitingAsync(CancellationToken cancellationToken)
    {
        List<Delivery> batch = [];
        while (batch.Count < Limit && deliveries.TryDequeue(out var waiting))
        {
            batch.Add(waiting);
        }

        try
        {
            await applier.ApplyAsync(consumer, [.. batch.Select(delivery => delivery.Envelope)], cancellationToken);
            batch.ForEach(delivery => delivery.Done.TrySetResult());
        }
        catch (Exception exception)
        {
            batch.ForEach(delivery => delivery.Done.TrySetException(exception));
        }
    }

    private sealed record Delivery(Envelope Envelope, TaskCompletionSource Done);
}
