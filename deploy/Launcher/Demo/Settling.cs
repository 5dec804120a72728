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

    private static readonly (string Sender, string Receiver, string Message)[] Ways = [("hotline", "reviews", "hotline.exchange-changed")];

    /// <summary>Waits, telling now and then how many are on the way.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var reported = started;
        long left;
        while ((left = await CountAsync(cancellationToken)) > 0)
        {
            if (Stopwatch.GetElapsedTime(started) > Limit)
            {
                throw new LauncherException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{left} messages are still not applied after {Limit.TotalMinutes} minutes; see the logs of hotline and reviews."
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
    public async Task<long> CountAsync(CancellationToken cancellationToken)
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

        foreach (var (sender, receiver, message) in Ways)
        {
            var sent = await CountAsync(sender, $"select count(*) from messaging.log where name = '{message}'", cancellationToken);
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

    private async Task<long> CountAsync(string database, string sql, CancellationToken cancellationToken)
    {
        // Unpooled: a pool keeps connections to a server that was killed and started again.
        await using var connection = new NpgsqlConnection(instance.Postgres.ConnectionString(database) + ";Pooling=false");
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}
