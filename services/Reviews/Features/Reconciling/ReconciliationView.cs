using Cooperation.Platform.Messaging.Reconciling;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Data.Reconciling;

namespace Cooperation.Reviews.Features.Reconciling;

/// <summary>A reconciliation as operators read it.</summary>
/// <param name="State"><c>none</c> where there never was one, <c>running</c> or <c>ended</c>.</param>
/// <param name="AskedAt">When it was begun.</param>
/// <param name="EndedAt">When it ended.</param>
/// <param name="IsNightly">Whether it was begun by itself.</param>
/// <param name="Agrees">Whether all owners answered and nothing differs; null until it has ended.</param>
/// <param name="Owners">Every owner that answered, and how much was compared.</param>
/// <param name="Silent">The owners that did not answer.</param>
/// <param name="Differences">The cells that differ.</param>
internal sealed record ReconciliationView(
    string State,
    DateTimeOffset? AskedAt,
    DateTimeOffset? EndedAt,
    bool IsNightly,
    bool? Agrees,
    IReadOnlyList<ComparedOwner> Owners,
    IReadOnlyList<string> Silent,
    IReadOnlyList<ReconciliationView.Difference> Differences
)
{
    public const string None = "none";
    public const string Running = "running";
    public const string Ended = "ended";

    public static ReconciliationView Of(Reconciliation? run)
    {
        var outcome = Outcome.Read(run?.Outcome);
        return new(
            run is null ? None
                : run.EndedAt is null ? Running
                : Ended,
            run?.AskedAt,
            run?.EndedAt,
            run?.Night is not null,
            outcome is null ? null : outcome.Differences.Count + outcome.Silent.Count == 0,
            outcome?.Compared ?? [],
            outcome?.Silent ?? [],
            [.. (outcome?.Differences ?? []).Select(Of)]
        );
    }

    private static Difference Of(CellDifference cell)
    {
        var kind = FactKinds.All.FirstOrDefault(known => FactKinds.MessageOf(known) == cell.Cell.Name);
        return new(
            kind?.Owner ?? "",
            kind?.Type ?? cell.Cell.Name,
            cell.Cell.Partner is "" ? null : cell.Cell.Partner,
            MonthOf(cell.Cell),
            cell.Theirs,
            cell.Ours,
            cell.Records,
            cell.IsCut
        );
    }

    private static string? MonthOf(RecordCell cell) =>
        (cell.Year, cell.Month) switch
        {
            (0, _) => null,
            (var year, 0) => FormattableString.Invariant($"{year:0000}"),
            var (year, month) => FormattableString.Invariant($"{year:0000}-{month:00}"),
        };

    /// <summary>A cell that differs.</summary>
    /// <param name="Owner">The service that owns its records.</param>
    /// <param name="Type">What kind of records they are.</param>
    /// <param name="Partner">The partner country; null where they have none.</param>
    /// <param name="Month"><c>2018-03</c>, a year where they count in a year only, or null where they have no day.</param>
    /// <param name="Theirs">How many its owner holds.</param>
    /// <param name="Ours">How many Reviews keeps.</param>
    /// <param name="Records">The records that differ.</param>
    /// <param name="IsCut">Whether not all of them are listed.</param>
    internal sealed record Difference(
        string Owner,
        string Type,
        string? Partner,
        string? Month,
        long Theirs,
        long Ours,
        IReadOnlyList<RecordDifference> Records,
        bool IsCut
    );
}
