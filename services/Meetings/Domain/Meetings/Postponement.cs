namespace Cooperation.Meetings.Domain.Meetings;

/// <summary>That the days of a meeting slipped once: which they were, which they became, and why. It stays.</summary>
public sealed class Postponement
{
    private Postponement() { }

    /// <summary>Which one, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>When it was decided.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>When it was to begin, by the clock there; null where no day was known.</summary>
    public DateTime? FormerFrom { get; private init; }

    /// <summary>When it was to end.</summary>
    public DateTime? FormerTo { get; private init; }

    /// <summary>The clock of those hours.</summary>
    public string FormerZone { get; private init; } = "";

    /// <summary>Where it was to be.</summary>
    public string? FormerPlace { get; private init; }

    /// <summary>When it is to begin now; null while no day is known.</summary>
    public DateTime? From { get; private init; }

    /// <summary>When it is to end now.</summary>
    public DateTime? To { get; private init; }

    /// <summary>Why (case text).</summary>
    public string Reason { get; private init; } = "";

    internal static Postponement Of(ScheduledMeeting meeting, PostponementEntry entry, DateTimeOffset at) =>
        new()
        {
            Number = meeting.Postponements.Count + 1,
            At = at,
            FormerFrom = meeting.DayOpen ? null : meeting.From,
            FormerTo = meeting.DayOpen ? null : meeting.To,
            FormerZone = meeting.Zone,
            FormerPlace = meeting.Place,
            From = entry.From,
            To = entry.To,
            Reason = entry.Reason,
        };
}
