namespace Cooperation.Contracts.Agreements;

/// <summary>What one agency has done in one quarter for a task of the plan, after a change (R5, R6). The words stay where they were typed.</summary>
public sealed record TaskProgressed
{
    /// <summary>Key of the entry: one for each task, agency, province and quarter.</summary>
    public required Guid ProgressId { get; init; }

    /// <summary>Version of the entry that this state is.</summary>
    public required long Version { get; init; }

    /// <summary>The plan: <c>130CP-2018</c>.</summary>
    public required Code Plan { get; init; }

    /// <summary>The task: <c>II.6.2</c>.</summary>
    public required Code Task { get; init; }

    /// <summary>Its section: <c>II.6</c>.</summary>
    public required Code Section { get; init; }

    /// <summary>The agency that reports.</summary>
    public required Code Agency { get; init; }

    /// <summary>Two-digit province code of the day, where a province reports.</summary>
    public Code? Province { get; init; }

    /// <summary>Whether this agency leads the task; otherwise it takes part.</summary>
    public required bool Leads { get; init; }

    /// <summary>The quarter: <c>2018-Q2</c>.</summary>
    public required Code Quarter { get; init; }

    /// <summary>notReported, notStarted, underWay, hindered or done.</summary>
    public required Code Status { get; init; }

    /// <summary>Percent done, as the agency says; null where it said nothing.</summary>
    public int? Percent { get; init; }

    /// <summary>Whether it names something that hinders.</summary>
    public bool Hindered { get; init; }

    /// <summary>When it was reported, UTC; null where it is only awaited.</summary>
    public DateTimeOffset? ReportedAt { get; init; }

    /// <summary>How often the agency was reminded.</summary>
    public int Reminders { get; init; }

    /// <summary>Money of the agency for this task in this quarter, by source and currency.</summary>
    public required IReadOnlyList<Funding> Funding { get; init; }
}
