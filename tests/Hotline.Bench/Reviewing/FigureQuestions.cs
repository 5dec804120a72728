using Cooperation.Hotline.Bench.Finding;
using Npgsql;

namespace Cooperation.Hotline.Bench.Reviewing;

/// <summary>What is asked of figures: each over all partners of a year, and the records behind a number page by page.</summary>
internal static class FigureQuestions
{
    private const int PageOf = 1000;
    private const int Deep = 999;
    private const int Rounds = 7;
    private const string Api = "/api/reviews";

    // A year well within the copies.
    public const int Year = 2014;

    public static async Task<IReadOnlyList<Question>> FiguresAsync(
        Caller planner,
        NpgsqlDataSource source,
        CancellationToken cancellationToken
    )
    {
        List<Question> questions = [];
        foreach (var figure in FigureByHand.All)
        {
            var sql = figure.Sql(await GenerationAsync(source, figure.Type, cancellationToken));
            questions.Add(
                new(
                    figure.Code,
                    Get(planner, $"figures/{figure.Code}?year={Year}"),
                    async (_, token) => await CountAsync(source, sql, token, Year),
                    Rounds
                )
            );
        }

        var catalogue = await planner.GetAsync($"{Api}/figures", cancellationToken);
        questions.AddRange(
            catalogue
                .AsArray()
                .Select(figure => figure!["code"]!.GetValue<string>())
                .Where(code => FigureByHand.All.All(known => known.Code != code))
                .Select(code => new Question(code, Get(planner, $"figures/{code}?year={Year}"), null, Rounds))
        );
        return questions;
    }

    private static async Task<Guid> GenerationAsync(NpgsqlDataSource source, string type, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand("select generation from reviews.fact_source where type = $1");
        command.Parameters.AddWithValue(type);
        return await command.ExecuteScalarAsync(cancellationToken) as Guid? ?? Guid.Empty;
    }

    public static async Task<IReadOnlyList<Question>> PagesAsync(
        Caller planner,
        NpgsqlDataSource source,
        CancellationToken cancellationToken
    )
    {
        var generation = await GenerationAsync(source, "exchange", cancellationToken);
        var exchanges =
            $"from reviews.fact_current where generation = '{generation}' and owner = 'hotline' and type = 'exchange' and counts";
        List<Question> pages = [];
        foreach (
            var (name, path, where) in new[]
            {
                ("exchanges of all years", "records/exchanges?", ""),
                ("open exchanges", $"figures/open-exchanges/records?year={Year}&", " and closed_at is null and year <= " + Year),
                ($"exchanges of {Year}", $"figures/exchanges/records?year={Year}&", $" and year = {Year}"),
                (
                    $"exchanges of {Year} with KH",
                    $"figures/exchanges/records?year={Year}&partner=KH&",
                    $" and year = {Year} and partner = 'KH'"
                ),
            }
        )
        {
            var (place, reference) = await DeepAsync(source, exchanges + where, cancellationToken);
            foreach (var (page, after) in new[] { (1, ""), (place, reference) })
            {
                var sql = $"""
                    select reference, partner, direction, kind, urgency, status, area, province, agency, desk, dated_at, acknowledged_at, due_at, done_at, closed_at
                    {exchanges}{where} and reference > $1 order by reference limit {PageOf + 1}
                    """;
                pages.Add(
                    new(
                        $"records: {name}, page {page:N0}",
                        Get(planner, path + (after.Length == 0 ? "" : $"after={after}")),
                        async (_, token) => await CountAsync(source, sql, token, after),
                        Rounds * 2
                    )
                );
            }
        }

        return pages;
    }

    // The page before the thousandth, or before the last one where there are fewer.
    private static async Task<(int Page, string Reference)> DeepAsync(
        NpgsqlDataSource source,
        string from,
        CancellationToken cancellationToken
    )
    {
        await using var counted = source.CreateCommand($"select count(*) {from}");
        var pages = Math.Min(Deep, (int)((long)(await counted.ExecuteScalarAsync(cancellationToken))! / PageOf) - 1);
        await using var found = source.CreateCommand($"select reference {from} order by reference offset {pages * PageOf - 1} limit 1");
        return (pages + 1, (string)(await found.ExecuteScalarAsync(cancellationToken))!);
    }

    private static Func<int, CancellationToken, Task> Get(Caller planner, string path) =>
        (_, token) => planner.GetAsync($"{Api}/{path}", token);

    private static async Task<int> CountAsync(
        NpgsqlDataSource source,
        string sql,
        CancellationToken cancellationToken,
        params object[] values
    )
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
