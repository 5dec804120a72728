using Cooperation.Platform.Messaging.Outbox;
using Cooperation.Platform.Messaging.Schema;
using Npgsql;

namespace Cooperation.Platform.Messaging.Inbox;

/// <summary>Tells a database that is away from an envelope that can't be applied.</summary>
internal sealed class DatabaseWatch(MessagingData data)
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(500);

    /// <summary>Whether the same thing may work when it is tried again: connection lost, server restarting, deadlock, lock not got in time.</summary>
    public static bool IsPassing(Exception? failure) =>
        failure is not null && (failure is NpgsqlException { IsTransient: true } or TimeoutException || IsPassing(failure.InnerException));

    /// <summary>Returns when the database answers; true if it did not at first.</summary>
    public async Task<bool> WasAwayAsync(CancellationToken cancellationToken)
    {
        for (var wasAway = false; ; wasAway = true)
        {
            try
            {
                await using var command = data.Command("select 1");
                await command.ExecuteScalarAsync(cancellationToken);
                return wasAway;
            }
            catch (Exception failure) when (IsPassing(failure) && !cancellationToken.IsCancellationRequested)
            {
                await Task.Delay(Backoff.Jitter(Period), cancellationToken);
            }
        }
    }
}
