using Npgsql;

namespace Cooperation.Hotline.Bench.Returning;

/// <summary>The same questions as SQL written by hand for one connection: no rights, no gateway, no service. What any of them could cost at the least.</summary>
internal sealed class PersonsByHand(NpgsqlDataSource source)
{
    private const string Row = """
        p.id, p.version, p.number, p.pseudonym, p.case_id, p.case_reference, p.partner, p.mission, p.sex, p.age_band, p.stage, p.stage_since,
        p.identification, p.support, p.holder, p.desk, p.asked, p.reported_at, p.closed_at, p.outcome, p.past
        """;

    private const string Clock =
        "c.kind, c.number, c.started_at, c.due_at, c.warn_at, c.paused_at, c.met_at, c.stopped_at, c.source, c.unverified";
    private const string Persons = "repatriation.persons p";
    private const string Clocks = "repatriation.clocks c";
    private const string InOrder = "order by p.reported_at desc, p.id desc";
    private const string Runs = "c.met_at is null and c.stopped_at is null and c.paused_at is null";

    /// <summary>A page of the list of persons, from this place on, with their clocks.</summary>
    public Task<int> PageAsync((DateTimeOffset At, Guid Id)? after, int limit, CancellationToken cancellationToken)
    {
        var place = after is null ? "" : "where (p.reported_at, p.id) < ($2, $3)";
        var sql = $"""
            select page.*, {Clock} from (select {Row} from {Persons} {place} {InOrder} limit $1) page
            left join {Clocks} on c.person_id = page.id
            """;
        return after is { } last
            ? CountAsync(sql, cancellationToken, limit, last.At.ToUniversalTime(), last.Id)
            : CountAsync(sql, cancellationToken, limit);
    }

    /// <summary>A page of the list of cases, from this place on.</summary>
    public Task<int> CasesAsync((DateTimeOffset At, Guid Id)? after, int limit, CancellationToken cancellationToken)
    {
        const string Columns =
            "c.id, c.reference, c.partner, c.direction, c.route, c.status, c.mission, c.desk, c.reported_at, c.persons, c.persons_open";
        const string Order = "order by c.reported_at desc, c.id desc limit $1";
        return after is { } last
            ? CountAsync(
                $"select {Columns} from repatriation.cases c where (c.reported_at, c.id) < ($2, $3) {Order}",
                cancellationToken,
                limit,
                last.At.ToUniversalTime(),
                last.Id
            )
            : CountAsync($"select {Columns} from repatriation.cases c {Order}", cancellationToken, limit);
    }

    /// <summary>How many are open by stage, and the first ten of each with their clocks.</summary>
    public async Task<int> BoardAsync(CancellationToken cancellationToken) =>
        await CountAsync($"select stage, count(*) from {Persons} where closed_at is null group by stage", cancellationToken)
        + await CountAsync(
            $"""
            select {Row}, {Clock}
            from (select distinct stage from repatriation.persons where closed_at is null) s
            cross join lateral (
                select * from repatriation.persons o where o.stage = s.stage and o.closed_at is null order by stage_since, id limit 10
            ) p left join {Clocks} on c.person_id = p.id
            """,
            cancellationToken
        );

    /// <summary>Who is late or soon will be by desk, and the first fifty with their clocks.</summary>
    public async Task<int> LateAsync(DateTimeOffset at, CancellationToken cancellationToken)
    {
        const string Near = $"""
            select p.id, p.desk, min(c.due_at) as due from {Persons} join {Clocks} on c.person_id = p.id
            where p.closed_at is null and {Runs} and c.warn_at <= $1 group by p.id, p.desk
            """;
        return await CountAsync(
                $"select desk, count(*) filter (where due < $1), count(*) filter (where due >= $1) from ({Near}) n group by desk",
                cancellationToken,
                at.ToUniversalTime()
            )
            + await CountAsync(
                $"""
                select {Row}, {Clock} from (select * from ({Near}) n order by due, id limit 50) first
                join {Persons} on p.id = first.id left join {Clocks} on c.person_id = p.id
                """,
                cancellationToken,
                at.ToUniversalTime()
            );
    }

    /// <summary>A case with its people and their clocks.</summary>
    public async Task<int> CaseAsync(Guid id, CancellationToken cancellationToken) =>
        await CountAsync(
            "select c.*, t.* from repatriation.cases c left join repatriation.timeline t on t.repatriation_case_id = c.id where c.id = $1",
            cancellationToken,
            id
        )
        + await CountAsync(
            $"select {Row}, {Clock} from {Persons} left join {Clocks} on c.person_id = p.id where p.case_id = $1 order by p.number",
            cancellationToken,
            id
        );

    /// <summary>The open ones whose name has these terms.</summary>
    public Task<int> NamedAsync(byte[][] terms, CancellationToken cancellationToken) =>
        CountAsync(
            $"""
            select {Row} from {Persons} join (
                select person_id from repatriation.person_terms where kind = 'name' and term = any ($1) group by person_id having count(*) = $2
            ) found on found.person_id = p.id
            where p.closed_at is null {InOrder} limit 51
            """,
            cancellationToken,
            terms,
            (long)terms.Length
        );

    /// <summary>The key of the row before the one with this place in a list.</summary>
    public async Task<(DateTimeOffset At, Guid Id)> KeyBeforeAsync(string table, int place, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(
            $"select reported_at, id from repatriation.{table} order by reported_at desc, id desc offset $1 limit 1"
        );
        command.Parameters.AddWithValue(place - 1);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        return await row.ReadAsync(cancellationToken)
            ? (await row.GetFieldValueAsync<DateTimeOffset>(0, cancellationToken), row.GetGuid(1))
            : throw new InvalidOperationException($"There are fewer than {place} of {table}.");
    }

    /// <summary>The blind terms of somebody's name.</summary>
    public async Task<byte[][]> TermsAsync(Guid person, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand("select term from repatriation.person_terms where kind = 'name' and person_id = $1");
        command.Parameters.AddWithValue(person);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        List<byte[]> terms = [];
        while (await rows.ReadAsync(cancellationToken))
        {
            terms.Add(rows.GetFieldValue<byte[]>(0));
        }

        return [.. terms];
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
