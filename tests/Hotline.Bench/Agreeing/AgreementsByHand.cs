using Npgsql;

namespace Cooperation.Hotline.Bench.Agreeing;

/// <summary>The same questions as SQL written by hand for one connection: no rights, no service. What any of them could cost at the least.</summary>
internal sealed class AgreementsByHand(NpgsqlDataSource source)
{
    private const string Instrument =
        "code, partner, kind, title, title_english, status, lead_agency, signed_on, in_force_on, expires_on, amends, unverified, version";
    private const string Activity = """
        reference, instrument, framework, partner, year, title, owner, due, status, percent, carried_over, done_on, version,
        (select count(*) from agreements.activity_evidence e where e.activity_id = a.id)
        """;
    private const string Review = """
        id, instrument, partner, kind, from_year, to_year, due_on, host, status, meeting, held_on, concluded_on, follow_up_year, follow_up_adopted_on,
        unverified, version
        """;

    public Task<int> InstrumentsAsync(string after, int limit, CancellationToken cancellationToken) =>
        CountAsync(
            $"select {Instrument} from agreements.instruments where code > $1 order by code limit $2",
            cancellationToken,
            after,
            limit
        );

    public Task<int> ActivitiesAsync(int? year, (DateOnly Due, string Reference)? after, int limit, CancellationToken cancellationToken)
    {
        var (due, reference) = after ?? (DateOnly.MinValue, "");
        return CountAsync(
            $"""
            select {Activity} from agreements.activities a
            where {(year is null ? "" : $"year = {year} and ")}(due, reference) > ($1, $2) order by due, reference limit $3
            """,
            cancellationToken,
            due,
            reference,
            limit
        );
    }

    public Task<int> LateAsync(int limit, CancellationToken cancellationToken) =>
        CountAsync(
            $"select {Activity} from agreements.activities a where status in ('agreed', 'running') and due < '2018-12-31' order by due, reference limit $1",
            cancellationToken,
            limit
        );

    public Task<int> ReviewsAsync(
        DateOnly from,
        DateOnly to,
        (DateOnly Due, Guid Id)? after,
        int limit,
        CancellationToken cancellationToken
    )
    {
        var (due, id) = after ?? (DateOnly.MinValue, Guid.Empty);
        return CountAsync(
            $"""
            select {Review} from agreements.reviews where due_on between $1 and $2 and (due_on, id) > ($3, $4)
            order by due_on, id limit $5
            """,
            cancellationToken,
            from,
            to,
            due,
            id,
            limit
        );
    }

    /// <summary>What stands on the page of a partner.</summary>
    public async Task<int> PartnerAsync(string partner, CancellationToken cancellationToken) =>
        await CountAsync(
            "select * from agreements.partners p left join agreements.partner_units u on u.partner_id = p.id where p.code = $1",
            cancellationToken,
            partner
        )
        + await CountAsync($"select {Instrument} from agreements.instruments where partner = $1 order by code", cancellationToken, partner)
        + await CountAsync(
            $"select {Review} from agreements.reviews where partner = $1 and status in ('due', 'proposed') order by due_on, id limit 10",
            cancellationToken,
            partner
        )
        + await CountAsync(
            "select status, due < '2018-12-31', count(*) from agreements.activities where partner = $1 and year = 2018 and status <> 'draft' group by 1, 2",
            cancellationToken,
            partner
        );

    /// <summary>The key of the row at a place of a list.</summary>
    public async Task<T> KeyAtAsync<T>(string list, int place, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand($"{list} offset $1 limit 1");
        command.Parameters.AddWithValue(place - 1);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        return await row.ReadAsync(cancellationToken)
            ? read(row)
            : throw new InvalidOperationException($"There are fewer than {place} of {list}.");
    }

    private async Task<int> CountAsync(string sql, CancellationToken cancellationToken, params object[] values)
    {
        await using var command = source.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.AddWithValue(value);
        }

        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var (count, row) = (0, new object[rows.FieldCount]);
        while (await rows.ReadAsync(cancellationToken))
        {
            rows.GetValues(row);
            count++;
        }

        return count;
    }
}
