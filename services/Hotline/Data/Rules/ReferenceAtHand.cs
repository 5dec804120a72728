using System.Diagnostics;

namespace Cooperation.Hotline.Data.Rules;

/// <summary>Keeps a snapshot of the reference data for a few seconds (R25): a step asks for it once, so that all of the step goes by the same rules.</summary>
internal sealed class ReferenceAtHand
{
    private static readonly TimeSpan Oldest = TimeSpan.FromSeconds(5);

    private Held? held;

    public async Task<ReferenceSnapshot> GetAsync(HotlineDbContext db, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref held) is { } known && Stopwatch.GetElapsedTime(known.At) < Oldest)
        {
            return known.Snapshot;
        }

        var at = Stopwatch.GetTimestamp(); // Before it is read: it is never older than it says.
        var snapshot = await ReferenceSnapshot.ReadAsync(db, cancellationToken);
        Volatile.Write(ref held, new(snapshot, at));
        return snapshot;
    }

    private sealed record Held(ReferenceSnapshot Snapshot, long At);
}
