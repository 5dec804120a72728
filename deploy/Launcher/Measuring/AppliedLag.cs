using Cooperation.Launcher.Processes;
using Cooperation.Launcher.Servers;
using Npgsql;

namespace Cooperation.Launcher.Measuring;

/// <summary>How long it took from the commit in Hotline to the commit in Reviews, by the database's own record of both.</summary>
internal sealed class AppliedLag(PostgresInstance postgres)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Waits until every exchange is in Reviews and returns the times; says how often each one stands there.</summary>
    public async Task<(Timings Lag, int Exchanges, int Facts)> MeasureAsync(
        IReadOnlyCollection<Guid> exchanges,
        CancellationToken cancellationToken
    )
    {
        await using var hotline = NpgsqlDataSource.Create(postgres.ConnectionString("hotline"));
        await using var reviews = NpgsqlDataSource.Create(postgres.ConnectionString("reviews"));
        var subjects = exchanges.Select(exchange => exchange.ToString()).ToArray();
        var sent = await CommitsAsync(
            hotline,
            "select message_id, pg_xact_commit_timestamp(xmin) from messaging.log where subject_id = any ($1)",
            subjects,
            cancellationToken
        );
        Dictionary<Guid, DateTime> applied = [];
        await Poll.UntilAsync(
            async token =>
            {
                applied = await CommitsAsync(
                    reviews,
                    "select message_id, pg_xact_commit_timestamp(xmin) from messaging.inbox where subject_id = any ($1)",
                    subjects,
                    token
                );
                return applied.Count >= sent.Count;
            },
            Limit,
            cancellationToken
        );
        return (
            new Timings(applied.Select(message => (message.Value - sent[message.Key]).TotalMilliseconds)),
            await CountAsync(reviews, exchanges, distinct: true, cancellationToken),
            await CountAsync(reviews, exchanges, distinct: false, cancellationToken)
        );
    }

    private static async Task<Dictionary<Guid, DateTime>> CommitsAsync(
        NpgsqlDataSource source,
        string sql,
        string[] subjects,
        CancellationToken cancellationToken
    )
    {
        await using var command = source.CreateCommand(sql);
        command.Parameters.AddWithValue(subjects);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        Dictionary<Guid, DateTime> commits = [];
        while (await rows.ReadAsync(cancellationToken))
        {
            commits[rows.GetGuid(0)] = rows.GetDateTime(1);
        }

        return commits;
    }

    private static async Task<int> CountAsync(
        NpgsqlDataSource source,
        IReadOnlyCollection<Guid> exchanges,
        bool distinct,
        CancellationToken cancellationToken
    )
    {
        await using var command = source.CreateCommand(
            $"""
            select count({(distinct ? "distinct fact.id" : "*")})::int
            from reviews.fact_current fact
            where fact.owner = 'hotline' and fact.type = 'exchange' and fact.generation = coalesce(
                (select generation from reviews.fact_source where owner = 'hotline' and type = 'exchange'), '00000000-0000-0000-0000-000000000000')
            and fact.id = any ($1)
            """
        );
        command.Parameters.AddWithValue(exchanges.ToArray());
        return (int)(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}
