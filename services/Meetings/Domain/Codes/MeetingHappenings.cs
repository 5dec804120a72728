namespace Cooperation.Meetings.Domain.Codes;

/// <summary>What happens to a meeting, as its timeline names it.</summary>
public static class MeetingHappenings
{
    /// <summary>Its days or its place slipped.</summary>
    public const string Postponed = "postponed";

    /// <summary>Its agenda was written down.</summary>
    public const string AgendaSet = "agendaSet";

    /// <summary>Every happening.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        MeetingStatus.Announced,
        Postponed,
        AgendaSet,
        MeetingStatus.Held,
        MeetingStatus.Reported,
        MeetingStatus.Cancelled,
        MeetingStatus.Merged,
    ];
}
