namespace Cooperation.Contracts.Meetings;

/// <summary>The state of a meeting after a change (R5, R6). Of closed sessions nothing more than of others: codes, days and counts.</summary>
public sealed record MeetingChanged
{
    /// <summary>Key of the meeting.</summary>
    public required Guid MeetingId { get; init; }

    /// <summary>Version of the meeting that this state is.</summary>
    public required long Version { get; init; }

    /// <summary>The reference people use: <c>MT-COMMIT-2018-000003</c>.</summary>
    public required Code Reference { get; init; }

    /// <summary>The framework: COMMIT, ACTIP, …; null where it is an instrument's meeting.</summary>
    public Code? Framework { get; init; }

    /// <summary>The instrument; null where it is a framework's meeting.</summary>
    public Code? Instrument { get; init; }

    /// <summary>Partner country, ISO 3166-1 alpha-2, where it is with one.</summary>
    public Code? Partner { get; init; }

    /// <summary>The series: IMM, SOM, annualConference, …</summary>
    public required Code Series { get; init; }

    /// <summary>Its number in the series, where the series has numbers; it stays when days slip.</summary>
    public int? Number { get; init; }

    /// <summary>announced, delegationProposed, approved, held, reported, followedUp, cancelled or merged.</summary>
    public required Code Status { get; init; }

    /// <summary>The agency that organises it or sees to our part in it.</summary>
    public required Code Agency { get; init; }

    /// <summary>The desk of that agency that keeps it.</summary>
    public required Code Desk { get; init; }

    /// <summary>The host country, ISO 3166-1 alpha-2, where it is known.</summary>
    public Code? Host { get; init; }

    /// <summary>When it was announced, UTC.</summary>
    public required DateTimeOffset AnnouncedAt { get; init; }

    /// <summary>The first day, where it takes place; null while no day is known.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>The last day, where it takes place.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>When it begins, UTC; null while no hour is known.</summary>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>When it ends, UTC.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>How often it was postponed.</summary>
    public int Postponements { get; init; }

    /// <summary>Whether it was held: what a review of an instrument waits for.</summary>
    public required bool Held { get; init; }

    /// <summary>When the report on it was made, UTC.</summary>
    public DateTimeOffset? ReportedAt { get; init; }

    /// <summary>When everything it decided was followed up, UTC.</summary>
    public DateTimeOffset? FollowedUpAt { get; init; }

    /// <summary>When it was cancelled, UTC.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>The meeting that it went into, where it was merged.</summary>
    public Guid? MergedInto { get; init; }

    /// <summary>How many decisions it took.</summary>
    public int Decisions { get; init; }

    /// <summary>How many action items came from it.</summary>
    public int ActionItems { get; init; }
}
