namespace Cooperation.Bulk;

/// <summary>The activities of the demo year copied into the plans of the years before it, under the instruments that there are.</summary>
internal sealed class ActivityCopies : CopyPlan
{
    /// <inheritdoc/>
    public override string Functions => KeysAndTimes + Renumbering;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Tables { get; } = ["agreements.activities"];

    /// <inheritdoc/>
    public override string Count =>
        $"select count(*) filter (where reference {IsPattern}), count(*) filter (where reference not {IsPattern}) from agreements.activities";

    /// <inheritdoc/>
    public override string Of(string table, string column, string type) =>
        (column, type) switch
        {
            ("id", _) => "pg_temp.copied(c.id, n)",
            ("reference", _) => "pg_temp.renumbered(c.reference, n)",
            ("year" or "first_year", _) => PlanYear,
            (_, "timestamp with time zone") => $"c.{column} - pg_temp.back(n)",
            (_, "date") => $"(c.{column} - pg_temp.back(n))::date",
            _ => $"c.{column}",
        };

    /// <inheritdoc/>
    public override string From(string table, IReadOnlyCollection<string> columns) =>
        $"(select * from agreements.activities where reference {IsPattern}) c";
}
