namespace Cooperation.Bulk;

/// <summary>What becomes of the facts of Reviews when the records of the demo year are copied: keys, numbers and times as those of the records.</summary>
internal sealed class FactCopies : CopyPlan
{
    private readonly string types;
    private readonly bool isPlanned;

    private FactCopies(string types, bool isPlanned) => (this.types, this.isPlanned) = (types, isPlanned);

    /// <summary>Of cases, persons and handovers, most of which are over in the copies.</summary>
    public static FactCopies OfReturns { get; } = new("'case', 'person', 'handover'", isPlanned: false);

    /// <summary>Of activities, which count in the year of their plan.</summary>
    public static FactCopies OfActivities { get; } = new("'activity'", isPlanned: true);

    /// <inheritdoc/>
    public override string Functions => KeysAndTimes + Renumbering + Parts;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Tables { get; } = ["reviews.fact_current", "reviews.fact_history"];

    /// <inheritdoc/>
    public override string Count => "select 0, 0";

    /// <summary>Of the history two states of each record: a demo person has twenty, and two hundred thousand of those would be all that is measured.</summary>
    internal const string NewestStates = """
        (
            select * from (
                select *, row_number() over (partition by owner, type, id order by epoch desc, version desc) as nth from reviews.fact_history
                where reference like '%-2018-000%' or reference like '%-2019-000%') every where nth <= 2
        )
        """;

    private const string Parts = """
        create function pg_temp.part_of(part text, at timestamptz, copy int) returns int language sql stable as
            $$ select date_part(part, at at time zone 'Asia/Ho_Chi_Minh' - pg_temp.back(copy))::int $$;
        create function pg_temp.set_back(state jsonb, copy int) returns jsonb language sql stable as
            $$ select jsonb_object_agg(key, case when value #>> '{}' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T'
                   then to_jsonb((value #>> '{}')::timestamptz - pg_temp.back(copy)) else value end) from jsonb_each(state) $$;
        """;

    /// <inheritdoc/>
    public override string Of(string table, string column, string type) =>
        (column, type) switch
        {
            ("id", _) => "pg_temp.copied(c.id, n)",
            ("reference", _) => "pg_temp.renumbered(c.reference, n)",
            ("year", _) => isPlanned ? PlanYear : "pg_temp.part_of('year', c.dated_at, n)",
            ("month", _) => isPlanned ? "c.month" : "pg_temp.part_of('month', c.dated_at, n)",
            ("status", _) when !isPlanned =>
                "case when c.type in ('case', 'person') and pg_temp.is_over(n) then 'closed' else c.status end",
            ("closed_at", _) when !isPlanned =>
                "case when pg_temp.is_over(n) then coalesce(c.closed_at, c.dated_at + interval '200 days') else c.closed_at end - pg_temp.back(n)",
            ("state", "jsonb") => "pg_temp.set_back(c.state, n) || jsonb_build_object(c.type || 'Id', pg_temp.copied(c.id, n))",
            (_, "timestamp with time zone") => $"c.{column} - pg_temp.back(n)",
            _ => $"c.{column}",
        };

    /// <inheritdoc/>
    public override string From(string table, IReadOnlyCollection<string> columns) =>
        $"""
            (
                select * from {(table == "reviews.fact_history" ? NewestStates : table)} states
                where type in ({types}) and (reference {IsPattern} or type = 'handover' and reference like 'HO-__-2019-000%')
            ) c
            """;
}
