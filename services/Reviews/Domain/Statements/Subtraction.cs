using System.Numerics;

namespace Cooperation.Reviews.Domain.Statements;

/// <summary>
/// What somebody finds who holds all statements of a year beside one another and subtracts: from the sums that were told he takes those numbers and sums that lie within them, as long as something new comes of it. He
/// is taken to know where there is nobody.
/// </summary>
public sealed class Subtraction
{
    // More sums than these are looked at by nobody; a table has a few dozen.
    private const int MostSums = 400;

    private readonly IReadOnlyDictionary<(string Partner, string Line), long> counts;
    private readonly IReadOnlyList<(string Partner, string Line)> cells;

    /// <param name="counts">How many each partner has of each line.</param>
    public Subtraction(IReadOnlyDictionary<(string Partner, string Line), long> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        this.counts = counts;
        cells = [.. counts.Where(cell => cell.Value > 0).Select(cell => cell.Key)];
    }

    /// <summary>The sums of fewer than five that come of it, each as the cells that it is of.</summary>
    public IReadOnlySet<BigInteger> SmallOf(IReadOnlyList<ToldColumn> told)
    {
        ArgumentNullException.ThrowIfNull(told);
        var known = SetOf(cell => told.Any(column => column.Partner == cell.Partner && column.Tells(cell.Line)));
        var sums = told.SelectMany(SumsOf).Select(sum => sum & ~known).Where(sum => !sum.IsZero).ToHashSet();
        for (var isNew = true; isNew && sums.Count < MostSums; )
        {
            var before = sums.Count;
            foreach (var whole in sums.ToList())
            {
                sums.UnionWith(sums.Where(part => part != whole && (part & whole) == part).Select(part => whole ^ part).ToList());
            }

            isNew = sums.Count > before;
        }

        return sums.Where(sum => SmallCounts.IsSmall(SumOf(sum))).ToHashSet();
    }

    private IEnumerable<BigInteger> SumsOf(ToldColumn column)
    {
        if (column.IsTotalTold)
        {
            yield return SetOf(cell => column.Partner is null || cell.Partner == column.Partner);
        }

        foreach (var line in column.Partner is null ? cells.Select(cell => cell.Line).Distinct().Where(column.Tells) : [])
        {
            yield return SetOf(cell => cell.Line == line);
        }
    }

    private BigInteger SetOf(Func<(string Partner, string Line), bool> isIn) =>
        cells.Index().Where(cell => isIn(cell.Item)).Aggregate(BigInteger.Zero, (set, cell) => set | (BigInteger.One << cell.Index));

    private long SumOf(BigInteger set) => cells.Index().Where(cell => !((set >> cell.Index) & 1).IsZero).Sum(cell => counts[cell.Item]);
}
