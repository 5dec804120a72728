using Cooperation.Platform.Messaging.Inbox;
using Cooperation.Platform.Messaging.Marking;
using Cooperation.Platform.Messaging.Reconciling;
using Cooperation.Platform.Messaging.Replay;

namespace Cooperation.Platform.Messaging;

/// <summary>The table of contents of a service's messages.</summary>
public sealed class MessagesBuilder
{
    private readonly string service;
    private readonly Dictionary<Type, PublishedMessage> published = [];
    private readonly SortedDictionary<string, RecordTable> tables = new(StringComparer.Ordinal);
    private readonly List<Consumer> consumers = [];

    internal MessagesBuilder(string service) => this.service = service;

    /// <summary>The service announces this message: exchange <c>service.message-name</c>.</summary>
    public MessagesBuilder Publishes<TMessage>()
        where TMessage : class
    {
        published.TryAdd(typeof(TMessage), new PublishedMessage(MessageNames.Of(service, typeof(TMessage)), IsState: false));
        return this;
    }

    /// <summary>The message carries the whole state of an aggregate (R6), and the service sends all of them again to who asks (R8).</summary>
    public MessagesBuilder Replays<TMessage>()
        where TMessage : class
    {
        published[typeof(TMessage)] = new PublishedMessage(MessageNames.Of(service, typeof(TMessage)), IsState: true);
        return this;
    }

    /// <summary>Where the records lie that this state message tells of: whoever keeps facts of them may ask how many there are, and holds that against what it heard.</summary>
    public MessagesBuilder Keeps<TMessage>(RecordTable table)
        where TMessage : class
    {
        tables.Add(MessageNames.Of(service, typeof(TMessage)), table);
        return this;
    }

    /// <summary>The service reacts to this message of another one.</summary>
    /// <param name="consumer">Name of the consumer and of its queue: <c>service.what-it-keeps</c>. Never rename: the inbox knows it by this name.</param>
    /// <param name="owner">The service that sends the message.</param>
    /// <remarks>A reaction that is an <see cref="IReplayTarget"/> too can be rebuilt from the owner's log (R8).</remarks>
    public MessagesBuilder Consumes<TMessage, TReaction>(string consumer, string owner)
        where TMessage : class
        where TReaction : class, IReaction<TMessage>
    {
        if (!consumer.StartsWith(service + ".", StringComparison.Ordinal) || consumers.Exists(other => other.Name == consumer))
        {
            throw new ArgumentException($"'{consumer}' has to start with '{service}.' and to be used once.", nameof(consumer));
        }

        consumers.Add(new Consumer<TMessage, TReaction>(consumer, owner, MessageNames.Of(owner, typeof(TMessage))));
        return this;
    }

    /// <summary>The service asks the owners of what it reads for marks (<see cref="Marks"/>), and reacts to their answers.</summary>
    public MessagesBuilder AsksForMarks<TReaction>()
        where TReaction : class, IReaction<MarkReached>
    {
        var inbox = MessageNames.Marks(service);
        consumers.Add(new Consumer<MarkReached, TReaction>(inbox, Owner: "", Message: inbox));
        return this;
    }

    /// <summary>The service asks the owners of what it reads how many records they hold (<see cref="Counts"/>), and reacts to their answers.</summary>
    public MessagesBuilder AsksForCounts<TReaction>()
        where TReaction : class, IReaction<CountsTaken>
    {
        var inbox = MessageNames.Counts(service);
        consumers.Add(new Consumer<CountsTaken, TReaction>(inbox, Owner: "", Message: inbox));
        return this;
    }

    internal MessageCatalogue Build()
    {
        if (published.Values.Any(message => message.IsState))
        {
            var inbox = MessageNames.ReplayInbox(service);
            consumers.Add(new Consumer<ReplayRequested, AcceptReplayRequest>(inbox, Owner: "", Message: inbox));
            var marks = MessageNames.MarkInbox(service);
            consumers.Add(new Consumer<MarkRequested, AnswerMarkRequest>(marks, Owner: "", Message: marks));
            var counts = MessageNames.CountInbox(service);
            consumers.Add(new Consumer<CountsRequested, AnswerCountRequest>(counts, Owner: "", Message: counts));
            RequireTables();
        }

        return new MessageCatalogue(service, published, consumers) { Tables = tables };
    }

    // A state whose records nobody can count would never be found missing.
    private void RequireTables()
    {
        var missing = published.Values.Where(message => message.IsState).Select(message => message.Name).Except(tables.Keys).ToList();
        if (missing.Count > 0)
        {
            throw new InvalidOperationException($"Say with .Keeps<…>() where the records lie of: {string.Join(", ", missing)}.");
        }
    }
}
