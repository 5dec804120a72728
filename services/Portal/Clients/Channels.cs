using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Clients;

/// <summary>Channels of a day.</summary>
public sealed record ChannelsOfDay(DateOnly On, DateTimeOffset At, IReadOnlyList<ChannelRow> Items);

/// <summary>A channel with who answers on it and how its tests stand.</summary>
public sealed record ChannelRow
{
    public required Guid Id { get; init; }
    public required string Code { get; init; }
    public required long Version { get; init; }
    public required string Partner { get; init; }
    public required string Level { get; init; }
    public required string Area { get; init; }
    public required string Desk { get; init; }
    public required string TheirUnit { get; init; }
    public required string TheirUnitEn { get; init; }
    public required IReadOnlyList<string> Numbers { get; init; }
    public required IReadOnlyList<string> Languages { get; init; }
    public required string OurHours { get; init; }
    public required string TheirHours { get; init; }
    public required string TheirZone { get; init; }
    public required string Medium { get; init; }
    public required bool Unverified { get; init; }
    public required IReadOnlyList<ChannelPoint> ContactPoints { get; init; }
    public ChannelNow? AnswersNow { get; init; }
    public required LineTesting Testing { get; init; }
    public required ChannelAllowed Allowed { get; init; }
}

/// <summary>Who answers, by office.</summary>
public sealed record ChannelPoint(
    string? Code,
    string Side,
    string Vi,
    string En,
    IReadOnlyList<string> Numbers,
    IReadOnlyList<string> Languages,
    bool Unverified
);

/// <summary>What the user may do with a channel.</summary>
public sealed record ChannelAllowed(bool Change, bool Test);

/// <summary>Who answers on either end.</summary>
public sealed record ChannelNow(DateTimeOffset At, ChannelEnd Ours, ChannelEnd Theirs);

/// <summary>One end of a line at a moment.</summary>
public sealed record ChannelEnd(
    bool Open,
    string Zone,
    DateTimeOffset LocalTime,
    ChannelMoment? Until,
    string? Reason,
    TwoNames? Holiday,
    ChannelMoment? Opens,
    IReadOnlyList<string> Languages,
    IReadOnlyList<string> ContactPoints
);

/// <summary>A moment on both clocks.</summary>
public sealed record ChannelMoment(DateTimeOffset Here, DateTimeOffset There);

/// <summary>A name in both languages.</summary>
public sealed record TwoNames(string Vi, string En)
{
    internal Text AsText() => new(Vi, En);
}

/// <summary>How a line stands by its tests.</summary>
public sealed record LineTesting(
    string State,
    int? IntervalDays,
    bool IntervalUnverified,
    DateOnly? NextDue,
    bool Due,
    int DaysUntested,
    int DaysUnanswered,
    LineTestRow? Last,
    LineTestRow? LastAnswered,
    IReadOnlyList<LineTestRow> Failures
);

/// <summary>What came of a test.</summary>
public sealed record LineTestRow(
    Guid Id,
    DateTimeOffset TestedAt,
    string Result,
    ChannelCalled? ContactPoint,
    string? Note,
    string RecordedBy,
    string Desk
);

/// <summary>Who was called.</summary>
public sealed record ChannelCalled(string Code, TwoNames Name);

/// <summary>A page of tests.</summary>
public sealed record LineTests(IReadOnlyList<LineTestRow> Items, string? Next);

/// <summary>One channel with everything that was written down of it.</summary>
public sealed record OpenedChannel(
    DateOnly On,
    bool InUse,
    DateOnly Began,
    DateOnly? ClosedFrom,
    ChannelRow Channel,
    IReadOnlyList<ChannelEntry> History
);

/// <summary>An entry in the book of a channel.</summary>
public sealed record ChannelEntry(
    int Number,
    string What,
    DateOnly From,
    DateOnly? Until,
    bool Superseded,
    IReadOnlyList<string> Changed,
    ChannelTerms Terms,
    string? Note,
    DateTimeOffset? RecordedAt,
    string? RecordedBy,
    string? Desk
);

/// <summary>The terms of an entry, as far as the history shows them.</summary>
public sealed record ChannelTerms(IReadOnlyList<string> Numbers, string OurHours, string TheirHours, string TheirUnit, string TheirUnitEn);

/// <summary>What changes from a day on; what is null stays.</summary>
public sealed record ChannelChange(
    DateOnly? From,
    string? Note,
    string? TheirUnit,
    string? TheirUnitEn,
    IReadOnlyList<string>? Numbers,
    IReadOnlyList<string>? Languages,
    string? OurHours,
    string? TheirHours,
    string? TheirZone,
    string? Medium,
    bool? Unverified,
    IReadOnlyList<ChannelPoint>? ContactPoints
);

/// <summary>A new channel.</summary>
public sealed record NewChannel(
    string? Code,
    string? Partner,
    string? Level,
    string? Area,
    string? Desk,
    DateOnly? From,
    string? Note,
    string? TheirUnit,
    string? TheirUnitEn,
    IReadOnlyList<string>? Numbers,
    IReadOnlyList<string>? Languages,
    string? OurHours,
    string? TheirHours,
    string? TheirZone,
    string? Medium,
    bool? Unverified,
    IReadOnlyList<ChannelPoint>? ContactPoints
);
