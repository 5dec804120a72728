using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Cooperation.Platform.Messaging.Outbox;

/// <summary>
/// Writes what changed aggregates announce into the outbox, in the same transaction and round trip as the change itself (R3), and wakes
/// the relay when it has committed.
/// </summary>
internal sealed class OutboxInterceptor(MessageCatalogue catalogue, RelayBell? bell) : ISaveChangesInterceptor, IDbTransactionInterceptor
{
    // One interceptor serves all contexts; what belongs to a context goes with it.
    private readonly ConditionalWeakTable<DbContext, Pending> contexts = [];

    /// <summary>For contexts of services that send nothing.</summary>
    public static OutboxInterceptor Silent { get; } = new(MessageCatalogue.Empty, bell: null);

    public InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        if (eventData.Context is { } context && Announcements.Write(context, catalogue) is { Count: > 0 } rows)
        {
            var pending = contexts.GetOrCreateValue(context);
            pending.Rows.AddRange(rows);
            pending.IsUncommitted = true;
        }

        return result;
    }

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    ) => new(SavingChanges(eventData, result));

    public int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        if (eventData.Context is { } context && contexts.TryGetValue(context, out var pending))
        {
            // Saved rows are of no more use here; a context that lives long would only carry them along.
            pending.Rows.ForEach(row => context.Entry(row).State = EntityState.Detached);
            pending.Rows.Clear();
            if (context.Database.CurrentTransaction is null)
            {
                Committed(context);
            }
        }

        return result;
    }

    public ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData,
        int result,
        CancellationToken cancellationToken = default
    ) => new(SavedChanges(eventData, result));

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Committed(eventData.Context);

    public Task TransactionCommittedAsync(
        DbTransaction transaction,
        TransactionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Committed(eventData.Context);
        return Task.CompletedTask;
    }

    private void Committed(DbContext? context)
    {
        if (context is not null && contexts.TryGetValue(context, out var pending) && pending.IsUncommitted)
        {
            pending.IsUncommitted = false;
            bell?.Ring(WakeUp.Commit);
        }
    }

    private sealed class Pending
    {
        public List<object> Rows { get; } = [];

        public bool IsUncommitted { get; set; }
    }
}
