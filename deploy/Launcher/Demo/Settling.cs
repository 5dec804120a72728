using System.Diagnostics;
using System.Globalization;
using Cooperation.Launcher.Catalogue;
using Cooperation.Launcher.Instances;
using Npgsql;

namespace Cooperation.Launcher.Demo;

/// <summary>
/// Waits until every message sent so far is applied. It compares the sender's log with the receiver's inbox, because the
/// broker's own counts of a queue are seconds old.
/// </summary>
public sealed class Settling(Instance instance, Progress progress)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Report = TimeSpan.FromSeconds(5);

    /// <summary>Waits, telling now and then how many are on the way.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var reported = started;
        var ways = await WaysAsync(cancellationToken);
        long left;
        while ((left = await CountAsync(ways, cancellationToken)) > 0)
        {
            if (Stopwatch.GetElapsedTime(started) > Limit)
            {
                throw new LauncherException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{left} messages are still not applied after {Limit.TotalMinutes} minutes; see the logs of the services."
                    )
                );
            }

            if (Stopwatch.GetElapsedTime(reported) > Report)
            {
                reported = Stopwatch.GetTimestamp();
                progress.Say(string.Create(CultureInfo.InvariantCulture, $"{left} messages on their way"));
            }

            await Task.Delay(Pause, cancellationToken);
        }

        progress.Say("Every message is applied");
    }

    /// <summary>How many messages are owed or not yet applied.</summary>
    public async Task<long> CountAsync(CancellationToken cancellationToken) =>
        await CountAsync(await WaysAsync(cancellationToken), cancellationToken);

    private async Task<long> CountAsync(IReadOnlyList<(string Message, string Receiver)> ways, CancellationToken cancellationToken)
    {
        var left = 0L;
        foreach (var service in ServiceCatalogue.All.Where(service => service.UsesBroker))
        {
            // What no service takes yet stays owed (R4) and is no reason to wait.
            left += await CountAsync(
                service.Name,
                "select count(*) from messaging.owed where last_error is distinct from 'no-recipient'",
                cancellationToken
            );
        }

        foreach (var (message, receiver) in ways)
        {
            var sent = await CountAsync(
                ServiceOf(message),
                $"select count(*) from messaging.log where name = '{message}'",
                cancellationToken
            );
            var taken = await CountAsync(
                receiver,
                $"""
                select count(distinct message_id) from (
                    select message_id, name from messaging.inbox
                    union all select message_id, name from messaging.parked) taken
                where name = '{message}'
                """,
                cancellationToken
            );
            left += Math.Max(0, sent - taken);
        }

        return left;
    }

    // The broker knows who takes what: a message's exchange is bound to the queue of whoever reads it. Replays and dead letters have longer names.
    private async Task<IReadOnlyList<(string Message, string Receiver)>> WaysAsync(CancellationToken cancellationToken)
    {
        using var rabbitMq = instance.RabbitMq.Management();
        var bindings = await rabbitMq.GetBindingsAsync(ServiceSettings.VirtualHost, cancellationToken);
        return
        [
            .. bindings
                .Where(binding => binding.Source.Count(letter => letter == '.') == 1)
                .Select(binding => (binding.Source, ServiceOf(binding.Destination)))
                .Distinct(),
        ];
    }

    private static string ServiceOf(string name) => name[..name.IndexOf('.', StringComparison.Ordinal)];

    private async Task<long> CountAsync(string database, string sql, CancellationToken cancellationToken)
    {
        // Unpooled: a pool keeps connections to a server that was killed and started again.
        await using var connection = new NpgsqlConnection(instance.Postgres.ConnectionString(database) + ";Pooling=false");
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}
