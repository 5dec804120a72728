using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>Something that is reckoned over the records of a cell.</summary>
/// <param name="Code">Its name in the answer.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Sql">How the database reckons it.</param>
/// <param name="Where">Which of the records it counts, so that it opens to them; null for all, and for what is no count.</param>
/// <param name="IsCount">Whether it is a number of records.</param>
/// <param name="Width">Width of its column in a workbook.</param>
internal sealed record Measure(string Code, Text Name, string Sql, string? Where, bool IsCount, int Width)
{
    private const int Decimals = 1;

    /// <summary>How many records there are.</summary>
    public static readonly Measure All = Count("count", new("Số lượng", "Count"));

    /// <summary>For cells where it has no meaning: the file shows nothing there, and not zero.</summary>
    public Func<FigureCell, bool> HasMeaning { get; init; } = _ => true;

    /// <summary>How many of the records are so.</summary>
    /// <param name="code">Its name in the answer.</param>
    /// <param name="name">Its name for people.</param>
    /// <param name="where">A condition over the columns of the figure's statement; without it all.</param>
    /// <param name="width">Width of its column in a workbook.</param>
    public static Measure Count(string code, Text name, string? where = null, int width = 10) =>
        new(code, name, where is null ? "count(*)" : $"count(*) filter (where {where})", where, IsCount: true, width);

    /// <summary>A value reckoned over them: a median, a sum.</summary>
    public static Measure Value(string code, Text name, string sql) => new(code, name, sql, null, IsCount: false, Width: 16);

    /// <summary>As it stands in a file.</summary>
    public object? In(FigureCell cell) =>
        HasMeaning(cell)
            ? cell.Values[Code] is double value
                ? Math.Round(value, Decimals)
                : cell.Values[Code]
            : null;
}
