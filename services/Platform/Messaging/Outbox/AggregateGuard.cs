using Cooperation.Platform.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Cooperation.Platform.Messaging.Outbox;

/// <summary>Refuses changes that no message would tell of: something below an aggregate root changed and its version would stay (R6).</summary>
internal static class AggregateGuard
{
    public static void Check(IReadOnlyList<EntityEntry> entries)
    {
        var parents = new TrackedParents(entries);
        foreach (var entry in entries.Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            if (!IsAnnounced(entry, parents))
            {
                throw new InvalidOperationException(
                    $"{entry.Metadata.DisplayName()} changed without its aggregate: load the whole aggregate and call Changed() in the method that changes it."
                );
            }
        }
    }

    private static bool IsAnnounced(EntityEntry entry, TrackedParents parents)
    {
        if (entry.Entity is IAggregateRoot root)
        {
            return entry.State == EntityState.Added || root.IsChanged || IsRaised(entry);
        }

        // A child is what its parent knows by a navigation; a foreign key alone only refers to another aggregate. Where several kinds of aggregates keep
        // their children in one table, each child is of one of them.
        IForeignKey[] keys = [.. ParentKeys(entry.Metadata)];
        IForeignKey[] given = [.. keys.Where(key => keys.Length == 1 || IsGiven(entry, key))];
        return (given.Length > 0 ? given : keys).All(key =>
            parents.Of(entry, key) is { } parent ? IsAnnounced(parent, parents) : !LeadsToRoot(key)
        );
    }

    private static bool IsGiven(EntityEntry entry, IForeignKey key) =>
        key.Properties.All(property => entry.Property(property).CurrentValue is not null);

    // The version was raised by a save that failed and is being tried again.
    private static bool IsRaised(EntityEntry entry)
    {
        var version = entry.Property(nameof(IAggregateRoot.Version));
        return version.Metadata.IsConcurrencyToken
            ? !Equals(version.CurrentValue, version.OriginalValue)
            : throw new InvalidOperationException($"{entry.Metadata.DisplayName()}.Version has to be a concurrency token (R6).");
    }

    private static IEnumerable<IForeignKey> ParentKeys(IEntityType type) =>
        type.GetForeignKeys().Where(key => key.IsOwnership || key.PrincipalToDependent is not null);

    private static bool LeadsToRoot(IForeignKey key, params IReadOnlyList<IForeignKey> path) =>
        typeof(IAggregateRoot).IsAssignableFrom(key.PrincipalEntityType.ClrType)
        || ParentKeys(key.PrincipalEntityType).Any(next => next != key && !path.Contains(next) && LeadsToRoot(next, [.. path, key]));
}
