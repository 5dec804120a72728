using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Clients;

/// <summary>What a figure is.</summary>
/// <param name="Code">What it is asked for by.</param>
/// <param name="Name">Its name.</param>
/// <param name="Formula">How it is counted.</param>
/// <param name="Unit">What one of it is.</param>
/// <param name="Source">Where the facts come from.</param>
/// <param name="Good">Which direction is good: more, less or neither.</param>
/// <param name="ValidFrom">Since when it is counted so.</param>
/// <param name="By">What it is split by, when nothing else is asked for.</param>
/// <param name="Measures">What is counted.</param>
/// <param name="Owner">The service that keeps its records.</param>
/// <param name="Lists">The lists in which what it is split by is named.</param>
/// <param name="RecordLists">The lists in which codes of its records are named.</param>
public sealed record FigureMeaning(
    string Code,
    Text Name,
    Text Formula,
    Text Unit,
    Text Source,
    string Good,
    DateOnly ValidFrom,
    IReadOnlyList<FigureMeaning.Part> By,
    IReadOnlyList<FigureMeaning.Part> Measures,
    string Owner,
    IReadOnlyDictionary<string, string> Lists,
    IReadOnlyDictionary<string, string> RecordLists
)
{
    /// <summary>A part of it; what opens leads to its records.</summary>
    public sealed record Part(string Code, Text Name, bool Opens);
}

/// <summary>A figure as people read it, with the total and the year before.</summary>
public sealed record FigureTable(
    FigureMeaning Definition,
    string? Partner,
    int Year,
    IReadOnlyList<int> Years,
    DateTimeOffset At,
    bool IsOfYear,
    bool HasMonths,
    IReadOnlyList<FigureMeaning.Part> By,
    IReadOnlyList<FigureMeaning.Part> Splits,
    IReadOnlyList<FigureTable.Line> Lines,
    FigureTable.Line Total
)
{
    /// <summary>A line: what it is of, its numbers, the first of them a year ago, and its records as a query.</summary>
    public sealed record Line(IReadOnlyList<string> Names, IReadOnlyList<decimal?> Values, long? Before, string Cell);
}

/// <summary>A figure over the months of a year.</summary>
public sealed record FigureChart(string Title, IReadOnlyList<FigureChart.Line> Lines)
{
    /// <summary>A line; nothing for months to come.</summary>
    public sealed record Line(string Name, IReadOnlyList<long?> Values);
}
