using Cooperation.Reviews.Data;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>
/// The facts below a mark (R12): of each record the highest state that its owner had settled by then. Mostly that is the newest one, read as figures of today read it; only the few records that went
/// on since are looked up in their history. So it costs what a figure of today costs, and gives the same after any replay.
/// </summary>
internal static class FactsBelowMark
{
    /// <summary>The statement of a kind of facts.</summary>
    public static string Of(FactKind kind)
    {
        var (owner, type) = ($"'{kind.Owner}'", $"'{kind.Type}'");
        var ofKind = (string table) =>
            $"{table}.generation = {FactSource.GenerationOf(owner, type)} and {table}.owner = {owner} and {table}.type = {type}";
        return $"""
            {kind.Type}_facts as not materialized (
                select {FactWriting.ColumnsOf("known")} from reviews.fact_current known
                where {ofKind("known")} and known.counts and {MostlyBelow("known", kind)}
                union all
                select {FactWriting.ColumnsOf("before")}
                from reviews.fact_current gone
                cross join lateral (
                    select past.* from reviews.fact_history past
                    where {ofKind("past")} and past.id = gone.id and {Below("past", kind)}
                    order by past.epoch desc, past.version desc limit 1
                ) before
                where {ofKind("gone")} and {NotBelow("gone", kind)} and before.counts
            )
            """;
    }

    /// <summary>Whether a fact is below the mark of its owner.</summary>
    public static string Below(string table, FactKind kind) => $"(({table}.epoch, {table}.position) < ({MarkOf(kind)}))";

    // Nearly all are. Said as what is not, so that no index is taken for it: the planner expects a few of such a pair, and read a million facts by their position to find 28,000 of a partner.
    private static string MostlyBelow(string table, FactKind kind) => $"not (({table}.epoch, {table}.position) >= ({MarkOf(kind)}))";

    // Few are. Said part by part, so that an index finds them: of the pair the planner expects a third of all facts, and read all.
    private static string NotBelow(string table, FactKind kind)
    {
        var (epoch, horizon) = (EpochOf(kind.Owner), HorizonOf(kind.Owner));
        return $"({table}.epoch > @{epoch} or ({table}.epoch = @{epoch} and {table}.position >= @{horizon}))";
    }

    private static string MarkOf(FactKind kind) => $"@{EpochOf(kind.Owner)}, @{HorizonOf(kind.Owner)}";

    /// <summary>The parameter with the epoch of a service's mark.</summary>
    public static string EpochOf(string owner) => $"mark_epoch_{owner}";

    /// <summary>The parameter with the horizon of a service's mark.</summary>
    public static string HorizonOf(string owner) => $"mark_horizon_{owner}";
}
