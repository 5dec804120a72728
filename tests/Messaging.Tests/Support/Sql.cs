using Cooperation.Platform.Messaging.Bus;
using Cooperation.Platform.Messaging.Schema;
using Cooperation.Tests.Support.Servers;
using Npgsql;

namespace Cooperation.Messaging.Tests.Support;

/// <summary>Looks into a database from outside, as superuser.</summary>
internal sealed class Sql(TestDatabase database)
{
    public TestDatabase Database => database;

    public async Task<T> AskAsync<T>(string sql)
    {
        await using var connection = await OpenAsync(database.SuperuserConnectionString);
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    public async Task<int> NumberAsync(string sql) => (int)await AskAsync<long>(sql);

    public async Task<int> RunAsync(string sql)
    {
        await using var connection = await OpenAsync(database.SuperuserConnectionString);
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 120 };
        return await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The log as envelopes.</summary>
    public async Task<IReadOnlyList<Envelope>> EnvelopesAsync()
    {
        await using var connection = await OpenAsync(database.SuperuserConnectionString);
        await using var command = new NpgsqlCommand(
            """
            select message_id, occurred_at, name, subject_id, version, epoch, is_state, traceparent, body::text, tx::text::bigint
            from messaging.log order by occurred_at, message_id
            """,
            connection
        );
        await using var rows = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        List<Envelope> envelopes = [];
        while (await rows.ReadAsync(TestContext.Current.CancellationToken))
        {
            envelopes.Add(await EnvelopeRow.ReadAsync(rows, TestContext.Current.CancellationToken));
        }

        return envelopes;
    }

    public static async Task<NpgsqlConnection> OpenAsync(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }
}
