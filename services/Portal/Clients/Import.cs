using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Clients;

/// <summary>An import of an old log, as Hotline tells it.</summary>
public sealed record Import(
    Guid Id,
    string State,
    DateTimeOffset At,
    string By,
    DateTimeOffset? FinishedAt,
    int Progress,
    int? Rows,
    int Accepted,
    int AlreadyThere,
    int ProblemCount,
    LogMapping? Mapping,
    EarlierImport? Earlier,
    IReadOnlyList<string>? Notes
)
{
    /// <summary>Somebody works on it.</summary>
    public bool IsRunning => State is Known.Import.Checking or Known.Import.Waiting or Known.Import.Writing;

    /// <summary>It could not be written, again and again; nobody works on it until the desk says what is to become of it.</summary>
    public bool IsStopped => State == Known.Import.Stopped;

    /// <summary>Checked, and waiting for the desk to say so.</summary>
    public bool IsHeld => State == Known.Import.Checked;

    /// <summary>Checked, and not to be started before its wrong rows are mended.</summary>
    public bool IsToBeMended => IsHeld && ProblemCount > 0;
}

/// <summary>The import by which this very file came in before.</summary>
public sealed record EarlierImport(Guid Id, DateTimeOffset At);

/// <summary>Which column holds which field, and what holds for every row.</summary>
public sealed record LogMapping(
    IReadOnlyDictionary<string, string> Columns,
    IReadOnlyDictionary<string, string>? Fixed,
    int? Head,
    IReadOnlyList<int>? Sheets
);

/// <summary>A page of what is wrong with the rows.</summary>
public sealed record RowProblems(IReadOnlyList<RowProblem> Items, int? Next);

/// <summary>What is wrong with one row; what stands in the cell where that is a code or a day, never who anybody is (R20).</summary>
public sealed record RowProblem(int Row, string? Column, string Message, int Sheet, string? Value);

/// <summary>The columns of a held import and how they are read.</summary>
public sealed record LogColumns(
    IReadOnlyList<LogColumn> Columns,
    IReadOnlyList<LogField> Fields,
    IReadOnlyList<UnderstoodRow> Understood,
    int Head,
    IReadOnlyList<LogSheet> Sheets
);

/// <summary>A sheet of the file, and whether its rows are read.</summary>
public sealed record LogSheet(int Number, string Name, bool IsHidden, bool IsRead);

/// <summary>A column: its letters, what stands over it, the field it is read as.</summary>
public sealed record LogColumn(string Column, string Heading, string? Field);

/// <summary>A field that a column may hold.</summary>
public sealed record LogField(string Field, string Heading, bool Required, string? Fixed);

/// <summary>One of the first rows as it was understood, without who anybody is.</summary>
public sealed record UnderstoodRow(int Row, IReadOnlyDictionary<string, string> Values);
