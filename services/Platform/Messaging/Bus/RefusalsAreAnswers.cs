using System.Runtime.ExceptionServices;
using MassTransit;
using PublishException = RabbitMQ.Client.Exceptions.PublishException;

namespace Cooperation.Platform.Messaging.Bus;

/// <summary>
/// A broker that refuses an envelope has answered. The transport takes a refusal for a broken connection, closes its channel and sends the
/// envelope again without end, and the relay would take the broker to be away; what is thrown here ends that and says what it was.
/// </summary>
internal sealed class RefusalsAreAnswers : ISendObserver
{
    public Task PreSend<T>(SendContext<T> context)
        where T : class => Task.CompletedTask;

    public Task PostSend<T>(SendContext<T> context)
        where T : class => Task.CompletedTask;

    public Task SendFault<T>(SendContext<T> context, Exception exception)
        where T : class
    {
        if (exception.InnerException is PublishException { IsReturn: false } refusal)
        {
            ExceptionDispatchInfo.Throw(refusal);
        }

        return Task.CompletedTask;
    }
}
