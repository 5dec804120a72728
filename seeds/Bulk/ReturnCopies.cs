namespace Cooperation.Bulk;

/// <summary>
/// What becomes of each column when a case of the demo year, its persons and its handovers are copied. Of the demo year two persons in five are still on
/// their way; of ten copies nine are over, as years gone by are, and one is left as it was.
/// </summary>
/// <param name="tables">What is copied: all that a return consists of, or the records alone.</param>
internal sealed class ReturnCopies(IReadOnlyList<string> tables) : CopyPlan
{
    private const string Schema = "repatriation";

    private const string CountersUpToDate = """
        insert into repatriation.reference_counters as counter (prefix, scope, year, last)
        select 'RC', partner, split_part(reference, '-', 3)::int, max(split_part(reference, '-', 4)::bigint) from repatriation.cases group by 2, 3
        union all
        select 'HO', partner, split_part(reference, '-', 3)::int, max(split_part(reference, '-', 4)::bigint) from repatriation.handovers group by 2, 3
        union all
        select 'P', '', split_part(pseudonym, '-', 2)::int, max(split_part(pseudonym, '-', 3)::bigint) from repatriation.persons group by 3
        on conflict (prefix, scope, year) do update set last = greatest(counter.last, excluded.last)
        """;

    /// <inheritdoc/>
    public override string Functions => KeysAndTimes + Renumbering;

    /// <summary>The records alone.</summary>
    public static IReadOnlyList<string> Records { get; } = [$"{Schema}.cases", $"{Schema}.persons", $"{Schema}.handovers"];

    /// <summary>All that a return consists of. Who read it is not copied: nobody did. Details of persons are left out.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        $"{Schema}.cases",
        $"{Schema}.persons",
        $"{Schema}.person_terms",
        $"{Schema}.clocks",
        $"{Schema}.clock_alerts",
        $"{Schema}.handovers",
        $"{Schema}.handover_persons",
        $"{Schema}.letters",
        $"{Schema}.costs",
        $"{Schema}.protections",
        $"{Schema}.timeline",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Tables => tables;

    /// <inheritdoc/>
    public override string Count =>
        $"select count(*) filter (where pseudonym {IsPattern}), count(*) filter (where pseudonym not {IsPattern}) from {Schema}.persons";

    /// <inheritdoc/>
    public override string Last => CountersUpToDate;

    /// <inheritdoc/>
    public override string Of(string table, string column, string type) =>
        (table[(Schema.Length + 1)..], column, type) switch
        {
            (_, "reference" or "case_reference" or "pseudonym" or "first_pseudonym" or "handover", "text") =>
                $"pg_temp.renumbered(c.{column}, n)",
            // One case at most for an exchange, one person for somebody whom it mentions.
            ("cases", "exchange", _) or ("persons", "exchange_person_id" or "identity_held_by", _) => "null",
            (_, "term", "bytea") => Terms,
            ("cases", "status", _) => Over("case when c.status = 'merged' then c.status else 'closed' end", column),
            ("cases", "persons_open", _) => Over("0", column),
            ("cases", "closed_at", _) => Over("coalesce(c.closed_at, c.reported_at + interval '200 days')", column, isTime: true),
            ("persons", "stage", _) => Over("case when c.closed_at is null then 'closed' else c.stage end", column),
            ("persons", "asked" or "asked_agency", _) => Over("null", column),
            ("persons", "desk", _) => Over("c.holder", column),
            ("persons", "outcome", _) => Over("coalesce(c.outcome, 'settled')", column),
            ("persons", "closed_at", _) => Over("coalesce(c.closed_at, c.stage_since)", column, isTime: true),
            ("clocks", "stopped_at", _) => Over(
                "case when c.met_at is null then coalesce(c.stopped_at, c.due_at) end",
                column,
                isTime: true
            ),
            ("handovers", "cancelled_at", _) => Over(
                "case when c.signed_at is null then coalesce(c.cancelled_at, c.planned_at) end",
                column,
                isTime: true
            ),
            ("handover_persons", "is_awaited", _) => Over("false", column),
            ("letters", "replied_on", _) => $"({Over("coalesce(c.replied_on, c.due_on, c.sent_on)", column, isTime: true)})::date",
            ("letters", "reply", _) => Over("coalesce(c.reply, 'Đã trả lời')", column),
            (_, "warned_for", _) => "c.due_at - pg_temp.back(n)",
            (_, "escalated_for", _) => "case when c.escalated_for is not null then c.due_at - pg_temp.back(n) end",
            (_, "brought" or "not_same", _) => "'{}'::uuid[]",
            (_, "account" or "by_account", _) => $"c.{column}",
            (_, _, "uuid") => $"pg_temp.copied(c.{column}, n)",
            (_, _, "timestamp with time zone") => $"c.{column} - pg_temp.back(n)",
            (_, _, "date") => $"(c.{column} - pg_temp.back(n))::date",
            _ => $"c.{column}",
        };

    /// <inheritdoc/>
    public override string From(string table, IReadOnlyCollection<string> columns)
    {
        var pattern = table[(Schema.Length + 1)..] switch
        {
            "cases" or "persons" or "handovers" => "c.id",
            "timeline" => "coalesce(c.repatriation_case_id, c.person_id, c.handover_id)",
            "handover_persons" => "c.handover_id",
            "clock_alerts" => "c.record_id",
            "letters" or "costs" => "c.case_id",
            _ => "c.person_id",
        };
        return $"""
            {table} c join (
                select id from {Schema}.persons where pseudonym {IsPattern}
                union all select id from {Schema}.cases where reference {IsPattern}
                union all select id from {Schema}.handovers where reference {IsPattern} or reference like 'HO-__-2019-000%'
            ) pattern on pattern.id = {pattern}
            """;
    }

    // Set back like all times, once it is over; else as it was.
    private static string Over(string over, string column, bool isTime = false)
    {
        var back = isTime ? " - pg_temp.back(n)" : "";
        return $"case when pg_temp.is_over(n) then {over} else c.{column} end{back}";
    }
}
