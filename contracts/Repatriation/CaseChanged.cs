namespace Cooperation.Contracts.Repatriation;

/// <summary>The state of a repatriation case after a change (R5, R6). Its persons announce themselves, each in a message of its own.</summary>
public sealed record CaseChanged
{
    /// <summary>Key of the case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>Version of the case that this state is.</summary>
    public required long Version { get; init; }

    /// <summary>The reference people use: <c>RC-KH-2018-000012</c>.</summary>
    public required Code Reference { get; init; }

    /// <summary>Partner country, ISO 3166-1 alpha-2.</summary>
    public required Code Partner { get; init; }

    /// <summary>home (citizens to Viet Nam) or abroad (foreign victims from Viet Nam).</summary>
    public required Code Direction { get; init; }

    /// <summary>How the persons came to be brought home: rescued, selfReturned, handedOver, …</summary>
    public required Code Route { get; init; }

    /// <summary>Who reported it: mission, hostAuthority, hotline, borderPost, line111, otherOrganisation.</summary>
    public required Code Source { get; init; }

    /// <summary>open, closed, merged or voided.</summary>
    public required Code Status { get; init; }

    /// <summary>The law it goes by, which is that of its own day.</summary>
    public Code? Law { get; init; }

    /// <summary>The mission that looks after it, where one does.</summary>
    public Code? Mission { get; init; }

    /// <summary>The agency that leads it.</summary>
    public required Code Agency { get; init; }

    /// <summary>The desk of that agency that leads it.</summary>
    public required Code Desk { get; init; }

    /// <summary>How it may be passed on: TLP:RED, TLP:AMBER, …</summary>
    public required Code Handling { get; init; }

    /// <summary>Key of the hotline exchange that it came from.</summary>
    public Guid? ExchangeId { get; init; }

    /// <summary>Reference of that exchange.</summary>
    public Code? Exchange { get; init; }

    /// <summary>When it was reported, UTC: the time that figures count by.</summary>
    public required DateTimeOffset ReportedAt { get; init; }

    /// <summary>When it was opened here, UTC.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When it was closed, UTC; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>How many persons it has.</summary>
    public required int Persons { get; init; }

    /// <summary>How many of them are not yet closed.</summary>
    public required int PersonsOpen { get; init; }

    /// <summary>How many of them count as minors, presumed ones included.</summary>
    public required int Minors { get; init; }

    /// <summary>How many letters to host authorities wait for a reply.</summary>
    public int LettersUnanswered { get; init; }

    /// <summary>What it has cost, by payer and currency.</summary>
    public required IReadOnlyList<Funding> Costs { get; init; }

    /// <summary>The case that it went into, where it was merged.</summary>
    public Guid? MergedInto { get; init; }

    /// <summary>The case that it was split from.</summary>
    public Guid? SplitFrom { get; init; }
}
