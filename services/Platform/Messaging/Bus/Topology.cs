using Cooperation.Platform.Messaging.Bus;
using Microsoft.Extensions.Options;
using RabbitMQ.Client;

namespace Cooperation.Platform.Messaging;

/// <summary>Declares this service's exchanges, queues and bindings (R4). Run by <c>migrate</c>, with the user that may.</summary>
public sealed class Topology
{
    private readonly TopologyPlan plan;
    private readonly IOptions<BrokerOptions> options;

    internal Topology(MessageCatalogue catalogue, IOptions<BrokerOptions> options)
    {
        plan = TopologyPlan.Of(catalogue);
        this.options = options;
    }

    /// <summary>Declares everything; what is there already stays as it is. Neighbours' ends of a binding are declared too, so that services may migrate in any order.</summary>
    public async Task DeclareAsync(CancellationToken cancellationToken)
    {
        var broker = options.Value;
        var user = broker.DeclareUserName ?? throw new InvalidOperationException("Broker:DeclareUserName is missing.");
        var password = broker.DeclarePassword ?? throw new InvalidOperationException("Broker:DeclarePassword is missing.");
        var factory = BrokerFactory.Create(broker, user, password, "migrate");
        await using var connection = await factory.CreateConnectionAsync(cancellationToken);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: cancellationToken);
        await DeclareAsync(channel, cancellationToken);
    }

    private async Task DeclareAsync(IChannel channel, CancellationToken cancellationToken)
    {
        foreach (var exchange in plan.Exchanges)
        {
            await channel.ExchangeDeclareAsync(exchange, ExchangeType.Fanout, durable: true, cancellationToken: cancellationToken);
        }

        foreach (var queue in plan.Queues)
        {
            await DeclareQueueAsync(channel, queue, cancellationToken);
        }

        foreach (var (exchange, queue) in plan.Bindings)
        {
            await channel.QueueBindAsync(queue, exchange, routingKey: "", cancellationToken: cancellationToken);
        }
    }

    // A queue, the exchange of the same name that its reader declares, and where its dead letters go.
    private static async Task DeclareQueueAsync(IChannel channel, string queue, CancellationToken cancellationToken)
    {
        var dead = MessageNames.Dead(queue);
        await channel.ExchangeDeclareAsync(dead, ExchangeType.Fanout, durable: true, cancellationToken: cancellationToken);
        Dictionary<string, object?> quorum = new() { ["x-queue-type"] = "quorum" };
        await channel.QueueDeclareAsync(
            dead,
            durable: true,
            exclusive: false,
            autoDelete: false,
            quorum,
            cancellationToken: cancellationToken
        );
        await channel.QueueBindAsync(dead, dead, routingKey: "", cancellationToken: cancellationToken);

        Dictionary<string, object?> arguments = new(TopologyPlan.QueueArguments(queue));
        await channel.QueueDeclareAsync(
            queue,
            durable: true,
            exclusive: false,
            autoDelete: false,
            arguments,
            cancellationToken: cancellationToken
        );
        await channel.ExchangeDeclareAsync(queue, ExchangeType.Fanout, durable: true, cancellationToken: cancellationToken);
        await channel.QueueBindAsync(queue, queue, routingKey: "", cancellationToken: cancellationToken);
    }
}
