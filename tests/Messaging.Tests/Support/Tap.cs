using System.Text;
using Cooperation.Tests.Support.Servers;
using RabbitMQ.Client;

namespace Cooperation.Messaging.Tests.Support;

/// <summary>The broker seen from outside: listens in on an exchange, or puts something into one.</summary>
internal static class Tap
{
    public static async Task SendRawAsync(this TwoServices services, string exchange, string text)
    {
        await using var connection = await ConnectAsync(services.Broker);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: TestContext.Current.CancellationToken);
        await channel.BasicPublishAsync(
            exchange,
            routingKey: "",
            mandatory: false,
            new BasicProperties { ContentType = "application/json", Persistent = true },
            Encoding.UTF8.GetBytes(text),
            TestContext.Current.CancellationToken
        );
    }

    /// <summary>Binds a queue to an exchange.</summary>
    public static async Task BindAsync(
        this TwoServices services,
        string queue,
        string exchange,
        params IEnumerable<(string, object?)> arguments
    )
    {
        await using var connection = await ConnectAsync(services.Broker);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: TestContext.Current.CancellationToken);
        await channel.ExchangeDeclareAsync(
            exchange,
            ExchangeType.Fanout,
            durable: true,
            cancellationToken: TestContext.Current.CancellationToken
        );
        await channel.QueueDeclareAsync(
            queue,
            durable: true,
            exclusive: false,
            autoDelete: false,
            arguments.ToDictionary(argument => argument.Item1, argument => argument.Item2),
            cancellationToken: TestContext.Current.CancellationToken
        );
        await channel.QueueBindAsync(queue, exchange, routingKey: "", cancellationToken: TestContext.Current.CancellationToken);
    }

    /// <summary>Takes the binding away again.</summary>
    public static async Task UnbindAsync(this TwoServices services, string queue, string exchange)
    {
        await using var connection = await ConnectAsync(services.Broker);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: TestContext.Current.CancellationToken);
        await channel.QueueUnbindAsync(queue, exchange, routingKey: "", cancellationToken: TestContext.Current.CancellationToken);
    }

    /// <summary>The next message in a queue, everything of it as text.</summary>
    public static async Task<(string Body, string Properties)?> TakeAsync(this TwoServices services, string queue)
    {
        await using var connection = await ConnectAsync(services.Broker);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: TestContext.Current.CancellationToken);
        var message = await channel.BasicGetAsync(queue, autoAck: true, TestContext.Current.CancellationToken);
        return message is null ? null : (Encoding.UTF8.GetString(message.Body.Span), Describe(message.BasicProperties));
    }

    private static string Describe(IReadOnlyBasicProperties properties)
    {
        var headers = (properties.Headers ?? new Dictionary<string, object?>()).Select(header =>
            $"{header.Key}={(header.Value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : header.Value)}"
        );
        return $"id={properties.MessageId} type={properties.Type} content={properties.ContentType} persistent={properties.Persistent} {string.Join(' ', headers)}";
    }

    private static Task<IConnection> ConnectAsync(TestVirtualHost broker) =>
        new ConnectionFactory
        {
            HostName = "127.0.0.1",
            Port = broker.Port,
            VirtualHost = broker.Name,
            UserName = broker.Administrator,
            Password = broker.Password,
        }.CreateConnectionAsync(TestContext.Current.CancellationToken);
}
