namespace Cooperation.Hotline.Bench.Reviewing;

/// <summary>A figure over all partners of a year as SQL written by hand for one connection: no rights, no service, the facts of today straight from their table.</summary>
/// <param name="Code">The figure.</param>
/// <param name="Owner">Whose facts.</param>
/// <param name="Type">Which.</param>
/// <param name="By">What they are grouped by.</param>
/// <param name="Counted">What is counted.</param>
internal sealed record FigureByHand(string Code, string Owner, string Type, string By, string Counted)
{
    private const string IsOfYear = "year = $1";

    public string Where { get; init; } = IsOfYear;

    public static IReadOnlyList<FigureByHand> All { get; } =
    [
        Exchanges("exchanges", "partner, month, kind, direction", "count(*)"),
        Exchanges(
            "outcomes",
            "partner, kind",
            """
            count(*), count(closed_at), count(*) filter (where state ->> 'outcome' = 'handled'), count(*) filter (where state ->> 'outcome' = 'noAction'),
            count(*) filter (where (state ->> 'investigationOpened')::boolean), count(*) filter (where (state ->> 'repatriationNeeded')::boolean),
            count(state ->> 'arrests'), sum((state ->> 'arrests')::int), count(state ->> 'personsRescued'), sum((state ->> 'personsRescued')::int)
            """
        ),
        Exchanges(
            "signs-of-crime",
            "partner, kind",
            """
            count(*), count(*) filter (where (state ->> 'signsOfCrime')::boolean), count(*) filter (where not (state ->> 'signsOfCrime')::boolean),
            count(*) filter (where state ->> 'signsOfCrime' is null)
            """
        ),
        Exchanges(
            "late-entries",
            "partner, desk",
            $"""
            count(*), count(*) filter (where (state ->> 'loggedAt')::timestamptz > dated_at + interval '1 day'),
            percentile_cont(0.5) within group (order by greatest({HoursTo("(state ->> 'loggedAt')::timestamptz")}, 0)::float8)
            """
        ),
        Exchanges(
            "reply-times",
            "partner, direction",
            $"""
            count(*), count(acknowledged_at), count(done_at), count(*) filter (where state ->> 'answerTimeliness' = 'inTime'),
            count(*) filter (where state ->> 'answerTimeliness' = 'late'), count(*) filter (where state ->> 'answerTimeliness' = 'closedUnanswered'),
            count(*) filter (where state ->> 'waitingFor' <> 'nobody'), count(*) filter (where state ->> 'waitingFor' <> 'nobody' and due_at < now()),
            percentile_cont(0.5) within group (order by ({HoursTo("acknowledged_at")})::float8),
            percentile_cont(array[0.5, 0.9]) within group (order by ({HoursTo("done_at")})::float8)
            """
        ) with
        {
            Where = $"{IsOfYear} and (state ->> 'answerExpected')::boolean",
        },
        Exchanges("open-exchanges", "partner, status", "count(*)") with
        {
            Where = "closed_at is null and dated_at < make_timestamptz($1 + 1, 1, 1, 0, 0, 0, 'Asia/Ho_Chi_Minh')",
        },
        Returns("cases", "case", "partner, month, kind", "count(*)"),
        Returns("persons", "person", "partner, month, kind, status", "count(*)"),
        Returns("sexes", "person", "partner, state ->> 'sex'", "count(*)"),
        Returns(
            "age-bands",
            "person",
            "partner, state ->> 'ageBand'",
            """
            count(*), count(*) filter (where (state ->> 'minor')::boolean), count(*) filter (where (state ->> 'accompanying')::boolean),
            count(*) filter (where state ->> 'sex' = 'female')
            """
        ),
        Returns(
            "identifications",
            "person",
            "partner",
            """
            count(*), count(*) filter (where state ->> 'identification' = 'suspected'), count(*) filter (where state ->> 'identification' = 'underIdentification'),
            count(*) filter (where state ->> 'identification' = 'victim'), count(*) filter (where state ->> 'identification' = 'notVictim'),
            count(*) filter (where (state ->> 'appealed')::boolean)
            """
        ),
        Returns(
            "return-times",
            "person",
            "partner, kind",
            """
            count(*), count(state ->> 'receivedAt'),
            percentile_cont(array[0.5, 0.9]) within group (order by (extract(epoch from (state ->> 'receivedAt')::timestamptz - dated_at) / 86400)::float8)
            """
        ) with
        {
            Where = $"{IsOfYear} and direction = 'home'",
        },
        Returns(
            "handovers",
            "handover",
            "partner, month, kind",
            "count(*), sum(jsonb_array_length(state -> 'persons')), sum((state ->> 'arrived')::int), sum((state ->> 'unlisted')::int)"
        ) with
        {
            Where = $"{IsOfYear} and status <> 'cancelled'",
        },
        Returns(
            "received",
            "person",
            "partner, coalesce(state ->> 'gate', state ->> 'marker'), extract(month from (state ->> 'receivedAt')::timestamptz at time zone 'Asia/Ho_Chi_Minh')",
            """
            count(*), count(*) filter (where (state ->> 'minor')::boolean), count(*) filter (where state ->> 'sex' = 'female'),
            count(*) filter (where state ->> 'identification' = 'victim')
            """
        ) with
        {
            Where = """
                (state ->> 'receivedAt')::timestamptz >= make_timestamptz($1, 1, 1, 0, 0, 0, 'Asia/Ho_Chi_Minh')
                    and (state ->> 'receivedAt')::timestamptz < make_timestamptz($1 + 1, 1, 1, 0, 0, 0, 'Asia/Ho_Chi_Minh')
                """,
        },
        new(
            "activities",
            "agreements",
            "activity",
            "kind, agency",
            """
            count(*), count(*) filter (where status = 'done'), count(*) filter (where status = 'done' and done_at < due_at),
            count(*) filter (where coalesce(done_at >= due_at, status <> 'dropped' and due_at <= now())), count(*) filter (where status = 'dropped'),
            count(*) filter (where (state ->> 'carriedOver')::int > 0), count(*) filter (where jsonb_array_length(state -> 'evidence') > 0)
            """
        ),
    ];

    /// <summary>The statement for the generation that is read.</summary>
    public string Sql(Guid generation) =>
        $"""
            select {By}, {Counted} from reviews.fact_current
            where generation = '{generation}' and owner = '{Owner}' and type = '{Type}' and counts and {Where}
            group by {string.Join(", ", Enumerable.Range(1, Columns(By)))}
            """;

    private static FigureByHand Exchanges(string code, string by, string counted) => new(code, "hotline", "exchange", by, counted);

    private static FigureByHand Returns(string code, string type, string by, string counted) =>
        new(code, "repatriation", type, by, counted);

    private static string HoursTo(string time) => $"extract(epoch from {time} - dated_at) / 3600";

    // Commas within brackets part nothing.
    private static int Columns(string by)
    {
        var (depth, columns) = (0, 1);
        foreach (var sign in by)
        {
            depth += sign switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            columns += depth == 0 && sign == ',' ? 1 : 0;
        }

        return columns;
    }
}
