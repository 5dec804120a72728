namespace Cooperation.Meetings.Domain.Meetings;

/// <summary>What a planner writes down of a meeting.</summary>
public sealed record MeetingEntry
{
    /// <summary>The framework whose meeting it is; null where it is an instrument's.</summary>
    public string? Framework { get; init; }

    /// <summary>The instrument whose meeting it is; null where it is a framework's.</summary>
    public string? Instrument { get; init; }

    /// <summary>The series.</summary>
    public required string Series { get; init; }

    /// <summary>Its number in the series; it stays when days slip.</summary>
    public int? Number { get; init; }

    /// <summary>What it is called beside.</summary>
    public string? Title { get; init; }

    /// <summary>When it begins by the clock where it takes place.</summary>
    public required DateTime From { get; init; }

    /// <summary>When it ends by that clock.</summary>
    public required DateTime To { get; init; }

    /// <summary>The zone of that clock: its name in the IANA data base.</summary>
    public required string Zone { get; init; }

    /// <summary>The host country.</summary>
    public string? Host { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>The partner whose instrument it is: a code of an instrument begins with him.</summary>
    public string? Partner => Instrument?.Split('-')[0];
}
