using Cooperation.Platform.Messaging.Inbox;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Cooperation.Platform.Messaging.Bus;

/// <summary>The transport. This folder is the only place that names it (R2).</summary>
internal static class MessageBus
{
    // As many envelopes wait unacknowledged as one batch may take.
    private const int Prefetch = 500;

    public static void Add(IServiceCollection services, MessageCatalogue catalogue)
    {
        services.AddMassTransit(bus =>
        {
            bus.DisableUsageTelemetry(); // Nothing of ours is reported to the makers of a library.

            // A broker that is away degrades a service, it does not make it unready: what people do is kept in the outbox.
            bus.ConfigureHealthCheckOptions(health =>
            {
                health.Name = "broker";
                health.MinimalFailureStatus = HealthStatus.Degraded;
            });
            bus.UsingRabbitMq((context, rabbit) => Configure(rabbit, context, catalogue));
        });
        services.AddSendObserver<RefusalsAreAnswers>();
        services.Configure<MassTransitHostOptions>(host =>
        {
            host.WaitUntilStarted = false;
            host.StopTimeout = TimeSpan.FromSeconds(15);
        });
    }

    private static void Configure(IRabbitMqBusFactoryConfigurator rabbit, IBusRegistrationContext context, MessageCatalogue catalogue)
    {
        var broker = context.GetRequiredService<IOptions<BrokerOptions>>().Value;
        rabbit.Host(
            broker.Host,
            (ushort)broker.Port,
            broker.VirtualHost,
            catalogue.Service,
            host =>
            {
                host.Username(broker.UserName);
                host.Password(broker.Password);
                host.PublisherConfirmation = true;
                host.Heartbeat(TimeSpan.FromSeconds(10));
            }
        );

        // Plain JSON with our own names: no envelope of the library, no names of classes on the wire.
        rabbit.ClearSerialization();
        rabbit.UseRawJsonSerializer(RawSerializerOptions.AnyMessageType, isDefault: true);
        foreach (var consumer in catalogue.Consumers)
        {
            foreach (var queue in consumer.Queues)
            {
                var batches = ActivatorUtilities.CreateInstance<EnvelopeBatches>(context, consumer);
                rabbit.ReceiveEndpoint(queue, endpoint => Configure(endpoint, queue, batches));
            }
        }
    }

    private static void Configure(IRabbitMqReceiveEndpointConfigurator endpoint, string queue, EnvelopeBatches batches)
    {
        // Nothing is bound here: `migrate` has declared it all (R4). The same queue with the same arguments is no change to the broker.
        endpoint.ConfigureConsumeTopology = false;
        foreach (var (name, value) in TopologyPlan.QueueArguments(queue))
        {
            endpoint.SetQueueArgument(name, value!);
        }

        endpoint.PublishFaults = false;
        endpoint.PrefetchCount = Prefetch;
        endpoint.ConcurrentMessageLimit = Prefetch;

        // The inbox parks what can't be applied; what gets as far as here goes back to its queue, and by the delivery limit to the dead letters.
        endpoint.RethrowFaultedMessages();
        endpoint.ThrowOnSkippedMessages();
        endpoint.Handler<Envelope>(context => batches.ApplyAsync(context.Message, context.CancellationToken));
    }
}
