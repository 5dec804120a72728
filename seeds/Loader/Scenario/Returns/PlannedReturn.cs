using System.Text.Json.Nodes;

namespace Cooperation.Loader.Scenario.Returns;

/// <summary>A call of the year's returns: who makes it, when, and what it says. All of them in order of time are the year.</summary>
/// <param name="At">When.</param>
/// <param name="Account">User name of the officer.</param>
internal abstract record PlannedReturn(DateTimeOffset At, string Account);

/// <summary>A case is opened with its persons.</summary>
internal sealed record CaseOpened(DateTimeOffset At, string Account, DemoCase Case) : PlannedReturn(At, Account);

/// <summary>The exchange out of which a case came takes a step of its own.</summary>
/// <param name="Exchange">Its key; the loader knows its address.</param>
internal sealed record ExchangeMoved(DateTimeOffset At, string Account, string Exchange, string Step, object Body)
    : PlannedReturn(At, Account);

/// <summary>It is said that a case opened by hand is the one for which the hotline asks.</summary>
/// <param name="Exchange">The key of the exchange, which is told.</param>
/// <param name="Desk">User name of the officer who reads it there.</param>
internal sealed record RequestLinked(DateTimeOffset At, string Account, DemoCase Case, string Exchange, string Desk)
    : PlannedReturn(At, Account);

/// <summary>A case goes into another one of the same matter.</summary>
internal sealed record CaseMerged(DateTimeOffset At, string Account, DemoCase Case, DemoCase Into, string Reason)
    : PlannedReturn(At, Account);

/// <summary>A case is taken out again of the one into which it went.</summary>
internal sealed record MergeUndone(DateTimeOffset At, string Account, DemoCase Case, string Reason) : PlannedReturn(At, Account);

/// <summary>Some of a case go on in one of their own.</summary>
internal sealed record CaseSplit(DateTimeOffset At, string Account, DemoCase Case, DemoCase Off, string Reason)
    : PlannedReturn(At, Account);

/// <summary>A cost of a case is written down.</summary>
internal sealed record CostAdded(DateTimeOffset At, string Account, DemoCase Case, JsonObject Body) : PlannedReturn(At, Account);

/// <summary>Several persons take the same step.</summary>
internal sealed record PersonsMoved(DateTimeOffset At, string Account, string Step, IReadOnlyList<DemoPerson> Persons, JsonObject Body)
    : PlannedReturn(At, Account);

/// <summary>One person takes a step whose body is his alone.</summary>
internal sealed record PersonMoved(DateTimeOffset At, string Account, string Step, DemoPerson Person, JsonObject Body)
    : PlannedReturn(At, Account);

/// <summary>A measure that protects somebody is asked for, or moves.</summary>
internal sealed record ProtectionMoved(DateTimeOffset At, string Account, DemoPerson Person, JsonObject Body) : PlannedReturn(At, Account);

/// <summary>A visit, a support or a consent of somebody is written down, or moves.</summary>
/// <param name="Entry">By what the loader knows it again.</param>
internal sealed record CareMoved(DateTimeOffset At, string Account, DemoPerson Person, string Entry, JsonObject Body)
    : PlannedReturn(At, Account);

/// <summary>Somebody is known from an earlier case.</summary>
internal sealed record PersonKnown(DateTimeOffset At, string Account, DemoPerson Person, DemoPerson Earlier, string Reason)
    : PlannedReturn(At, Account);

/// <summary>A handover is planned.</summary>
internal sealed record HandoverPlanned(DateTimeOffset At, string Account, DemoHandover Handover) : PlannedReturn(At, Account);

/// <summary>A handover takes a step.</summary>
internal sealed record HandoverMoved(DateTimeOffset At, string Account, string Step, DemoHandover Handover, JsonObject Body)
    : PlannedReturn(At, Account);

/// <summary>It is noted who came.</summary>
internal sealed record HandoverArrived(DateTimeOffset At, string Account, DemoHandover Handover, DemoPerson? Ill, string? Note)
    : PlannedReturn(At, Account);

/// <summary>A paper is made, for one of a case or for all for whom it is made then; what is not known is left open on it.</summary>
internal sealed record PaperPrinted(DateTimeOffset At, string Account, DemoCase Case, DemoPerson? Person, string Kind, string Language)
    : PlannedReturn(At, Account);

/// <summary>A letter goes to the host authority.</summary>
internal sealed record LetterSent(DateTimeOffset At, string Account, DemoCase Case, JsonObject Body) : PlannedReturn(At, Account);

/// <summary>Its answer comes back.</summary>
internal sealed record LetterAnswered(DateTimeOffset At, string Account, DemoCase Case, JsonObject Body) : PlannedReturn(At, Account);

/// <summary>Somebody who comes home in the demo year; fictional.</summary>
internal sealed record DemoPerson(
    string Sex,
    string Name,
    string Birth,
    string? Document,
    bool IsMinor,
    string Exploitation,
    string[] Needs
);

/// <summary>A case of the demo year.</summary>
internal sealed record DemoCase
{
    public required string Partner { get; init; }
    public required string Direction { get; init; }
    public required string Route { get; init; }
    public required string Source { get; init; }
    public required string? Mission { get; init; }
    public required string Officer { get; init; }
    public required string Handling { get; init; }
    public required string Summary { get; init; }
    public required DateTimeOffset ReportedAt { get; init; }
    public required IReadOnlyList<DemoPerson> Persons { get; init; }

    /// <summary>Whether its people come as a partner's list, pasted as it is.</summary>
    public bool IsPasted { get; init; }

    /// <summary>The case as it was opened, where this one is what became of it.</summary>
    public DemoCase? Of { get; init; }

    /// <summary>The exchange that it came from, by its key; the loader knows its reference.</summary>
    public string? ExchangeKey { get; init; }

    /// <summary>Where its people come in.</summary>
    public required DemoGate Gate { get; init; }

    /// <summary>The home province of its people.</summary>
    public required string Province { get; init; }
}

/// <summary>A handover of the demo year.</summary>
internal sealed record DemoHandover(DemoGate Gate, DateTimeOffset PlannedAt, IReadOnlyList<DemoPerson> Persons, string Ours, string Theirs);

/// <summary>Where people come in, which desk receives them there and who does it.</summary>
internal sealed record DemoGate(string Code, string Desk, string Officer)
{
    /// <summary>Whether people come by air, each by himself.</summary>
    public bool IsAirport => Desk == "XNC-TW";
}
