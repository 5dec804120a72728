using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Cooperation.Platform.Hosting.Rehearsing;

/// <summary>Reads one record of each kind that comes with its collections, and writes an entry that is taken back: model, queries and the way of a save are then compiled.</summary>
internal sealed class DatabaseRehearsal<TContext>(TContext db, TimeProvider time) : IRehearsal
    where TContext : DbContext
{
    private static readonly MethodInfo ReadOne = typeof(DatabaseRehearsal<TContext>).GetMethod(
        nameof(ReadOneAsync),
        BindingFlags.Instance | BindingFlags.NonPublic
    )!;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var record in db.Model.GetEntityTypes().Where(type => type.GetNavigations().Any(navigation => navigation.IsEagerLoaded)))
        {
            await (Task)ReadOne.MakeGenericMethod(record.ClrType).Invoke(this, [record, cancellationToken])!;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        db.Add(Entry(time.GetUtcNow()));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.RollbackAsync(cancellationToken);
    }

    private async Task ReadOneAsync<TRecord>(IEntityType record, CancellationToken cancellationToken)
        where TRecord : class
    {
        var key = record.FindPrimaryKey()!.Properties[0].Name;
        await db.Set<TRecord>().OrderByDescending(row => EF.Property<object>(row, key)).Take(1).ToListAsync(cancellationToken);
    }

    private static AuditEntry Entry(DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            At = at,
            Kind = AuditKind.Write,
            Action = "process.started",
            SubjectType = "process",
            SubjectId = "",
            AccountId = Guid.Empty,
            Desk = "",
            SessionId = Guid.Empty,
        };
}
