using Cooperation.Agreements.Domain.Money;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Agreements.Domain.Tasks;

/// <summary>What an agency reports of a quarter.</summary>
/// <param name="Done">What was done.</param>
/// <param name="Hinders">What hinders.</param>
/// <param name="Percent">Percent done.</param>
/// <param name="Funding">Its money for the task in the quarter.</param>
public sealed record ReportEntry(string Done, string? Hinders, int? Percent, IReadOnlyList<MoneyLine> Funding);

/// <summary>What an agency reported, each time it did.</summary>
public sealed class TaskReport
{
    private TaskReport() { }

    /// <summary>Place, from 1; the last one holds.</summary>
    public int Number { get; private init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>Who.</summary>
    public string By { get; private init; } = "";

    /// <summary>What was done.</summary>
    public string Done { get; private init; } = "";

    /// <summary>What hinders.</summary>
    public string? Hinders { get; private init; }

    /// <summary>Percent done.</summary>
    public int? Percent { get; private init; }

    internal static TaskReport Of(int number, ReportEntry entry, Officer by, DateTimeOffset at) =>
        new()
        {
            Number = number,
            At = at,
            By = by.Name,
            Done = entry.Done,
            Hinders = entry.Hinders,
            Percent = entry.Percent,
        };
}

/// <summary>A reminder of the standing agency that nothing was reported.</summary>
public sealed class TaskReminder
{
    private TaskReminder() { }

    /// <summary>Place, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>Who.</summary>
    public string By { get; private init; } = "";

    /// <summary>What was said.</summary>
    public string? Note { get; private init; }

    internal static TaskReminder Of(int number, string? note, Officer by, DateTimeOffset at) =>
        new()
        {
            Number = number,
            At = at,
            By = by.Name,
            Note = note,
        };
}

/// <summary>An inspection as it is entered.</summary>
/// <param name="On">The day.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Asks">What the agency is asked to do.</param>
public sealed record InspectionEntry(DateOnly On, string Findings, string? Asks);

/// <summary>An inspection by the standing agency.</summary>
public sealed class TaskInspection
{
    private TaskInspection() { }

    /// <summary>Place, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>The day.</summary>
    public DateOnly On { get; private init; }

    /// <summary>What was found.</summary>
    public string Findings { get; private init; } = "";

    /// <summary>What the agency is asked to do.</summary>
    public string? Asks { get; private init; }

    /// <summary>Who wrote it down.</summary>
    public string By { get; private init; } = "";

    internal static TaskInspection Of(int number, InspectionEntry entry, Officer by) =>
        new()
        {
            Number = number,
            On = entry.On,
            Findings = entry.Findings,
            Asks = entry.Asks,
            By = by.Name,
        };
}
