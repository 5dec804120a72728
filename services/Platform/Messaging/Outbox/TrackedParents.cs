using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Cooperation.Platform.Messaging.Outbox;

/// <summary>Finds what a row belongs to among the rows at hand, each key indexed once: a save of thousands of rows looks each of them up once, and not through all the others.</summary>
internal sealed class TrackedParents(IReadOnlyList<EntityEntry> entries)
{
    private readonly Dictionary<IKey, Dictionary<KeyValues, EntityEntry>> byKey = [];

    /// <summary>The parent of a child by this foreign key; null where it is not at hand.</summary>
    public EntityEntry? Of(EntityEntry child, IForeignKey key)
    {
        var values = new KeyValues([.. key.Properties.Select(property => ParentValue(child, property))]);
        return IndexOf(key.PrincipalKey).TryGetValue(values, out var parent) && key.PrincipalEntityType.IsAssignableFrom(parent.Metadata)
            ? parent
            : null;
    }

    private Dictionary<KeyValues, EntityEntry> IndexOf(IKey key)
    {
        if (!byKey.TryGetValue(key, out var index))
        {
            index = [];
            foreach (var entry in entries.Where(entry => key.DeclaringEntityType.IsAssignableFrom(entry.Metadata)))
            {
                index.TryAdd(new([.. key.Properties.Select(property => entry.Property(property).CurrentValue)]), entry);
            }

            byKey.Add(key, index);
        }

        return index;
    }

    // A child taken out of its parent has lost the key already; what it had when it was loaded still says whose it was.
    private static object? ParentValue(EntityEntry child, IProperty property)
    {
        var value = child.Property(property);
        return child.State == EntityState.Added ? value.CurrentValue : value.OriginalValue;
    }

    private readonly struct KeyValues(object?[] values) : IEquatable<KeyValues>
    {
        private readonly object?[] values = values;

        public bool Equals(KeyValues other) => values.AsSpan().SequenceEqual(other.values);

        public override bool Equals(object? obj) => obj is KeyValues other && Equals(other);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var value in values)
            {
                hash.Add(value);
            }

            return hash.ToHashCode();
        }
    }
}
