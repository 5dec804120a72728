using Npgsql;

namespace Cooperation.Platform.Records.Attachments;

/// <summary>The encrypted pieces of one attachment as they are stored.</summary>
internal sealed class StoredPieces(NpgsqlDataSource source, string setting, string statement, Guid record, Guid attachment)
{
    // Both statements travel together and are one transaction: its scope is the record of these rows only, and no connection waits for the reader.
    public async Task<IReadOnlyList<byte[]>> FetchAsync(int from, int count, CancellationToken cancellationToken)
    {
        await using var batch = source.CreateBatch();
        batch.BatchCommands.Add(Command("select set_config($1, $2, true)", setting, record.ToString()));
        batch.BatchCommands.Add(Command(statement, attachment, record, from, from + count));
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        var pieces = new List<byte[]>(count);
        while (await reader.ReadAsync(cancellationToken))
        {
            pieces.Add(await reader.GetFieldValueAsync<byte[]>(0, cancellationToken));
        }

        return pieces;
    }

    private static NpgsqlBatchCommand Command(string sql, params IReadOnlyList<object> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}
