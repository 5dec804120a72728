namespace Cooperation.Portal.Reference;

/// <summary>Codes of Hotline that pages name.</summary>
internal static partial class Known
{
    /// <summary>Which way an exchange went.</summary>
    public static class Direction
    {
        public const string Incoming = "incoming";
        public const string Outgoing = "outgoing";
    }

    /// <summary>The two forces, whose desks hold the lines.</summary>
    public static class Force
    {
        public const string Police = "BCA";
        public const string BorderGuard = "BDBP";
    }

    /// <summary>Where an exchange stands, for the colour of the mark and the order of its life.</summary>
    public static class Status
    {
        public const string Logged = "logged";
        public const string Classified = "classified";
        public const string Assigned = "assigned";
        public const string Verifying = "verifying";
        public const string Drafted = "drafted";
        public const string Sent = "sent";
        public const string Acknowledged = "acknowledged";
        public const string Answered = "answered";
        public const string Closed = "closed";
        public const string Voided = "voided";
    }

    /// <summary>What happened, where the name differs from the status that it led to.</summary>
    public static class Event
    {
        public const string Drafted = "drafted";
        public const string Classified = "classified";
        public const string VerificationOpened = "verificationOpened";
    }

    /// <summary>Whose turn it is.</summary>
    public static class Waits
    {
        public const string Them = "them";
        public const string Us = "us";
        public const string OtherForce = "otherForce";
        public const string Nobody = "nobody";
    }

    /// <summary>The steps that have a form, as their addresses are called.</summary>
    public static class Step
    {
        public const string Sending = "sending";
        public const string Classification = "classification";
        public const string Assignment = "assignment";
        public const string Acknowledgement = "acknowledgement";
        public const string Verification = "verifications";
        public const string VerificationResult = "result";
        public const string Answer = "answer";
        public const string Offer = "offer";
        public const string Acceptance = "acceptance";
        public const string Return = "return";
        public const string Closure = "closure";
        public const string Reopening = "reopening";
        public const string Voiding = "voiding";
        public const string Correction = "corrections";
        public const string Forwarding = "forwarding";
        public const string Repatriation = "repatriation-request";
        public const string Recall = "recall";
        public const string RecallConfirmation = "confirmations";
    }

    /// <summary>What a time limit waits for.</summary>
    public static class ClockKind
    {
        public const string Classification = "classification";
        public const string Acknowledgement = "acknowledgement";
        public const string Answer = "answer";
        public const string Verification = "verification";
    }

    /// <summary>Urgencies that stand out.</summary>
    public static class Urgency
    {
        public const string Flash = "flash";
        public const string Immediate = "immediate";
    }

    /// <summary>What an exchange came to.</summary>
    public static class Outcome
    {
        public const string NoAction = "noAction";
    }

    /// <summary>Whether an answer came in time.</summary>
    public static class Answered
    {
        public const string InTime = "inTime";
        public const string Late = "late";
        public const string ClosedUnanswered = "closedUnanswered";
    }

    /// <summary>How what has a deadline stands.</summary>
    public static class Deadline
    {
        public const string Late = "late";
        public const string Soon = "soon";
    }

    /// <summary>How exchanges hang together.</summary>
    public static class Link
    {
        public const string SameMatter = "sameMatter";
        public const string FollowUp = "followUp";
    }

    /// <summary>What somebody is in an exchange.</summary>
    public static class PersonRole
    {
        public const string Victim = "victim";
    }

    /// <summary>How a line stands by its tests.</summary>
    public static class Channel
    {
        public const string Central = "central";
        public const string Due = "due";
        public const string Failing = "failing";
        public const string Answered = "answered";
        public const string Opened = "opened";
        public const string Closed = "closed";
    }

    /// <summary>Why nobody answers at an end of a line.</summary>
    public static class Shut
    {
        public const string Night = "night";
        public const string Break = "break";
        public const string Weekend = "weekend";
    }

    /// <summary>How far an import is.</summary>
    public static class Import
    {
        public const string Checking = "checking";
        public const string Checked = "checked";
        public const string Waiting = "waiting";
        public const string Writing = "writing";
        public const string Done = "done";
        public const string Refused = "refused";
        public const string Failed = "failed";
        public const string Stopped = "stopped";

        /// <summary>What an old log says of a row that was not over.</summary>
        public const string StillOpen = "open";
    }
}
