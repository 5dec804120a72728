using Cooperation.Reviews.Data;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>
/// A figure is one file: what it is, one SQL statement of the records that it counts, by what it is split, and what is counted of them. Everything else (the answer, the records behind
/// each number, export, chart) is the host's. It is found by looking for it (<see cref="FigureShelves"/>).
/// </summary>
internal abstract class Figure
{
    /// <summary>What it is.</summary>
    public abstract FigureDefinition Definition { get; }

    /// <summary>The type of the facts that its years and its records come from: <c>exchange</c>.</summary>
    public abstract string Type { get; }

    /// <summary>
    /// The records that count, each once: <c>select fact.* …</c> from <c>exchange_facts</c> and the like, which hold what counts in the generation and on the day that is asked for.
    /// Columns added here can be split by and counted. Parameters: <c>@at</c>, <c>@year</c>, <c>@year_start</c>, <c>@year_end</c>.
    /// </summary>
    public abstract string Sql { get; }

    /// <summary>What it is split by, when nothing else is asked for.</summary>
    public abstract IReadOnlyList<Dimension> By { get; }

    /// <summary>What is counted. The first counts every record, and its sum is the total.</summary>
    public virtual IReadOnlyList<Measure> Measures { get; } = [Measure.All];

    /// <summary>Whether it counts the records of the year; otherwise its statement says itself which.</summary>
    public virtual bool IsOfYear => true;

    /// <summary>The time by which it counts, where that is another than the one of the record in all other figures: as of reception, not of report. A member of the state; year, quarter and month follow from it.</summary>
    public virtual string? CountedBy => null;

    // The text as well, a day wider on both sides: times of messages begin with their day, an index finds by it, and a text is no time for one.
    /// <summary>Which records are of the year.</summary>
    public string OfYear =>
        CountedAt is { } at
            ? $"{at} >= @year_start and {at} < @year_end and counted.state ->> '{CountedBy}' >= @year_from_text and counted.state ->> '{CountedBy}' < @year_to_text"
            : "counted.year = @year";

    private string? CountedAt => CountedBy is { } member ? $"(counted.state ->> '{member}')::timestamptz" : null;

    /// <summary>Whether it can be shown over the months of its year.</summary>
    public bool HasMonths => IsOfYear && Splits.Any(dimension => dimension.Code == Dimensions.Month.Code);

    /// <summary>What it may be split by: what its records have.</summary>
    public IReadOnlyList<Dimension> Splits =>
        [.. By.Select(Named).Concat(RecordWords.Of(Type).Splits).DistinctBy(dimension => dimension.Code).Select(Timed)];

    /// <summary>What its records have, with the names that codes have in them; another where its statement says another kind or status of each.</summary>
    public virtual IReadOnlyList<Dimension> RecordSplits => RecordWords.Of(Type).Splits;

    /// <summary>The dimension as this figure reads and names it.</summary>
    public Dimension DimensionOf(Dimension known) => Splits.FirstOrDefault(own => own.Code == known.Code) ?? known;

    // What a figure takes as every figure has it is named as records of its type name it.
    private Dimension Named(Dimension dimension) =>
        Dimensions.List.Contains(dimension)
            ? RecordWords.Of(Type).Splits.FirstOrDefault(own => own.Code == dimension.Code) ?? dimension
            : dimension;

    private Dimension Timed(Dimension dimension) =>
        CountedAt is not { } at || (dimension.Code != Dimensions.Month.Code && dimension.Code != Dimensions.Quarter.Code)
            ? dimension
            : dimension with
            {
                Expression = $"extract({dimension.Code} from {at} at time zone 'Asia/Ho_Chi_Minh')::int",
            };

    /// <summary>The name of its file.</summary>
    public virtual string FileName => Definition.Code;

    /// <summary>The kind of those facts.</summary>
    public FactKind Kind => FactKinds.Of(Type);

    /// <summary>Where the records of a cell of the usual split are read, for a figure that had an address of its own first.</summary>
    /// <param name="cell">The cell as a query.</param>
    public virtual string? FirstRecordsOf(string cell) => null;

    /// <summary>Where the records of a cell are read.</summary>
    /// <param name="cell">The cell as a query.</param>
    public virtual string RecordsOf(string cell) => $"{FigureEndpoints.Route}/{Definition.Code}/records?{cell}";
}
