using Npgsql;

namespace Cooperation.Platform.Messaging;

/// <summary>The schema <c>messaging</c> of a service's database: made and kept up by the owner of the database when it migrates.</summary>
public static class MessagingSchema
{
    /// <summary>Name of the schema.</summary>
    public const string Name = "messaging";

    /// <summary>Makes the tables and the log's partitions up to a year ahead, and gives the running role what it needs. May run again at any time.</summary>
    /// <param name="owner">An open connection of the owner role.</param>
    /// <param name="appRole">The role the service runs as.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task ApplyAsync(NpgsqlConnection owner, string appRole, CancellationToken cancellationToken)
    {
        await using var transaction = await owner.BeginTransactionAsync(cancellationToken);
        await RunAsync(owner, await ReadAsync("messaging.sql", cancellationToken), cancellationToken);
        await LogPartitions.MakeAsync(owner, TimeProvider.System.GetUtcNow(), cancellationToken);
        var role = new NpgsqlCommandBuilder().QuoteIdentifier(appRole);
        var grants = await ReadAsync("grants.sql", cancellationToken);
        await RunAsync(owner, grants.Replace("{app}", role, StringComparison.Ordinal), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>To be called when the database was restored from a backup: what it announces from now on outranks what it announced after the backup (R6).</summary>
    /// <returns>The new epoch.</returns>
    public static async Task<int> RaiseEpochAsync(NpgsqlConnection owner, string reason, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            "insert into messaging.epoch (epoch, reason) select max(epoch) + 1, $1 from messaging.epoch returning epoch",
            owner
        )
        {
            Parameters = { new() { Value = reason } },
        };
        return (int)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static async Task RunAsync(NpgsqlConnection owner, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, owner);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<string> ReadAsync(string file, CancellationToken cancellationToken)
    {
        await using var stream = typeof(MessagingSchema).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(cancellationToken);
    }
}
