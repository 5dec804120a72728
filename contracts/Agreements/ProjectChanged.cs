namespace Cooperation.Contracts.Agreements;

/// <summary>The state of a project or programme after a change (R5, R6). Donors are codes.</summary>
public sealed record ProjectChanged
{
    /// <summary>Key of the project.</summary>
    public required Guid ProjectId { get; init; }

    /// <summary>Version of the project that this state is.</summary>
    public required long Version { get; init; }

    /// <summary>The reference people use: <c>PJ-2018-000004</c>.</summary>
    public required Code Reference { get; init; }

    /// <summary>proposed, approved, signed, running, ended or dropped.</summary>
    public required Code Status { get; init; }

    /// <summary>The agency that leads it.</summary>
    public required Code Agency { get; init; }

    /// <summary>Partner countries, ISO 3166-1 alpha-2.</summary>
    public required IReadOnlyList<Code> Partners { get; init; }

    /// <summary>Donors.</summary>
    public required IReadOnlyList<Code> Donors { get; init; }

    /// <summary>The instrument that it serves.</summary>
    public Code? Instrument { get; init; }

    /// <summary>The task of the plan that it is under.</summary>
    public Code? Task { get; init; }

    /// <summary>The day it was proposed: the day that figures count by.</summary>
    public required DateOnly ProposedOn { get; init; }

    /// <summary>The day it was approved.</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>The day it was signed.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>The day it begins.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>The day it is to end, extensions included.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>The day it ended.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>How often it was extended.</summary>
    public int Extensions { get; init; }

    /// <summary>The budget by source and currency.</summary>
    public required IReadOnlyList<Funding> Budget { get; init; }

    /// <summary>How many reports are due in all.</summary>
    public int ReportsDue { get; init; }

    /// <summary>How many of them were handed in.</summary>
    public int ReportsMade { get; init; }

    /// <summary>The day the next report is due.</summary>
    public DateOnly? NextReportDue { get; init; }
}
