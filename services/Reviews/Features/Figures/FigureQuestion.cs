using System.Globalization;
using Cooperation.Platform.Hosting.Calendar;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>What is asked of a figure: which records, split how, of which year, as known when.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Cell">Which of its records.</param>
/// <param name="Now">The moment of the question.</param>
internal sealed record FigureQuestion(Figure Figure, CellQuery Cell, DateTimeOffset Now)
{
    /// <summary>What it is split by.</summary>
    public IReadOnlyList<Dimension> By { get; init; } = [.. Figure.By.Select(Figure.DimensionOf)];

    /// <summary>The marks up to which facts count, of every service; what has arrived by now without them.</summary>
    public IReadOnlyList<SettledMark>? Marks { get; init; }

    /// <summary>Whether all is seen that counts: what is frozen for a review is the same whoever asks.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The year counted.</summary>
    public int Year { get; } = Cell.Year ?? VietnamTime.YearOf(Now);

    /// <summary>The moment at which things are seen: now, or the last one of the day asked for.</summary>
    public DateTimeOffset At { get; } = Cell.AsOf is { } day && EndOf(day) < Now ? EndOf(day) : Now;

    /// <summary>Whether it asks what was known on a day that is over. Of the current day the newest states are read: nothing is known of later.</summary>
    public bool IsPast => At < Now;

    /// <summary>Whether the other question is about the same records, counted up to the same moment: then both are answered in one scan.</summary>
    public bool ReadsAs(FigureQuestion other) =>
        (Figure.Type, Figure.Sql, Figure.IsOfYear, Figure.CountedBy, Cell, Now, IsWhole)
            == (other.Figure.Type, other.Figure.Sql, other.Figure.IsOfYear, other.Figure.CountedBy, other.Cell, other.Now, other.IsWhole)
        && ReferenceEquals(Marks, other.Marks);

    /// <summary>The same question, split by these where they are given.</summary>
    public FigureQuestion SplitBy(IReadOnlyList<string>? codes) =>
        codes is null
            ? this
            : this with
            {
                By =
                [
                    .. codes
                        .Distinct(StringComparer.Ordinal)
                        .Select(code => Figure.DimensionOf(Dimensions.List.First(known => known.Code == code))),
                ],
            };

    /// <summary>The same question of the year before, as known at the same moment.</summary>
    public FigureQuestion YearBefore() => new(Figure, Cell with { Year = Year - 1 }, Now) { By = By };

    /// <summary>The day by which a cell is named: names are those of its month, or of the beginning of the year.</summary>
    public DateOnly DayOf(FigureCell cell) => new(Year, cell.By.GetValueOrDefault(Dimensions.Month.Code) as int? ?? 1, 1);

    /// <summary>The conditions on the records, and their parameters.</summary>
    public IReadOnlyDictionary<Dimension, object> Conditions =>
        Dimensions
            .List.Select(dimension => (dimension, Asked: dimension.Asked(Cell)))
            .Where(part => part.Asked is not null)
            .ToDictionary(part => Figure.DimensionOf(part.dimension), part => part.Asked!);

    /// <summary>The address of the records of a cell.</summary>
    public string RecordsOf(FigureCell cell)
    {
        var asked = QueryOf(cell);
        return (IsUsual ? Figure.FirstRecordsOf(asked) : null) ?? Figure.RecordsOf(asked);
    }

    /// <summary>A cell as a query.</summary>
    public string QueryOf(FigureCell cell)
    {
        List<string> parts = [];
        foreach (var dimension in Dimensions.List)
        {
            var isSplit = cell.By.TryGetValue(dimension.Code, out var own);
            if ((isSplit ? own ?? Dimension.None : dimension.Asked(Cell)) is { } value)
            {
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{dimension.Code}={Uri.EscapeDataString($"{value}")}"));
            }

            if (dimension == Dimensions.Partner)
            {
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"year={Year}"));
            }
        }

        if (Cell.AsOf is { } day)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"asOf={day:yyyy-MM-dd}"));
        }

        return string.Join('&', parts);
    }

    private bool IsUsual =>
        Cell.AsOf is null
        && By.Select(part => part.Code).SequenceEqual(Figure.By.Select(part => part.Code))
        && Conditions.Keys.All(dimension => dimension.Code == Dimensions.Partner.Code);

    private static DateTimeOffset EndOf(DateOnly day) => VietnamTime.StartOf(day.AddDays(1)).AddTicks(-TimeSpan.TicksPerMicrosecond);
}

/// <summary>How far the log of a service was settled.</summary>
/// <param name="Owner">The service.</param>
/// <param name="Epoch">Its epoch.</param>
/// <param name="Horizon">Facts of this epoch are below the mark if their position is less.</param>
internal sealed record SettledMark(string Owner, int Epoch, long Horizon);

/// <summary>A number of a figure: what it is split by, and what was reckoned.</summary>
internal sealed record FigureCell(IReadOnlyDictionary<string, object?> By, IReadOnlyDictionary<string, object?> Values)
{
    /// <summary>How many records a measure counts.</summary>
    public long CountOf(Measure measure) => (long)Values[measure.Code]!;
}
