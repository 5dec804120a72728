using System.Diagnostics;
using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Messaging.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Cooperation.Platform.Messaging.Outbox;

/// <summary>Turns the changed aggregates of a context into rows of the outbox.</summary>
internal static class Announcements
{
    /// <summary>Raises the versions of all changed aggregates and adds a row to log and owed for each message. Returns the rows.</summary>
    public static IReadOnlyList<object> Write(DbContext context, MessageCatalogue catalogue)
    {
        var entries = context.ChangeTracker.Entries().ToList();
        AggregateGuard.Check(entries);

        List<object> rows = [];
        foreach (var entry in entries.Where(entry => entry.Entity is IAggregateRoot && IsDue(entry)))
        {
            var root = (IAggregateRoot)entry.Entity;
            var messages = root.TakeMessages();
            rows.AddRange(messages.SelectMany(message => Rows(message, SubjectId(entry), root.Version, catalogue)));
        }

        context.AddRange(rows);
        return rows;
    }

    /// <summary>The rows of one message.</summary>
    public static object[] Rows(object message, string subjectId, long version, PublishedMessage published)
    {
        var at = TimeProvider.System.GetUtcNow();
        var id = Guid.CreateVersion7(at);
        var log = new LogRow
        {
            MessageId = id,
            OccurredAt = at,
            Name = published.Name,
            SubjectId = subjectId,
            Version = version,
            IsState = published.IsState,
            Body = MessageJson.Write(message),
            TraceParent = Activity.Current is { IdFormat: ActivityIdFormat.W3C } activity ? activity.Id : null,
        };
        return [log, new OwedRow { MessageId = id, OccurredAt = at }];
    }

    private static object[] Rows(object message, string subjectId, long version, MessageCatalogue catalogue) =>
        Rows(message, subjectId, version, catalogue.PublishedBy(message.GetType()));

    private static bool IsDue(EntityEntry entry) => entry.State == EntityState.Added || ((IAggregateRoot)entry.Entity).IsChanged;

    // By the key's form in the database: ids are types of their own, and their ToString says more than the value.
    private static string SubjectId(EntityEntry entry)
    {
        var key = entry.Metadata.FindPrimaryKey()!.Properties[0];
        var value = entry.Property(key).CurrentValue;
        var stored = key.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
        return Convert.ToString(stored, CultureInfo.InvariantCulture)!;
    }
}
