using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cooperation.Platform.Records.ReferenceData;

/// <summary>Keeps a snapshot of the reference data for a few seconds (R25): a step asks for it once, so that all of the step goes by the same rules. One for the whole process.</summary>
/// <typeparam name="TContext">The service's database.</typeparam>
/// <typeparam name="TSnapshot">What the service keeps at hand: <see cref="ReferenceLists"/>, or these with lists of its own.</typeparam>
/// <param name="read">Reads it anew.</param>
public sealed class ReferenceAtHand<TContext, TSnapshot>(Func<TContext, CancellationToken, Task<TSnapshot>> read)
    where TContext : DbContext
    where TSnapshot : class
{
    private static readonly TimeSpan Oldest = TimeSpan.FromSeconds(5);

    private Held? held;

    /// <summary>The snapshot, at most five seconds old.</summary>
    public async Task<TSnapshot> GetAsync(TContext db, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref held) is { } known && Stopwatch.GetElapsedTime(known.At) < Oldest)
        {
            return known.Snapshot;
        }

        var at = Stopwatch.GetTimestamp(); // Before it is read: it is never older than it says.
        var snapshot = await read(db, cancellationToken);
        Volatile.Write(ref held, new(snapshot, at));
        return snapshot;
    }

    private sealed record Held(TSnapshot Snapshot, long At);
}

/// <summary>What a service switches on that judges by reference data.</summary>
public static class ReferenceServices
{
    /// <summary>Keeps a snapshot of it at hand.</summary>
    public static IServiceCollection AddReferenceData<TContext, TSnapshot>(
        this IServiceCollection services,
        Func<TContext, CancellationToken, Task<TSnapshot>> read
    )
        where TContext : DbContext
        where TSnapshot : class => services.AddSingleton(new ReferenceAtHand<TContext, TSnapshot>(read));
}
