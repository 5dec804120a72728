using Cooperation.Platform.Messaging.Schema;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cooperation.Platform.Messaging.Inbox;

/// <summary>
/// Forgets what was taken more than thirty days ago: longer than any repeat or replay takes. Counted from the receipt, because a message
/// may have been owed for long. One process does it, in slices that hold up nobody.
/// </summary>
internal sealed partial class InboxRetention(MessagingData data, ILogger<InboxRetention> logger) : BackgroundService
{
    internal const int Slice = 5000;
    private const long Lock = 0x636F6F70_0001;
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    /// <summary>Deletes one slice; returns how much it was, 0 also where another process is at it.</summary>
    internal async Task<int> DeleteAsync(CancellationToken cancellationToken)
    {
        await using var command = data.Command(
            """
            with mine as materialized (select pg_try_advisory_xact_lock($1) as got)
            delete from messaging.inbox
            where (select got from mine)
              and ctid = any (array(select ctid from messaging.inbox where received_at < now() - interval '30 days' limit $2))
            """,
            Lock,
            Slice
        );
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                while (await DeleteAsync(stoppingToken) == Slice) { }
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                Log.NotDeleted(logger, FailureText.Of(exception));
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Old entries of the inbox were not deleted: {Error}")]
        public static partial void NotDeleted(ILogger logger, string error);
    }
}
