using Cooperation.Meetings.Domain.Codes;
using static Cooperation.Meetings.Domain.Codes.MeetingStatus;

namespace Cooperation.Meetings.Domain.Meetings;

/// <summary>The life of a meeting. Every pair not listed is refused, and a test walks them all. That its days slip is no status: it happens beside, and its number stays.</summary>
public static class MeetingLife
{
    // Those to which one goes by invitation of the other side or of our own agencies, and for which nobody decides on a delegation.
    private static readonly string[] WithoutDelegation = ["taskForce", "briefing", "workshop"];

    /// <summary>Whether one status may follow another.</summary>
    public static bool Allows(string from, string to) =>
        (from, to) switch
        {
            (Announced, DelegationProposed or Held or Cancelled or Merged) => true, // Held at once where nobody decides on a delegation.
            (DelegationProposed, Approved or Cancelled or Merged) => true,
            (Approved, Held or Cancelled or Merged) => true,
            (Held, Reported) => true,
            (Reported, FollowedUp) => true,
            _ => false,
        };

    /// <summary>Whether a meeting of this series is held only by a delegation that was approved.</summary>
    public static bool NeedsDelegation(string series) => !WithoutDelegation.Contains(series, StringComparer.Ordinal);

    /// <summary>The steps that begin where a meeting stands, whoever takes them.</summary>
    public static IReadOnlyList<string> StepsOf(Meeting meeting) => [.. MeetingSteps.All.Where(step => Begins(step, meeting))];

    private static bool Begins(string step, Meeting meeting) =>
        step switch
        {
            MeetingSteps.Agenda => meeting.IsAhead || meeting.Status == Held,
            MeetingSteps.Postponement => meeting.IsAhead,
            MeetingSteps.Cancellation => Allows(meeting.Status, Cancelled),
            MeetingSteps.Merger => Allows(meeting.Status, Merged),
            MeetingSteps.Holding => Allows(meeting.Status, Held)
                && (meeting.Status == Approved || !NeedsDelegation(meeting.Series))
                && !meeting.DayOpen,
            MeetingSteps.Invitations => !meeting.OfDesk && meeting.Status is Announced or DelegationProposed,
            MeetingSteps.Proposals => meeting.Status is Announced or DelegationProposed && meeting.Agencies.Count > 0,
            MeetingSteps.Approval => Allows(meeting.Status, Approved),
            MeetingSteps.Substitution => meeting.Status == Approved,
            MeetingSteps.Attendance => meeting.Status is Approved or Held or Reported && meeting.Agencies.Count > 0,
            MeetingSteps.Decisions => meeting.Status is Held or Reported,
            MeetingSteps.ActionItems => meeting.Status is Held or Reported && meeting.Decisions.Count > 0,
            MeetingSteps.Minutes => meeting.Status is Approved or Held or Reported || (meeting.IsAhead && !NeedsDelegation(meeting.Series)),
            MeetingSteps.FollowUp => Allows(meeting.Status, FollowedUp),
            MeetingSteps.Links => meeting.IsAhead || meeting.Status is Held or Reported,
            MeetingSteps.Reminders => meeting.Status is Announced or DelegationProposed && meeting.Agencies.Count > 0,
            MeetingSteps.Checklist => meeting.Status is DelegationProposed or Approved,
            MeetingSteps.Costs => meeting.IsAhead || meeting.Status is Held or Reported,
            MeetingSteps.Report => Allows(meeting.Status, Reported),
            _ => false,
        };
}
