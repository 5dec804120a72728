using Npgsql;

namespace Cooperation.Hotline.Bench.Finding;

/// <summary>The same questions as SQL written by hand for one connection: no rights, no gateway, no service. What any of them could cost at the least.</summary>
internal sealed class ByHand(NpgsqlDataSource source)
{
    private const string Row =
        "e.id, e.reference, e.partner, e.direction, e.medium, e.kind, e.urgency, e.status, e.desk, e.received_or_sent_at, e.answer_due, e.subject";

    private const string InOrder = "order by e.received_or_sent_at desc, e.id desc";

    /// <summary>A page of the list, from this place on.</summary>
    public Task<int> PageAsync((DateTimeOffset At, Guid Id)? after, int limit, CancellationToken cancellationToken) =>
        after is { } last
            ? CountAsync(
                $"select {Row} from hotline.exchanges e where (e.received_or_sent_at, e.id) < ($2, $3) {InOrder} limit $1",
                cancellationToken,
                limit,
                last.At.ToUniversalTime(),
                last.Id
            )
            : CountAsync($"select {Row} from hotline.exchanges e {InOrder} limit $1", cancellationToken, limit);

    /// <summary>All that have a rare word.</summary>
    public Task<int> SelectiveAsync(string word, CancellationToken cancellationToken) =>
        CountAsync(
            $"""
            select {Row} from (select exchange_id from hotline.exchange_words where words @@ $1::tsquery offset 0) w
            join hotline.exchanges e on e.id = w.exchange_id {InOrder} limit 50
            """,
            cancellationToken,
            $"'{word}'"
        );

    /// <summary>The newest that have common words, and how many have them, up to 1,001.</summary>
    public async Task<int> UnselectiveAsync(string query, CancellationToken cancellationToken) =>
        await CountAsync(
            $"""
            select {Row} from hotline.exchanges e
            where exists (select from hotline.exchange_words w where w.exchange_id = e.id and w.words @@ $1::tsquery) {InOrder} limit 50
            """,
            cancellationToken,
            query
        ) + await CountAsync("select 1 from hotline.exchange_words where words @@ $1::tsquery limit 1001", cancellationToken, query);

    /// <summary>The key of the exchange before the one with this place in the list.</summary>
    public async Task<(DateTimeOffset At, Guid Id)> KeyBeforeAsync(int place, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(
            $"select e.received_or_sent_at, e.id from hotline.exchanges e {InOrder} offset $1 limit 1"
        );
        command.Parameters.AddWithValue(place - 1);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        return await row.ReadAsync(cancellationToken)
            ? (await row.GetFieldValueAsync<DateTimeOffset>(0, cancellationToken), row.GetGuid(1))
            : throw new InvalidOperationException($"There are fewer than {place} exchanges.");
    }

    private async Task<int> CountAsync(string sql, CancellationToken cancellationToken, params object[] values)
    {
        await using var command = source.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.AddWithValue(value);
        }

        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var count = 0;
        var row = new object[rows.FieldCount];
        while (await rows.ReadAsync(cancellationToken))
        {
            rows.GetValues(row);
            count++;
        }

        return count;
    }
}
