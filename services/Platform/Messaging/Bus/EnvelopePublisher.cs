using System.Diagnostics;
using System.Net.Sockets;
using MassTransit;
using MassTransit.RabbitMqTransport;
using RabbitMQ.Client.Exceptions;
using PublishException = RabbitMQ.Client.Exceptions.PublishException;

namespace Cooperation.Platform.Messaging.Bus;

/// <summary>Sends envelopes and waits until the broker has them. Everything that leaves a service leaves here.</summary>
internal sealed class EnvelopePublisher(IBus bus, MessagingMetrics metrics)
{
    /// <summary>Publishes one envelope as <c>mandatory</c> and with a confirm. Never throws: what happened is in the result.</summary>
    public async Task<PublishOutcome> PublishAsync(Envelope envelope, string exchange, CancellationToken cancellationToken)
    {
        using var activity = MessagingTelemetry.StartPublish(envelope);
        var started = Stopwatch.GetTimestamp();
        try
        {
            var endpoint = await bus.GetSendEndpoint(new Uri($"exchange:{exchange}"));
            await endpoint.Send(
                envelope with
                {
                    TraceParent = activity?.Id ?? envelope.TraceParent,
                },
                new Mandatory(envelope.MessageId),
                cancellationToken
            );
            metrics.Published(envelope.Name, Stopwatch.GetElapsedTime(started));
            return new PublishOutcome(PublishOutcomeKind.Confirmed);
        }
        catch (Exception exception)
        {
            activity?.SetStatus(ActivityStatusCode.Error);
            return Outcome(exception);
        }
    }

    private static PublishOutcome Outcome(Exception exception) =>
        exception switch
        {
            MessageReturnedException => new(PublishOutcomeKind.Unroutable, PublishOutcome.NoRecipient),
            PublishException => new(PublishOutcomeKind.Refused, "refused-by-broker"),
            OperationCanceledException or TimeoutException or SocketException or IOException => Away(exception),
            ConnectionException or RabbitMQClientException or TransportException => Away(exception),
            _ => new(PublishOutcomeKind.Refused, exception.GetType().Name),
        };

    private static PublishOutcome Away(Exception exception) => new(PublishOutcomeKind.BrokerAway, exception.GetType().Name);

    private sealed class Mandatory(Guid messageId) : IPipe<SendContext<Envelope>>
    {
        public Task Send(SendContext<Envelope> context)
        {
            context.MessageId = messageId;
            context.GetPayload<RabbitMqSendContext>().Mandatory = true;
            return Task.CompletedTask;
        }

        public void Probe(ProbeContext context) { }
    }
}
