using Cooperation.Platform.Messaging.Inbox;

namespace Cooperation.Platform.Messaging;

/// <summary>What one service sends and reads: the result of its <see cref="MessagesBuilder"/>, fixed at start.</summary>
internal sealed record MessageCatalogue(
    string Service,
    IReadOnlyDictionary<Type, PublishedMessage> Published,
    IReadOnlyList<Consumer> Consumers
)
{
    public static MessageCatalogue Empty { get; } = new("", new Dictionary<Type, PublishedMessage>(), []);

    /// <summary>Where the records of its state messages lie, by the name of the message.</summary>
    public IReadOnlyDictionary<string, RecordTable> Tables { get; init; } = new Dictionary<string, RecordTable>();

    public bool SendsReplays => Published.Values.Any(message => message.IsState);

    /// <summary>The services whose messages this one reads.</summary>
    public IReadOnlyList<string> Owners =>
        [.. Consumers.Select(consumer => consumer.Owner).Where(owner => owner.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether it asks them for marks.</summary>
    public bool AsksForMarks => Consumers.Any(consumer => consumer.Name == MessageNames.Marks(Service));

    /// <summary>Whether it asks them how many records they hold.</summary>
    public bool AsksForCounts => Consumers.Any(consumer => consumer.Name == MessageNames.Counts(Service));

    public PublishedMessage PublishedBy(Type type) =>
        Published.TryGetValue(type, out var message)
            ? message
            : throw new InvalidOperationException(
                $"{type.Name} is announced but not declared: add .Publishes<{type.Name}>() to AddMessaging."
            );
}

/// <summary>A message that this service sends.</summary>
/// <param name="Name">Its name, which is its exchange's too.</param>
/// <param name="IsState">Whether it carries the whole state of an aggregate, so that it can be replayed (R8) and a version has one body only (R6).</param>
internal sealed record PublishedMessage(string Name, bool IsState);
