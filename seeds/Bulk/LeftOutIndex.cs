using Npgsql;

namespace Cooperation.Bulk;

/// <summary>An index that is dropped while much is loaded and built at the end, which takes a tenth of the time.</summary>
internal sealed class LeftOutIndex : IAsyncDisposable
{
    // Below that it is quicker to let it grow.
    private const int Much = 100;

    private readonly NpgsqlDataSource source;
    private readonly string? definition;

    private LeftOutIndex(NpgsqlDataSource source, string? definition) => (this.source, this.definition) = (source, definition);

    public static async Task<LeftOutIndex> OfAsync(string database, string index, int copies, CancellationToken cancellationToken)
    {
        var opened = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database) { CommandTimeout = 0 });
        if (copies < Much)
        {
            return new(opened, null);
        }

        await using var read = opened.CreateCommand($"select pg_get_indexdef('{index}'::regclass)");
        var built = (string?)await read.ExecuteScalarAsync(cancellationToken);
        await using var drop = opened.CreateCommand($"drop index {index}");
        await drop.ExecuteNonQueryAsync(cancellationToken);
        return new(opened, built);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (definition is not null)
        {
            await using var connection = await source.OpenConnectionAsync();
            await using var build = new NpgsqlCommand($"set maintenance_work_mem = '1GB'; {definition}", connection) { CommandTimeout = 0 };
            await build.ExecuteNonQueryAsync();
        }

        await source.DisposeAsync();
    }
}
