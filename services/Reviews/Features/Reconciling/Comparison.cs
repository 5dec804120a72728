using Cooperation.Platform.Messaging.Reconciling;

namespace Cooperation.Reviews.Features.Reconciling;

/// <summary>Compares what owners hold with what Reviews keeps: first by cells, then, of those that differ, record by record.</summary>
internal static class Comparison
{
    /// <summary>The cells whose number or hash is another.</summary>
    public static IReadOnlyList<CellDifference> OfCells(IEnumerable<CountedCell> theirs, IEnumerable<CountedCell> ours)
    {
        var kept = ours.ToDictionary(cell => cell.Cell);
        List<CellDifference> differing = [];
        foreach (var cell in theirs)
        {
            kept.Remove(cell.Cell, out var own);
            if (own is null || (own.Records, own.Hash) != (cell.Records, cell.Hash))
            {
                differing.Add(new(cell.Cell, cell.Records, own?.Records ?? 0, [], IsCut: true));
            }
        }

        differing.AddRange(kept.Values.Select(own => new CellDifference(own.Cell, 0, own.Records, [], IsCut: true)));
        return [.. differing.OrderBy(cell => cell.Cell.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>The same cells with the records that differ; a cell of which none does is none any more.</summary>
    /// <param name="cells">The cells that were asked for.</param>
    /// <param name="theirs">The records of their owner.</param>
    /// <param name="ours">The records of Reviews.</param>
    /// <param name="counted">How many the owner has by now in each.</param>
    /// <param name="isCut">Whether the owner has more than it listed.</param>
    public static IReadOnlyList<CellDifference> OfRecords(
        IEnumerable<CellDifference> cells,
        IEnumerable<HeldRecord> theirs,
        IEnumerable<HeldRecord> ours,
        IReadOnlyDictionary<RecordCell, long> counted,
        bool isCut
    )
    {
        var (held, kept) = (theirs.ToLookup(record => record.Cell), ours.ToLookup(record => record.Cell));
        List<CellDifference> differing = [];
        foreach (var cell in cells.Select(cell => cell.Cell))
        {
            var (records, own) = (held[cell].ToList(), kept[cell].ToList());
            var listed = counted.GetValueOrDefault(cell);

            // Where the list of the owner ends within the cell, what it does not show is not missing there.
            var isWhole = !isCut || records.Count == listed;
            var found = OfRecords(records, isWhole ? own : [.. own.Where(record => records.Exists(other => other.Id == record.Id))]);
            if (found.Count > 0 || (!isWhole && listed != own.Count))
            {
                differing.Add(new(cell, listed, own.Count, found, IsCut: !isWhole));
            }
        }

        return differing;
    }

    private static List<RecordDifference> OfRecords(List<HeldRecord> theirs, List<HeldRecord> ours)
    {
        var kept = ours.ToDictionary(record => record.Id);
        List<RecordDifference> differing = [];
        foreach (var record in theirs)
        {
            kept.Remove(record.Id, out var own);
            if (own?.Version != record.Version)
            {
                differing.Add(new(record.Id, record.Reference, record.Version, own?.Version));
            }
        }

        differing.AddRange(kept.Values.Select(own => new RecordDifference(own.Id, own.Reference, Theirs: null, own.Version)));
        return [.. differing.OrderBy(record => record.Reference, StringComparer.Ordinal).ThenBy(record => record.Id)];
    }

    /// <summary>What differed before and differs still: a record that changes meanwhile differs for a moment only.</summary>
    public static IReadOnlyList<CellDifference> Lasting(IEnumerable<CellDifference> before, IEnumerable<CellDifference> now)
    {
        var known = before.SelectMany(cell => cell.Records.Select(record => (cell.Cell, record.Id))).ToHashSet();
        return
        [
            .. now.Select(cell => cell with { Records = [.. cell.Records.Where(record => known.Contains((cell.Cell, record.Id)))] })
                .Where(cell => cell.Records.Count > 0 || cell.IsCut),
        ];
    }
}
