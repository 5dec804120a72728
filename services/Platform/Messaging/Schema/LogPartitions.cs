using System.Globalization;
using Npgsql;

namespace Cooperation.Platform.Messaging;

/// <summary>The log's partitions, one a month, so that a year can be moved to slower disks or archived as a whole.</summary>
internal static class LogPartitions
{
    private const int MonthsAhead = 12;

    /// <summary>Makes the partitions of this month and a year ahead. What waits in the default partition for a month moves into it.</summary>
    public static async Task MakeAsync(NpgsqlConnection owner, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var month = new DateOnly(now.UtcDateTime.Year, now.UtcDateTime.Month, 1);
        for (var ahead = 0; ahead <= MonthsAhead; ahead++)
        {
            await MakeAsync(owner, month.AddMonths(ahead), cancellationToken);
        }
    }

    private static async Task MakeAsync(NpgsqlConnection owner, DateOnly month, CancellationToken cancellationToken)
    {
        var table = string.Create(CultureInfo.InvariantCulture, $"messaging.log_{month:yyyy_MM}");
        var from = string.Create(CultureInfo.InvariantCulture, $"'{month:yyyy-MM-dd} 00:00Z'");
        var to = string.Create(CultureInfo.InvariantCulture, $"'{month.AddMonths(1):yyyy-MM-dd} 00:00Z'");

        await using var exists = new NpgsqlCommand("select to_regclass($1) is not null", owner)
        {
            Parameters = { new() { Value = table } },
        };
        if (await exists.ExecuteScalarAsync(cancellationToken) is true)
        {
            return;
        }

        // The lock first: a row that came into the default partition after the move would make the attaching fail.
        await using var make = new NpgsqlCommand(
            $"""
            lock table messaging.log in access exclusive mode;
            create table {table} (like messaging.log including all);
            with moved as (delete from messaging.log_default where occurred_at >= {from} and occurred_at < {to} returning *)
                insert into {table} select * from moved;
            alter table messaging.log attach partition {table} for values from ({from}) to ({to});
            """,
            owner
        );
        await make.ExecuteNonQueryAsync(cancellationToken);
    }
}
