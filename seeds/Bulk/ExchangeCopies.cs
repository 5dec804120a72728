namespace Cooperation.Bulk;

/// <summary>What becomes of each column when an exchange of the demo year is copied. Whatever is not named here is taken as it is.</summary>
/// <param name="tables">What an exchange consists of, in this database.</param>
internal sealed class ExchangeCopies(IReadOnlyList<string> tables) : CopyPlan
{
    private const string Demo = "reference like 'HL-__-2018-%'";

    // So that somebody may still log an exchange of those years.
    private const string CountersUpToDate = """
        insert into hotline.reference_counters as counter (prefix, scope, year, last)
        select 'HL', partner, split_part(reference, '-', 3)::int, max(split_part(reference, '-', 4)::bigint)
        from hotline.exchanges group by 2, 3
        on conflict (prefix, scope, year) do update set last = greatest(counter.last, excluded.last)
        """;

    internal const string NumbersAndWords = """
        create function pg_temp.number_of(reference text, copy int) returns text language sql immutable as
            $$ select (copy * 1000 + split_part(reference, '-', 4)::int)::text $$;
        create function pg_temp.padded(number text) returns text language sql immutable as
            $$ select lpad(number, greatest(6, length(number)), '0') $$;
        create function pg_temp.year_of(at timestamptz, copy int) returns text language sql stable as
            $$ select to_char(at at time zone 'Asia/Ho_Chi_Minh' - pg_temp.back(copy), 'YYYY') $$;
        create function pg_temp.set_back(state jsonb, copy int) returns jsonb language sql stable as
            $$ select jsonb_object_agg(key, case when value #>> '{}' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T'
                   then to_jsonb((value #>> '{}')::timestamptz - pg_temp.back(copy)) else value end) from jsonb_each(state) $$;
        create function pg_temp.rare(id uuid, copy int) returns text language sql immutable as
            $$ select string_agg(substr('bcdghklmnprstvxqzjwf', 1 + (hash / d) % 20, 1) || substr('aeiou', 1 + (hash / d / 20) % 5, 1), '' order by d)
               from (select (mod(abs(hashtextextended(id::text, copy)), 50000) + 100000)::int as hash) h, (values (1), (100), (10000)) v(d) $$;
        """;

    private const string IsFoundAs = """
        ts_delete(c.words, array['#' || split_part(e.reference, '-', 4), '#' || ltrim(split_part(e.reference, '-', 4), '0'),
            split_part(e.reference, '-', 4), ltrim(split_part(e.reference, '-', 4), '0'), '#' || split_part(e.reference, '-', 3)])
        || array_to_tsvector(array['#' || pg_temp.number_of(e.reference, n), pg_temp.number_of(e.reference, n),
            '#' || pg_temp.year_of(e.received_or_sent_at, n), pg_temp.rare(e.id, n), '^' || pg_temp.rare(e.id, n)])
        """;

    /// <inheritdoc/>
    public override string Functions => KeysAndTimes + NumbersAndWords;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Tables => tables;

    /// <inheritdoc/>
    public override string Count =>
        $"select count(*) filter (where {Demo}), count(*) filter (where logged_by_name = '{BulkLoad.Mark}') from hotline.exchanges";

    /// <inheritdoc/>
    public override string? Last => tables.Contains("hotline.exchanges") ? CountersUpToDate : null;

    /// <summary>The row belongs to the exchange <c>e</c>.</summary>
    public override string Of(string table, string column, string type) =>
        (table, column, type) switch
        {
            (_, "reference", _) => ReferenceOf(table),
            (_, "logged_by_name", _) => $"'{BulkLoad.Mark}'",
            (_, "subject", _) => "left(c.subject, 280) || ' – ' || pg_temp.rare(c.id, n)",
            (_, "year", _) => $"pg_temp.year_of({DateOf(table)}, n)::int",
            (_, "month", _) => $"to_char({DateOf(table)} at time zone 'Asia/Ho_Chi_Minh' - pg_temp.back(n), 'MM')::int",
            (_, "state", "jsonb") =>
                $"pg_temp.set_back(c.state, n) || jsonb_build_object('exchangeId', pg_temp.copied(c.id, n), 'reference', {ReferenceOf(table)})",
            (_, "words", "tsvector") => IsFoundAs,
            // Whoever changes a copy writes its words anew.
            (_, "digest", _) => "0",
            (_, "term", "bytea") => Terms,
            (_, "id" or "exchange_id" or "record_id" or "exchange" or "thread" or "in_reply_to" or "clock_id" or "person_id", "uuid") =>
                $"pg_temp.copied(c.{column}, n)",
            (_, _, "timestamp with time zone") => $"c.{column} - pg_temp.back(n)",
            _ => $"c.{column}",
        };

    /// <inheritdoc/>
    public override string From(string table, IReadOnlyCollection<string> columns) =>
        table == "reviews.fact_history" ? $"(select * from {FactCopies.NewestStates} states where {Demo}) c"
        : columns.Contains("reference") ? $"(select * from {table} where {Demo}) c"
        : columns.Contains("exchange_id") ? $"{table} c join hotline.exchanges e on e.id = c.exchange_id and e.{Demo}"
        : columns.Contains("record_id") ? $"{table} c join hotline.exchanges e on e.id = c.record_id and e.{Demo}"
        : $"{table} c join hotline.people p on p.id = c.person_id join hotline.exchanges e on e.id = p.exchange_id and e.{Demo}";

    // The time that an exchange counts by.
    private static string DateOf(string table) =>
        table.StartsWith("reviews.", StringComparison.Ordinal) ? "c.dated_at" : "c.received_or_sent_at";

    private static string ReferenceOf(string table) =>
        $"concat_ws('-', 'HL', c.partner, pg_temp.year_of({DateOf(table)}, n), pg_temp.padded(pg_temp.number_of(c.reference, n)))";
}
