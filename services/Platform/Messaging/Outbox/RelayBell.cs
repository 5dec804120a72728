using System.Threading.Channels;

namespace Cooperation.Platform.Messaging.Outbox;

/// <summary>Wakes the relay of this process. Rings that come while it works are one ring.</summary>
internal sealed class RelayBell
{
    private readonly Channel<WakeUp> rings = Channel.CreateBounded<WakeUp>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true }
    );

    private int hasCommitted;

    /// <summary>Rings; never waits and never fails.</summary>
    public void Ring(WakeUp source)
    {
        if (source == WakeUp.Commit)
        {
            Volatile.Write(ref hasCommitted, 1);
        }

        rings.Writer.TryWrite(source);
    }

    /// <summary>Whether this process has committed something since last asked. The ring that wakes need not say so: it may be an earlier one, of another source.</summary>
    public bool TakeCommitted() => Interlocked.Exchange(ref hasCommitted, 0) == 1;

    /// <summary>Waits for a ring, at most so long.</summary>
    public async Task<WakeUp> WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(atMost);
        try
        {
            return await rings.Reader.ReadAsync(timeout.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return WakeUp.Poll;
        }
    }
}

/// <summary>What woke the relay.</summary>
internal enum WakeUp
{
    /// <summary>Nothing did: the time was up.</summary>
    Poll,

    /// <summary>A commit in this process.</summary>
    Commit,

    /// <summary>A notification from another process.</summary>
    Notify,
}
