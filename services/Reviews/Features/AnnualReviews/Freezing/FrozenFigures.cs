using System.Globalization;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Reviews.Domain.AnnualReviews;
using Cooperation.Reviews.Features.Figures;
using Text = Cooperation.Platform.Domain.Text;

namespace Cooperation.Reviews.Features.AnnualReviews.Freezing;

/// <summary>Counts the figures of a review below the marks of all services. The same marks give the same digits, whatever has happened since.</summary>
internal sealed class FrozenFigures(FigureReader reader, ReferenceNames names)
{
    // Which figures stand in which section, how split, and whether of the instrument alone: others are of its partner.
    private static readonly IReadOnlyList<CountedTable> Tables =
    [
        new(ReviewSections.Exchanges, "exchanges", ["direction", "kind"]),
        new(ReviewSections.Exchanges, "exchanges", ["quarter"]),
        new(ReviewSections.Exchanges, "reply-times", ["direction"]),
        new(ReviewSections.Exchanges, "outcomes", []),
        new(ReviewSections.Exchanges, "signs-of-crime", []),
        new(ReviewSections.Exchanges, "late-entries", []),
        new(ReviewSections.Cases, "cases", ["kind"]),
        new(ReviewSections.Cases, "persons", ["status"]),
        new(ReviewSections.Cases, "sexes", ["sex"]),
        new(ReviewSections.Cases, "age-bands", ["ageBand"]),
        new(ReviewSections.Cases, "received", ["gate"]),
        new(ReviewSections.Cases, "identifications", []),
        new(ReviewSections.Cases, "return-times", ["kind"]),
        new(ReviewSections.Cases, "handovers", ["kind"]),
        new(ReviewSections.Activities, "activities", ["agency"]) { IsOfInstrument = true },
        new(ReviewSections.Meetings, "meetings", ["status"]) { IsOfInstrument = true },
        new(ReviewSections.Meetings, "action-items", ["agency"]),
    ];

    /// <summary>All figures of a review.</summary>
    public Task<IReadOnlyList<FrozenFigure>> CountAsync(ReviewedPeriod period, CancellationToken cancellationToken) =>
        CountAsync(Tables, period, cancellationToken);

    /// <summary>Those of these tables.</summary>
    public Task<IReadOnlyList<FrozenFigure>> CountAsync(
        IReadOnlyList<CountedTable> tables,
        ReviewedPeriod period,
        CancellationToken cancellationToken
    ) => CountAsync([.. tables.Select(table => (table, FigureShelves.Figures.Find(table.Figure)!))], period, cancellationToken);

    /// <summary>Figures once more, as they were frozen; null for one whose definition of then is not kept.</summary>
    public async Task<IReadOnlyList<FrozenFigure?>> RecountAsync(
        IReadOnlyList<FrozenFigure> frozen,
        ReviewedPeriod period,
        CancellationToken cancellationToken
    )
    {
        var known = frozen.Select(KnownOf).ToList();
        var counted = new Queue<FrozenFigure>(
            await CountAsync([.. known.Where(one => one is not null).Select(one => one!.Value)], period, cancellationToken)
        );
        return [.. known.Select(one => one is null ? null : counted.Dequeue())];
    }

    private static (CountedTable Table, Figure Figure)? KnownOf(FrozenFigure frozen) =>
        TableOf(frozen) is { } table && FigureShelves.Find(frozen.Code, frozen.Definition) is { } figure ? (table, figure) : null;

    /// <summary>The question whose answer a number of a frozen figure was; null where its year is not in it, or its definition of then is not kept.</summary>
    public static FigureQuestion? QuestionOf(FrozenFigure frozen, ReviewedPeriod period, CellQuery asked) =>
        TableOf(frozen) is { } table
        && FigureShelves.Find(frozen.Code, frozen.Definition) is { } figure
        && frozen.Years.Any(year => year.Year == asked.Year)
            ? new FigureQuestion(figure, CellOf(table, period, asked), period.At) { Marks = period.Marks }
            : null;

    private static CountedTable? TableOf(FrozenFigure frozen) =>
        Tables.FirstOrDefault(known =>
            known.Section == frozen.Section && known.Figure == frozen.Code && known.By.SequenceEqual(frozen.By.Select(part => part.Code))
        );

    private async Task<IReadOnlyList<FrozenFigure>> CountAsync(
        IReadOnlyList<(CountedTable Table, Figure Figure)> tables,
        ReviewedPeriod period,
        CancellationToken cancellationToken
    )
    {
        List<FrozenYear>[] years = [.. tables.Select(_ => new List<FrozenYear>())];
        var parts = tables.Select(_ => (IReadOnlyList<Dimension>)[]).ToArray();
        foreach (
            var year in Enumerable.Range(period.From.Year - period.YearsBefore, period.To.Year - period.From.Year + 1 + period.YearsBefore)
        )
        {
            var questions = tables.Select(table => QuestionOf(table.Table, table.Figure, period, year)).ToList();
            foreach (var (place, of) in await CountAsync(questions, period, cancellationToken))
            {
                years[place].Add(of);
                parts[place] = questions[place].By;
            }
        }

        return [.. tables.Select((table, place) => FrozenOf(table, parts[place], years[place]))];
    }

