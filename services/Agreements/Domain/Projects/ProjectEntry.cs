using Cooperation.Agreements.Domain.Money;

namespace Cooperation.Agreements.Domain.Projects;

/// <summary>A project as it is proposed.</summary>
public sealed record ProjectEntry
{
    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>What it is for.</summary>
    public string? Purpose { get; init; }

    /// <summary>Partner countries.</summary>
    public required IReadOnlyList<string> Partners { get; init; }

    /// <summary>Donors.</summary>
    public required IReadOnlyList<string> Donors { get; init; }

    /// <summary>The instrument that it serves.</summary>
    public string? Instrument { get; init; }

    /// <summary>The task of the plan that it is under.</summary>
    public string? Task { get; init; }

    /// <summary>The day it was proposed.</summary>
    public required DateOnly ProposedOn { get; init; }

    /// <summary>The day it is to begin.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>The day it is to end.</summary>
    public required DateOnly EndsOn { get; init; }

    /// <summary>Its money, by source and currency.</summary>
    public required IReadOnlyList<MoneyLine> Budget { get; init; }

    /// <summary>What is to come out of it.</summary>
    public required IReadOnlyList<string> Outputs { get; init; }

    /// <summary>The days on which reports are due.</summary>
    public required IReadOnlyList<DateOnly> ReportsDue { get; init; }
}

/// <summary>Something that is to come out of a project.</summary>
public sealed class ProjectOutput
{
    private ProjectOutput() { }

    /// <summary>Place, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>What it is.</summary>
    public string Title { get; private init; } = "";

    /// <summary>The day it was reached.</summary>
    public DateOnly? ReachedOn { get; private set; }

    internal static ProjectOutput Of(int number, string title) => new() { Number = number, Title = title };

    internal void Reach(DateOnly on) => ReachedOn = on;
}

/// <summary>A report that a project owes.</summary>
public sealed class ProjectReport
{
    private ProjectReport() { }

    /// <summary>Place, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>The day it is due.</summary>
    public DateOnly DueOn { get; private init; }

    /// <summary>The day it was handed in.</summary>
    public DateOnly? MadeOn { get; private set; }

    internal static ProjectReport Of(int number, DateOnly due) => new() { Number = number, DueOn = due };

    internal void Make(DateOnly on) => MadeOn = on;
}
