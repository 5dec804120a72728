namespace Cooperation.Meetings.Domain.Codes;

/// <summary>What happens to a meeting, as its timeline names it.</summary>
public static class MeetingHappenings
{
    /// <summary>Its days or its place slipped.</summary>
    public const string Postponed = "postponed";

    /// <summary>Its agenda was written down.</summary>
    public const string AgendaSet = "agendaSet";

    /// <summary>Agencies were asked for members.</summary>
    public const string Invited = "invited";

    /// <summary>An agency has named its members.</summary>
    public const string Proposed = "proposed";

    /// <summary>Somebody goes in a member's place.</summary>
    public const string Substituted = "substituted";

    /// <summary>It was noted who came.</summary>
    public const string Attended = "attended";

    /// <summary>What it decided was written down.</summary>
    public const string Decided = "decided";

    /// <summary>A decision was said better.</summary>
    public const string DecisionCorrected = "decisionCorrected";

    /// <summary>Somebody was charged with what it decided.</summary>
    public const string ActionItemAdded = "actionItemAdded";

    /// <summary>Its minutes were published.</summary>
    public const string MinutesPublished = "minutesPublished";

    /// <summary>Its minutes were taken back.</summary>
    public const string MinutesWithdrawn = "minutesWithdrawn";

    /// <summary>A record of another service was put on its table.</summary>
    public const string Linked = "linked";

    /// <summary>One was taken off it again.</summary>
    public const string LinkRemoved = "linkRemoved";

    /// <summary>Agencies that had named nobody were reminded.</summary>
    public const string Reminded = "reminded";

    /// <summary>It was noted how far passports and visas have come.</summary>
    public const string TravelPapersNoted = "travelPapersNoted";

    /// <summary>What it costs was written down.</summary>
    public const string CostsSet = "costsSet";

    /// <summary>A paper was put to a point of its agenda.</summary>
    public const string PaperAdded = "paperAdded";

    /// <summary>Another edition took a paper's place.</summary>
    public const string PaperReplaced = "paperReplaced";

    /// <summary>A paper was taken off it again.</summary>
    public const string PaperWithdrawn = "paperWithdrawn";

    /// <summary>What tells that there are papers: only those who keep the meeting are told, for who may not read one is not to know of it.</summary>
    public static readonly IReadOnlyList<string> OfPapers = [PaperAdded, PaperReplaced, PaperWithdrawn];

    /// <summary>Every happening.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        MeetingStatus.Announced,
        Postponed,
        AgendaSet,
        Invited,
        Proposed,
        MeetingStatus.Approved,
        Substituted,
        Attended,
        MeetingStatus.Held,
        Decided,
        DecisionCorrected,
        ActionItemAdded,
        MinutesPublished,
        MinutesWithdrawn,
        Linked,
        LinkRemoved,
        Reminded,
        TravelPapersNoted,
        CostsSet,
        .. OfPapers,
        MeetingStatus.Reported,
        MeetingStatus.FollowedUp,
        MeetingStatus.Cancelled,
        MeetingStatus.Merged,
    ];
}
