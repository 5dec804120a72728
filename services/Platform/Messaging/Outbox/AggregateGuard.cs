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
        foreach (var entry in entries.Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            if (!IsAnnounced(entry, entries))
            {
                throw new InvalidOperationException(
                    $"{entry.Metadata.DisplayName()} changed without its aggregate: load the whole aggregate and call Changed() in the method that changes it."
                );
            }
        }
    }

    private static bool IsAnnounced(EntityEntry entry, IReadOnlyList<EntityEntry> entries)
    {
        if (entry.Entity is IAggregateRoot root)
        {
            return entry.State == EntityState.Added || root.IsChanged || IsRaised(entry);
        }

        // A child is what its parent knows by a navigation; a foreign key alone only refers to another aggregate.
        return ParentKeys(entry.Metadata)
            .All(key => FindParent(entry, key, entries) is { } parent ? IsAnnounced(parent, entries) : !LeadsToRoot(key));
    }

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

    private static EntityEntry? FindParent(EntityEntry child, IForeignKey key, IReadOnlyList<EntityEntry> entries)
    {
        var values = key.Properties.Select(property => ParentValue(child, property)).ToList();
        return entries.FirstOrDefault(candidate =>
            key.PrincipalEntityType.IsAssignableFrom(candidate.Metadata)
            && key.PrincipalKey.Properties.Select(property => candidate.Property(property).CurrentValue).SequenceEqual(values)
        );
    }

    // A child taken out of its parent has lost the key already; what it had when it was loaded still says whose it was.
    private static object? ParentValue(EntityEntry child, IProperty property)
    {
        var value = child.Property(property);
        return child.State == EntityState.Added ? value.CurrentValue : value.OriginalValue;
    }
}
