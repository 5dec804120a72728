using System.Data.Common;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>The statement that answers several questions about the same records, and how its rows fall to them: a grouping set for each way in which they are split.</summary>
internal sealed class FigureSplits
{
    private readonly List<string> parts;
    private readonly List<string> measures;
    private readonly IReadOnlyList<FigureQuestion> questions;

    public FigureSplits(IReadOnlyList<FigureQuestion> together)
    {
        questions = together;
        parts = [.. together.SelectMany(PartsOf).Distinct(StringComparer.Ordinal)];
        measures =
        [
            .. together.SelectMany(question => question.Figure.Measures).Select(measure => measure.Sql).Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The whole statement over these records.</summary>
    public string Sql(string records)
    {
        // The fence keeps sorted records from being sorted with their whole state (FigureReader).
        var isReckoned = questions.Any(question => question.Figure.Measures.Any(measure => !measure.IsCount));
        var from = isReckoned ? $"from (select counted.* {records} offset 0) counted" : records;
        var which = parts.Count == 0 ? "0" : $"grouping({string.Join(", ", parts)})";
        var sets = questions
            .Select(question => $"({string.Join(", ", PartsOf(question).Select(part => Place(part) + 1).Order())})")
            .Distinct(StringComparer.Ordinal);
        var order = Enumerable.Range(1, parts.Count).Prepend(parts.Count + measures.Count + 1);
        return $"""
            select {string.Join(", ", [.. parts, .. measures, which])}
            {from}
            group by grouping sets ({string.Join(", ", sets)})
            order by {string.Join(", ", order)}
            """;
    }

    /// <summary>A row: which parts it is split by, and all values.</summary>
    public SplitRow Row(DbDataReader row) =>
        new(
            row.GetInt32(parts.Count + measures.Count),
            [.. Enumerable.Range(0, parts.Count + measures.Count).Select(place => row.IsDBNull(place) ? null : row.GetValue(place))]
        );

    /// <summary>The cells that answer this question.</summary>
    public IReadOnlyList<FigureCell> CellsOf(FigureQuestion question, IReadOnlyList<SplitRow> rows)
    {
        var own = PartsOf(question).ToHashSet(StringComparer.Ordinal);
        var split = parts.Aggregate(0, (mask, part) => (mask << 1) + (own.Contains(part) ? 0 : 1));
        return
        [
            .. rows.Where(row => row.Split == split)
                .Select(row => new FigureCell(
                    question.By.ToDictionary(
                        part => part.Code,
                        part => row.Values[Place(RecordSight.Shown(question, part))],
                        StringComparer.Ordinal
                    ),
                    question.Figure.Measures.ToDictionary(
                        measure => measure.Code,
                        measure => row.Values[parts.Count + measures.IndexOf(measure.Sql)],
                        StringComparer.Ordinal
                    )
                )),
        ];
    }

    private int Place(string part) => parts.IndexOf(part);

    private static IEnumerable<string> PartsOf(FigureQuestion question) => question.By.Select(part => RecordSight.Shown(question, part));

    /// <summary>A row of the statement.</summary>
    /// <param name="Split">Which parts it is not split by, as <c>grouping</c> says it.</param>
    /// <param name="Values">The parts, then the measures.</param>
    internal sealed record SplitRow(int Split, IReadOnlyList<object?> Values);
}
