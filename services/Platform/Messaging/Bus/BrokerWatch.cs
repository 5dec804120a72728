using Cooperation.Platform.Messaging.Outbox;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using RabbitMQ.Client;

namespace Cooperation.Platform.Messaging.Bus;

/// <summary>
/// Knows whether the broker is there, by a connection that does nothing else. The transport's own health says nothing of a bus that only
/// sends, and its sends wait for a broker that is away in place of failing.
/// </summary>
internal sealed class BrokerWatch(MessageCatalogue catalogue, IOptions<BrokerOptions> options) : BackgroundService
{
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(500);
    private volatile bool isThere;

    /// <summary>Whether it makes sense to claim anything.</summary>
    public bool IsThere => isThere;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var broker = options.Value;
        var factory = BrokerFactory.Create(broker, broker.UserName, broker.Password, $"{catalogue.Service} watch");
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await WatchAsync(factory, stoppingToken);
            }
            catch (Exception) when (!stoppingToken.IsCancellationRequested)
            {
                // Away: the relay says so, once.
                await Task.Delay(Backoff.Jitter(Again), stoppingToken);
            }
            finally
            {
                isThere = false;
            }
        }
    }

    private async Task WatchAsync(ConnectionFactory factory, CancellationToken stoppingToken)
    {
        await using var connection = await factory.CreateConnectionAsync(stoppingToken);
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        connection.ConnectionShutdownAsync += (_, _) =>
        {
            closed.TrySetResult();
            return Task.CompletedTask;
        };
        isThere = connection.IsOpen;
        if (!isThere)
        {
            return;
        }

        await closed.Task.WaitAsync(stoppingToken);
    }
}
