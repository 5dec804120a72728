using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Cooperation.Platform.Messaging.Bus;

namespace Cooperation.Platform.Messaging.Inbox;

/// <summary>
/// Makes batches of one queue's letters without waiting for them: the first letter is applied at once, and what comes meanwhile is the
/// next batch. A quiet queue has no delay and a busy one large batches.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Lives as long as the process; nobody takes the wait handle.")]
internal sealed class LetterBatches(Consumer consumer, LetterApplier applier)
{
    private const int Limit = 500;

    private readonly ConcurrentQueue<Delivery> deliveries = new();
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Returns when the letter's effect is committed, or the letter is parked; throws when it has to be delivered again.</summary>
    public async Task ApplyAsync(Letter letter, CancellationToken cancellationToken)
    {
        var delivery = new Delivery(letter, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        deliveries.Enqueue(delivery);
        await turn.WaitAsync(cancellationToken);
        try
        {
            // Whoever has the turn applies for all that wait; the others then find their letters done.
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
            await applier.ApplyAsync(consumer, [.. batch.Select(delivery => delivery.Letter)], cancellationToken);
            batch.ForEach(delivery => delivery.Done.TrySetResult());
        }
        catch (Exception exception)
        {
            batch.ForEach(delivery => delivery.Done.TrySetException(exception));
        }
    }

    private sealed record Delivery(Letter Letter, TaskCompletionSource Done);
}
