namespace Cooperation.Portal.Reference;

/// <summary>Codes of Agreements that pages name.</summary>
internal static partial class Known
{
    /// <summary>Where an instrument stands, for the colour of the mark.</summary>
    public static class Instrument
    {
        public const string Planned = "planned";
        public const string Signed = "signed";
        public const string InForce = "inForce";
        public const string UnderReview = "underReview";
    }

    /// <summary>Where a priority activity stands, for the colour of the mark.</summary>
    public static class Activity
    {
        public const string Draft = "draft";
        public const string Done = "done";
    }

    /// <summary>Where a quarter of a task of the plan stands, for the colour of the mark.</summary>
    public static class TaskStatus
    {
        public const string NotReported = "notReported";
        public const string Hindered = "hindered";
        public const string Done = "done";
    }

    /// <summary>Where a project stands, for the colour of the mark.</summary>
    public static class Project
    {
        public const string Proposed = "proposed";
    }

    /// <summary>Steps of a project, each with a form of its own.</summary>
    public static class ProjectStep
    {
        public const string Approval = "approval";
        public const string Signature = "signature";
        public const string Start = "start";
        public const string Output = "output";
        public const string Report = "report";
        public const string Budget = "budget";
        public const string Extension = "extension";
        public const string Ending = "ending";
        public const string Dropping = "dropping";
    }

    /// <summary>Steps of a priority activity, each with a form of its own.</summary>
    public static class ActivityStep
    {
        public const string Agreement = "agreement";
        public const string Progress = "progress";
        public const string Evidence = "evidence";
        public const string Completion = "completion";
        public const string CarryOver = "carry-over";
        public const string Reminder = "reminder";
        public const string Dropping = "dropping";
        public const string Reopening = "reopening";
    }

    /// <summary>Kinds of evidence that stand for a record of another service.</summary>
    public static class ActivityEvidence
    {
        public const string Exchange = "exchange";
        public const string Case = "case";
        public const string Person = "person";
        public const string Meeting = "meeting";
    }

    /// <summary>How far the sides are on an article.</summary>
    public static class NegotiationState
    {
        public const string Agreed = "agreed";
        public const string Bracketed = "bracketed";
    }

    /// <summary>Steps of a negotiation, each with a form of its own.</summary>
    public static class NegotiationStep
    {
        public const string Positions = "positions";
        public const string Articles = "article-states";
        public const string Rounds = "rounds";
        public const string Limits = "mandate-limits";
        public const string Calendar = "signature-calendar";
    }

    /// <summary>What the mandate says of an article.</summary>
    public static class MandateRule
    {
        public const string Within = "within";
        public const string AskFirst = "askFirst";
        public const string Never = "never";
    }

    /// <summary>A side of an instrument that is none of a negotiation.</summary>
    public static class InstrumentSide
    {
        public const string Both = "both";
    }

    /// <summary>Where a review of an instrument stands, for the colour of the mark.</summary>
    public static class Review
    {
        public const string Due = "due";
        public const string Proposed = "proposed";
        public const string Concluded = "concluded";
        public const string Dropped = "dropped";
    }

    /// <summary>What a review lacks of the plan that follows it.</summary>
    public static class ReviewMissing
    {
        public const string FollowUpPlan = "followUpPlan";
        public const string Adoption = "adoption";
    }

    /// <summary>Steps of a review, each with a form of its own.</summary>
    public static class ReviewStep
    {
        public const string Holding = "holding";
        public const string Rejection = "rejection";
        public const string Conclusions = "conclusions";
        public const string Adoption = "adoption";
        public const string Dropping = "dropping";
        public const string Reopening = "reopening";
    }

    /// <summary>Steps of an instrument's life, each with a form of its own.</summary>
    public static class InstrumentStep
    {
        public const string Mandate = "mandate";
        public const string Negotiation = "negotiation";
        public const string Initialling = "initialling";
        public const string Proposal = "proposal";
        public const string Approval = "approval";
        public const string Signature = "signature";
        public const string Ratification = "ratification";
        public const string EntryIntoForce = "entry-into-force";
        public const string Amendments = "amendments";
        public const string Review = "review";
        public const string Termination = "termination";
        public const string Corrections = "corrections";
        public const string Documents = "documents";
    }

    /// <summary>Documents of an instrument.</summary>
    public static class InstrumentDocument
    {
        public const string ForceNotice = "forceNotice";
        public const string Added = "documentAdded";
        public const string Withdrawn = "documentWithdrawn";
    }
}