    // Tables of the same records are counted together, each with its lines and its total.
    private async Task<IReadOnlyList<(int Place, FrozenYear Year)>> CountAsync(
        IReadOnlyList<FigureQuestion> questions,
        ReviewedPeriod period,
        CancellationToken cancellationToken
    )
    {
        List<(int, FrozenYear)> years = [];
        var left = questions.Index().ToList();
        while (left.Count > 0)
        {
            var together = left.FindAll(one => one.Item.ReadsAs(left[0].Item));
            left.RemoveAll(together.Contains);
            var cells = await reader.CellsAsync(
                [.. together.SelectMany(one => new[] { one.Item with { By = [] }, one.Item })],
                cancellationToken
            );
            foreach (var ((place, question), at) in together.Select((one, at) => (one, at)))
            {
                years.Add((place, await YearOfAsync(question, cells[2 * at][0], cells[2 * at + 1], period, cancellationToken)));
            }
        }

        return years;
    }

    private async Task<FrozenYear> YearOfAsync(
        FigureQuestion question,
        FigureCell total,
        IReadOnlyList<FigureCell> cells,
        ReviewedPeriod period,
        CancellationToken cancellationToken
    ) =>
        new(
            question.Year,
            await IsUnknownAsync(question, total, period, cancellationToken)
                ? [.. question.Figure.Measures.Select(_ => (decimal?)null)]
                : ValuesOf(question.Figure, total),
            question.By.Count == 0 ? [] : [.. cells.Select(cell => LineOf(question, cell))]
        );

    private static FrozenFigure FrozenOf(
        (CountedTable Table, Figure Figure) counted,
        IReadOnlyList<Dimension> by,
        IReadOnlyList<FrozenYear> years
    )
    {
        var definition = counted.Figure.Definition;
        return new(
            counted.Table.Section,
            definition.Code,
            definition.Version,
            definition.Name,
            definition.Formula,
            definition.Unit,
            [.. by.Select(part => new FrozenPart(part.Code, part.Name))],
            [.. counted.Figure.Measures.Select(measure => new FrozenPart(measure.Code, measure.Name))],
            years
        );
    }

    // Unknown is not zero: where Reviews knows no fact of this kind of the year, with any partner, nothing is said of it.
    private async Task<bool> IsUnknownAsync(
        FigureQuestion question,
        FigureCell total,
        ReviewedPeriod period,
        CancellationToken cancellationToken
    ) => period.TellsUnknown && total.CountOf(question.Figure.Measures[0]) == 0 && !await reader.IsKnownAsync(question, cancellationToken);

    private static FigureQuestion QuestionOf(CountedTable table, Figure figure, ReviewedPeriod period, int year)
    {
        var cell = CellOf(table, period, new CellQuery { Year = year });
        return (new FigureQuestion(figure, cell, period.At) { Marks = period.Marks, IsWhole = true }).SplitBy(table.By);
    }

    // Of whom a table is, whatever else is asked of it.
    private static CellQuery CellOf(CountedTable table, ReviewedPeriod period, CellQuery asked) =>
        asked with
        {
            AsOf = null,
            Partner = table.IsOfInstrument || period.Partner.Length == 0 ? null : period.Partner,
            Kind = table.IsOfInstrument ? period.Instrument : asked.Kind,
        };

    private FrozenLine LineOf(FigureQuestion question, FigureCell cell) =>
        new(
            [.. question.By.Select(part => Convert.ToString(cell.By[part.Code], CultureInfo.InvariantCulture))],
            [.. question.By.Select(part => NameOf(question, part, cell))],
            ValuesOf(question.Figure, cell)
        );

    private Text NameOf(FigureQuestion question, Dimension part, FigureCell cell)
    {
        var day = question.DayOf(cell);
        return new(
            Convert.ToString(part.In(cell, names, day, "vi"), CultureInfo.InvariantCulture)!,
            Convert.ToString(part.In(cell, names, day, "en"), CultureInfo.InvariantCulture)!
        );
    }

    private static IReadOnlyList<decimal?> ValuesOf(Figure figure, FigureCell cell) =>
        [
            .. figure.Measures.Select(measure =>
                measure.In(cell) is { } value ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : (decimal?)null
            ),
        ];
}

/// <summary>A figure that is frozen: in which section, split how, and whether of the instrument alone; others are of its partner.</summary>
internal sealed record CountedTable(string Section, string Figure, IReadOnlyList<string> By)
{
    public bool IsOfInstrument { get; init; }
}

/// <summary>What is counted: of whom (of all partners where none is named), over which years, as seen when, up to which marks.</summary>
internal sealed record ReviewedPeriod(
    string Instrument,
    string Partner,
    DateOnly From,
    DateOnly To,
    DateTimeOffset At,
    IReadOnlyList<SettledMark> Marks
)
{
    /// <summary>How many years before it stand beside it.</summary>
    public int YearsBefore { get; init; } = 1;

    /// <summary>Whether a total of which nothing is known is left open. Documents of the first format say zero there, and are counted again as they were.</summary>
    public bool TellsUnknown { get; init; } = true;

    public static ReviewedPeriod Of(Snapshot frozen) =>
        new(frozen.Instrument, frozen.Partner, frozen.From, frozen.To, frozen.FrozenAt, frozen.Marks)
        {
            TellsUnknown = frozen.Format >= Snapshot.UnknownTold,
        };
}
