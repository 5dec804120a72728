namespace Cooperation.Portal.Reference;

/// <summary>Codes of Meetings that pages name.</summary>
internal static partial class Known
{
    /// <summary>What is done with a meeting, for the form of each.</summary>
    public static class MeetingStep
    {
        public const string Invitations = "invitations";
        public const string Proposals = "proposals";
        public const string Approval = "approval";
        public const string Substitution = "substitution";
        public const string Attendance = "attendance";
        public const string Agenda = "agenda";
        public const string Links = "links";
        public const string Holding = "holding";
        public const string Report = "report";
        public const string Decisions = "decisions";
        public const string ActionItems = "action-items";
        public const string Minutes = "minutes";
        public const string FollowUp = "follow-up";
        public const string Postponement = "postponement";
        public const string Merger = "merger";
        public const string Cancellation = "cancellation";
        public const string Reminders = "reminders";
        public const string Checklist = "checklist";
        public const string Costs = "costs";
    }

    /// <summary>How far a passport or a visa has come, for what is pointed out.</summary>
    public static class TravelPaper
    {
        public const string Missing = "missing";
        public const string Applied = "applied";
    }

    /// <summary>What is done with papers to an agenda, as addresses and notices name it.</summary>
    public static class AgendaPaper
    {
        public const string Papers = "papers";
        public const string Edition = "edition";
        public const string Withdrawal = "withdrawal";
        public const string Added = "paperAdded";
        public const string Withdrawn = "paperWithdrawn";
    }

    /// <summary>Where an activity of a work plan stands, for the colour of the mark.</summary>
    public static class PlannedActivity
    {
        public const string Planned = "planned";
        public const string Done = "done";
    }

    /// <summary>What is done with an activity of a work plan, for the form of each.</summary>
    public static class PlannedActivityStep
    {
        public const string Progress = "progress";
        public const string Completion = "completion";
        public const string Correction = "correction";
        public const string Dropping = "dropping";
        public const string Reopening = "reopening";
    }

    /// <summary>The series of briefings at the border.</summary>
    public static class MeetingSeries
    {
        public const string Briefing = "briefing";
    }

    /// <summary>Where an action item stands, for the colour of the mark.</summary>
    public static class ActionItem
    {
        public const string Open = "open";
        public const string Done = "done";
    }

    /// <summary>What is done with an action item, for the form of each.</summary>
    public static class ActionItemStep
    {
        public const string Progress = "progress";
        public const string Completion = "completion";
        public const string CarryOver = "carry-over";
        public const string Links = "links";
        public const string Dropping = "dropping";
        public const string Reopening = "reopening";
    }

    /// <summary>Records that an action item names, for those that have a page by their reference.</summary>
    public static class ActionItemLink
    {
        public const string Activity = "activity";
        public const string Exchange = "exchange";
        public const string Case = "case";
    }

    /// <summary>Where a member of a delegation stands, for what is asked of him.</summary>
    public static class Delegate
    {
        public const string Proposed = "proposed";
        public const string Approved = "approved";
        public const string Visitor = "visitor";
    }

    /// <summary>How the calendar of meetings is looked at.</summary>
    public static class CalendarView
    {
        public const string Month = "month";
        public const string List = "list";
        public const string Year = "year";
    }

    /// <summary>Papers of a meeting that a page names: one quotes figures, one is in several languages.</summary>
    public static class MeetingPaper
    {
        public const string BriefingNote = "briefingNote";
        public const string Minutes = "minutes";
    }

    /// <summary>Whose meetings a calendar address holds.</summary>
    public static class FeedScope
    {
        public const string Person = "ofPerson";
        public const string Desk = "ofDesk";
    }

    /// <summary>Where a meeting stands, for the colour of the mark and the order of its life.</summary>
    public static class Meeting
    {
        public const string DelegationProposed = "delegationProposed";
        public const string Approved = "approved";
        public const string Announced = "announced";
        public const string FollowedUp = "followedUp";
        public const string Cancelled = "cancelled";
        public const string Merged = "merged";
    }
}
