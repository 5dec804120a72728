namespace Cooperation.Meetings.Domain.Codes;

/// <summary>What is done with a meeting, as addresses name it.</summary>
public static class MeetingSteps
{
    /// <summary>Its days slip, with a reason.</summary>
    public const string Postponement = "postponement";

    /// <summary>It does not take place.</summary>
    public const string Cancellation = "cancellation";

    /// <summary>It goes into another.</summary>
    public const string Merger = "merger";

    /// <summary>Its agenda is written down.</summary>
    public const string Agenda = "agenda";

    /// <summary>It took place.</summary>
    public const string Holding = "holding";

    /// <summary>The report on it was made.</summary>
    public const string Report = "report";

    /// <summary>Agencies are asked for members of the delegation.</summary>
    public const string Invitations = "invitations";

    /// <summary>An agency names its members.</summary>
    public const string Proposals = "proposals";

    /// <summary>Somebody has decided on the delegation.</summary>
    public const string Approval = "approval";

    /// <summary>Somebody goes in a member's place.</summary>
    public const string Substitution = "substitution";

    /// <summary>It is noted who came.</summary>
    public const string Attendance = "attendance";

    /// <summary>What it decided is written down.</summary>
    public const string Decisions = "decisions";

    /// <summary>Somebody is charged with what it decided.</summary>
    public const string ActionItems = "action-items";

    /// <summary>Its minutes are written.</summary>
    public const string Minutes = "minutes";

    /// <summary>Everything it decided is followed up.</summary>
    public const string FollowUp = "follow-up";

    /// <summary>Records of other services are named that are on the table.</summary>
    public const string Links = "links";

    /// <summary>Agencies that have named nobody are reminded.</summary>
    public const string Reminders = "reminders";

    /// <summary>It is noted how far passports and visas have come.</summary>
    public const string Checklist = "checklist";

    /// <summary>What it costs is written down.</summary>
    public const string Costs = "costs";

    /// <summary>The steps that bring it on, in their order.</summary>
    public static readonly IReadOnlyList<string> Onward =
    [
        Invitations,
        Proposals,
        Approval,
        Holding,
        Attendance,
        Decisions,
        ActionItems,
        Minutes,
        Report,
        FollowUp,
    ];

    /// <summary>Every step: those that bring it on before those beside them, and last those that end it.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        .. Onward,
        Agenda,
        Links,
        Reminders,
        Checklist,
        Costs,
        Substitution,
        Postponement,
        Merger,
        Cancellation,
    ];

    /// <summary>The one of these that is next; null where none brings it on.</summary>
    public static string? NextOf(IEnumerable<string> steps) => steps.FirstOrDefault(step => Onward.Contains(step, StringComparer.Ordinal));
}
