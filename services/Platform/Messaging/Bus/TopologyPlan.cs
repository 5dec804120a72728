namespace Cooperation.Platform.Messaging.Bus;

/// <summary>All that has to exist on the broker before this service's relay starts (R4).</summary>
internal sealed record TopologyPlan(
    IReadOnlyList<string> Exchanges,
    IReadOnlyList<string> Queues,
    IReadOnlyList<(string Exchange, string Queue)> Bindings
)
{
    /// <summary>After so many deliveries without an answer the broker puts a message aside: it kills its readers or can't be read.</summary>
    public const int DeliveryLimit = 20;

    /// <summary>
    /// The arguments of a queue, which never change: the reader declares the same ones. Dead letters are handed over with confirms, so a
    /// broker that falls over in between does not lose one.
    /// </summary>
    public static IReadOnlyDictionary<string, object?> QueueArguments(string queue) =>
        new Dictionary<string, object?>
        {
            ["x-queue-type"] = "quorum",
            ["x-delivery-limit"] = DeliveryLimit,
            ["x-dead-letter-exchange"] = MessageNames.Dead(queue),
            ["x-dead-letter-strategy"] = "at-least-once",
            ["x-overflow"] = "reject-publish",
        };

    public static TopologyPlan Of(MessageCatalogue catalogue)
    {
        var sent = catalogue.Published.Values.Select(message => message.Name);
        var bindings = catalogue
            .Consumers.SelectMany(consumer => BindingsOf(consumer, catalogue.Service))
            .Concat(BindingsOfQuestions(catalogue))
            .ToList();
        var queues = catalogue.Consumers.SelectMany(consumer => consumer.Queues).Concat(bindings.Select(binding => binding.Queue));
        return new TopologyPlan(
            [.. sent.Concat(bindings.Select(binding => binding.Exchange)).Distinct()],
            [.. queues.Distinct()],
            bindings
        );
    }

    // A question to each owner, and the way back of its answer.
    private static IEnumerable<(string Exchange, string Queue)> BindingsOfQuestions(MessageCatalogue catalogue)
    {
        var service = catalogue.Service;
        foreach (var owner in catalogue.Owners)
        {
            if (catalogue.AsksForMarks)
            {
                yield return (MessageNames.MarkRequests(service, owner), MessageNames.MarkInbox(owner));
                yield return (MessageNames.MarkExchange(owner, service), MessageNames.Marks(service));
            }

            if (catalogue.AsksForCounts)
            {
                yield return (MessageNames.CountRequests(service, owner), MessageNames.CountInbox(owner));
                yield return (MessageNames.CountExchange(owner, service), MessageNames.Counts(service));
            }
        }
    }

    private static IEnumerable<(string Exchange, string Queue)> BindingsOf(Inbox.Consumer consumer, string service)
    {
        if (consumer.Message != consumer.Name)
        {
            yield return (consumer.Message, consumer.Name);
        }

        if (consumer.CanReplay)
        {
            yield return (MessageNames.ReplayRequests(service, consumer.Owner), MessageNames.ReplayInbox(consumer.Owner));
            yield return (MessageNames.ReplayExchange(consumer.Owner, consumer.Name), MessageNames.ReplayQueue(consumer.Name));
        }
    }
}
