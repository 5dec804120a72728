using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Cooperation.Platform.Hosting.Idempotency;

/// <summary>Deletes answers older than 90 days (R10), in small slices; any number of replicas may do it at once.</summary>
internal sealed partial class AnswerRetention(NpgsqlDataSource source, TimeProvider clock, ILogger<AnswerRetention> logger)
    : BackgroundService
{
    private const int Slice = 1000;

    private const string Delete = """
        delete from idempotency.keys
        where ctid = any(array(select ctid from idempotency.keys where at < @before limit 1000 for update skip locked))
        """;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    internal async Task<int> DeleteAsync(CancellationToken cancellationToken)
    {
        var total = 0;
        int deleted;
        do
        {
            await using var command = source.CreateCommand(Delete);
            command.Parameters.AddWithValue("before", clock.GetUtcNow() - Kept);
            deleted = await command.ExecuteNonQueryAsync(cancellationToken);
            total += deleted;
        } while (deleted == Slice);

        return total;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await DeleteAsync(stoppingToken);
            }
            catch (NpgsqlException exception)
            {
                Log.NotDeleted(logger, exception.SqlState);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Old answers were not deleted ({SqlState}); tried again in an hour")]
        public static partial void NotDeleted(ILogger logger, string? sqlState);
    }
}
