using Cooperation.Reviews.Domain.Statements;
using Cooperation.Reviews.Features.AnnualReviews.Freezing;
using Cooperation.Reviews.Features.Figures;

namespace Cooperation.Reviews.Features.Statements;

/// <summary>What was sent before a statement is frozen, and what follows for its numbers: those that an earlier one of the same partner hid stay hidden, and so do those by which others could be subtracted.</summary>
/// <param name="partner">The partner of the statement; null for all.</param>
/// <param name="told">What was sent of the same years.</param>
/// <param name="byPartner">The same figures by partner.</param>
internal sealed class SentBefore(string? partner, IReadOnlyList<ToldStatement> told, IReadOnlyList<FrozenFigure> byPartner)
{
    private readonly HashSet<string> named = new(StringComparer.Ordinal);

    /// <summary>The statements beside which a small count could be had.</summary>
    public IReadOnlyList<string> Named => [.. named.Order(StringComparer.Ordinal)];

    /// <summary>Which lines of a year are hidden, and whether its total is.</summary>
    public (IReadOnlyList<bool> Lines, bool Total) HiddenOf(FrozenFigure figure, int year, IReadOnlyList<(string Line, long Count)> lines)
    {
        var type = FigureShelves.Find(figure.Code, figure.Definition)!.Type;
        List<ToldColumn> columns = [.. told.Select(sent => sent.ColumnOf(figure.Section, type, year)).OfType<ToldColumn>()];
        bool[] hidden = [.. lines.Select(line => columns.Exists(column => column.Partner == partner && column.Hides(line.Line)))];
        var beside = new ToldBeside(CountsOf(figure.Section, year), columns, partner);
        if (!beside.Matters)
        {
            long[] counts = [.. lines.Select(line => line.Count)];
            return (SmallCounts.HiddenOf(counts, hidden), SmallCounts.IsSmall(counts.Sum()));
        }

        var kept = beside.HiddenOf(lines, hidden);
        named.UnionWith(beside.Named);
        return kept;
    }

    private Dictionary<(string Partner, string Line), long> CountsOf(string table, int year) =>
        byPartner
            .Where(figure => figure.Section == table)
            .SelectMany(figure => figure.Years.Where(known => known.Year == year))
            .SelectMany(known => known.Lines)
            .ToDictionary(line => (line.Codes[0] ?? Dimension.None, line.Codes[1] ?? Dimension.None), line => (long)(line.Values[0] ?? 0));
}
