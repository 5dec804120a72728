using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Cooperation.Platform.Hosting.Transactions;

/// <summary>
/// Carries out work in one transaction, and again from the start where it collided with somebody else's: a deadlock or a stale row is nothing that a
/// user has to be told of (R26). Scoped. The work has to be whole: it loads what it changes and leaves nothing behind but rows of the transaction.
/// </summary>
public sealed partial class Attempts
{
    private const int Most = 6;
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(20);

    private readonly DbContext db;
    private readonly Audit audit;
    private readonly SavePlaces places;
    private readonly ILogger<Attempts> logger;

    internal Attempts(DbContext db, Audit audit, SavePlaces places, ILogger<Attempts> logger)
    {
        this.db = db;
        this.audit = audit;
        this.places = places;
        this.logger = logger;
    }

    /// <summary>Runs the work in a transaction of its own, or in the one that is open; then whoever opened that one tries again.</summary>
    public Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        RunAsync(work, _ => true, cancellationToken);

    /// <summary>The same; a result that is not worth keeping leaves everything as it was.</summary>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, Predicate<T> isKept, CancellationToken cancellationToken)
    {
        if (db.Database.CurrentTransaction is not null)
        {
            return await work(cancellationToken);
        }

        using var place = await places.TakeAsync(cancellationToken);
        db.Database.AutoSavepointsEnabled = false; // A failed save ends the whole attempt here, so that savepoints only cost round trips.
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(work, isKept, cancellationToken);
            }
            catch (Exception failure) when (attempt < Most && Collision.Is(failure) && !cancellationToken.IsCancellationRequested)
            {
                Log.Collided(logger, attempt, failure.GetType().Name);
            }

            // What collided together does not come back together.
            db.ChangeTracker.Clear();
            audit.Forget();
            await Task.Delay(ShortestPause * attempt * (0.5 + Random.Shared.NextDouble()), cancellationToken);
        }
    }

    private async Task<T> TryAsync<T>(Func<CancellationToken, Task<T>> work, Predicate<T> isKept, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var result = await work(cancellationToken);
        if (isKept(result))
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return result;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "A step collided with another ({Failure}) at attempt {Attempt} and is tried again")]
        public static partial void Collided(ILogger logger, int attempt, string failure);
    }
}
