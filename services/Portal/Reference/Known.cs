namespace Cooperation.Portal.Reference;

/// <summary>
/// The codes that pages have to name: which field a form shows, which colour a mark has, with what a form begins. They stand here and nowhere else, and a
/// test holds each against the service that owns it. What may be done with a record, and why not, hangs on none of them: the service says it.
/// </summary>
internal static class Known
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

    /// <summary>How a time limit stands.</summary>
    public static class ClockState
    {
        public const string Running = "running";
        public const string Overdue = "overdue";
        public const string Paused = "paused";
        public const string MetInTime = "metInTime";
        public const string MetLate = "metLate";
    }

    /// <summary>How a time limit is counted, and why a day of it does not count.</summary>
    public static class Counting
    {
        public const string CalendarHours = "calendarHours";
        public const string Paused = "paused";
    }

    /// <summary>Urgencies that stand out.</summary>
    public static class Urgency
    {
        public const string Flash = "flash";
        public const string Immediate = "immediate";
    }

    /// <summary>With what a form begins.</summary>
    public static class Usual
    {
        public const string Telephone = "telephone";
        public const string Border = "border";
        public const string Amber = "TLP:AMBER";
        public const string Result = "result";
        public const string FinalReply = "final";
    }

    /// <summary>Languages of pages and of texts.</summary>
    public static class Language
    {
        public const string Vietnamese = "vi";
        public const string English = "en";
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

    /// <summary>Sexes.</summary>
    public static class Sex
    {
        public const string Female = "female";
        public const string Male = "male";
        public const string Other = "other";
    }

    /// <summary>Nationalities that are no partner's.</summary>
    public static class Nationality
    {
        public const string Vietnam = "VN";
        public const string Stateless = "stateless";
    }

    /// <summary>By what somebody saw protected details.</summary>
    public static class Reading
    {
        public const string Person = "person";
        public const string Search = "search";
        public const string Print = "print";
        public const string Export = "export";
        public const string Attachment = "attachment";
    }

    /// <summary>What a file is.</summary>
    public static class File
    {
        public const string Pdf = "pdf";
        public const string Image = "image";
        public const string Audio = "audio";
    }

    /// <summary>Whose end of a line.</summary>
    public static class Side
    {
        public const string Ours = "ours";
        public const string Theirs = "theirs";
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

    /// <summary>Who goes home with a case, and how it stands.</summary>
    public static class Case
    {
        public const string Home = "home";
        public const string Open = "open";
        public const string Merged = "merged";
    }

    /// <summary>Where a handover stands, for the colour of the mark, and what is no gate.</summary>
    public static class Handover
    {
        public const string Planned = "planned";
        public const string Confirmed = "confirmed";
        public const string Signed = "signed";
        public const string Cancelled = "cancelled";

        /// <summary>The difference that is none of somebody on the list.</summary>
        public const string Unlisted = "unlisted";

        /// <summary>Codes of border markers begin so.</summary>
        public static bool IsMarker(string place) => place.StartsWith("M-", StringComparison.Ordinal);
    }

    /// <summary>Whose days off stand in a calendar, and which special days are none.</summary>
    public static class Holiday
    {
        public const string VietNam = "VN";
        public const string SwappedWork = "swappedWork";
    }

    /// <summary>Steps of a handover.</summary>
    public static class HandoverStep
    {
        public const string Confirmation = "confirmation";
        public const string Additions = "additions";
        public const string Removal = "removal";
        public const string Schedule = "schedule";
        public const string Arrival = "arrival";
        public const string Minutes = "minutes";
        public const string Cancellation = "cancellation";
        public const string Undo = "undo";
    }

    /// <summary>Stages that an identity check leads to, and the one from which somebody is handed over.</summary>
    public static class PersonStage
    {
        public const string Reported = "reported";
        public const string InitialSupport = "initialSupport";
        public const string PapersIssued = "papersIssued";
        public const string HandoverPlanned = "handoverPlanned";
        public const string IdentityCheck = "identityCheck";
        public const string Confirmed = "confirmed";
        public const string NotConfirmed = "notConfirmed";
        public const string Closed = "closed";
        public const string Missing = "missing";
        public const string Died = "died";
        public const string Resettled = "resettled";
    }

    public static class Currency
    {
        /// <summary>Đồng Việt Nam, which a form offers first.</summary>
        public const string Dong = "VND";
    }

    /// <summary>A filter of lists that pages set themselves.</summary>
    public static class Filter
    {
        public const string Stage = "stage";
        public const string Person = "person";
    }

    /// <summary>Steps of a person's return.</summary>
    public static class PersonStep
    {
        public const string Photograph = "photographs";
        public const string Withdrawal = "withdrawal";
        public const string IdentityRequest = "identity-request";
        public const string IdentityReply = "identity-reply";
        public const string TravelPaper = "travel-paper";
        public const string Reception = "reception";
        public const string InitialSupport = "initial-support";
        public const string Referral = "referral";
        public const string ReferralAnswer = "referral-answer";
        public const string Settlement = "settlement";
        public const string Closure = "closure";
        public const string Identification = "identification";
        public const string Support = "support";
        public const string Protection = "protection";
        public const string Journey = "journey";
        public const string Care = "care";
        public const string Need = "need";
        public const string IdentityHandover = "identity-handover";
        public const string IdentityCall = "identity-call";
        public const string Undo = "undo";
    }

    /// <summary>To what something happened.</summary>
    public static class HappeningOf
    {
        public const string Person = "person";
        public const string Handover = "handover";
    }

    /// <summary>A kind of paper that a page offers by itself.</summary>
    public static class CasePaper
    {
        public const string HandoverMinutes = "handoverMinutes";
    }

    /// <summary>How somebody comes home, where a page tells it from the others.</summary>
    public static class CaseRoute
    {
        public const string SelfReturned = "selfReturned";
    }

    /// <summary>What came of a step of several persons for one of them.</summary>
    public static class MoveOutcome
    {
        public const string Taken = "taken";
        public const string Stale = "stale";
    }

    /// <summary>What happens to a person beside his steps.</summary>
    public static class PersonEvent
    {
        public const string ClockPaused = "clock-paused";
        public const string ClockResumed = "clock-resumed";
        public const string ClockExtended = "clock-extended";
        public const string Corrected = "corrected";
        public const string SamePerson = "same-person";
        public const string OtherPerson = "other-person";
        public const string EpisodeUndone = "episode-undo";
        public const string PhotographAdded = "photograph-added";
        public const string PhotographWithdrawn = "photograph-withdrawn";
    }

    /// <summary>Where a measure of protection stands, for the colour of the mark and the fields of its form.</summary>
    public static class Protection
    {
        public const string Asked = "asked";
        public const string Granted = "granted";
        public const string RefusedByPerson = "refusedByPerson";

        /// <summary>What the history calls it.</summary>
        public static string EventOf(string state) => state == RefusedByPerson ? "protection-refused" : $"protection-{state}";

        /// <summary>What the list of what is due calls it.</summary>
        public const string Due = "protection";
    }

    /// <summary>Visits, supports and consents, for the fields of their forms and the colours of their marks.</summary>
    public static class Care
    {
        public const string Visit = "visit";
        public const string Support = "support";
        public const string Consent = "consent";
        public const string Planned = "planned";
        public const string Running = "running";
        public const string Done = "done";
        public const string Given = "given";
        public const string Refused = "refused";
        public const string Missed = "missed";

        /// <summary>What the history calls that one came to a state.</summary>
        public static string EventOf(string type, string state) => $"{type}-{state}";
    }

    /// <summary>Tickets with which nobody can board yet, for the colour of the mark.</summary>
    public static class Ticket
    {
        public const string ToBuy = "toBuy";
        public const string Booked = "booked";
        public const string Issued = "issued";
    }

    /// <summary>Whose records stand behind figures.</summary>
    public static class FactOwner
    {
        public const string Hotline = "hotline";
        public const string Repatriation = "repatriation";
        public const string Agreements = "agreements";
        public const string Meetings = "meetings";

        /// <summary>Stands in a question for records without a code.</summary>
        public const string None = "~none";
    }

    /// <summary>Statements for outside: where they stand, their steps and what they may tell.</summary>
    public static class Statement
    {
        public const string Draft = "draft";
        public const string Frozen = "frozen";
        public const string Returned = "returned";
        public const string Approved = "approved";
        public const string Sent = "sent";
        public const string Withdrawn = "withdrawn";

        public const string Begun = "begun";
        public const string Freeze = "freeze";
        public const string Approval = "approval";
        public const string Return = "return";
        public const string Sending = "sending";
        public const string Correction = "correction";
        public const string Withdrawal = "withdrawal";

        public const string ExchangesByDirection = "exchangesByDirection";
        public const string ExchangesByKind = "exchangesByKind";
        public const string CasesByKind = "casesByKind";
        public const string PersonsByStatus = "personsByStatus";
        public const string PersonsBySex = "personsBySex";
        public const string PersonsByAge = "personsByAge";
    }

    /// <summary>Charts that are drawn in another way than with bars from the left.</summary>
    public static class Chart
    {
        public const string Trend = "trend";
        public const string Flow = "flow";

        public const string TimeToAcknowledge = "medianHoursToAcknowledge";
        public const string TimeToAnswer = "medianHoursToAnswer";
        public const string LongTimeToAnswer = "ninetiethHoursToAnswer";
    }

    /// <summary>Targets of the plan that have a page.</summary>
    public static class Target
    {
        public const string Processed = "T2b";
        public const string Persons = "T3";
        public const string Reviewed = "T5a";
        public const string NewDocuments = "T5b";

        /// <summary>In what its goal is counted, where that is no share.</summary>
        public const string Documents = "documents";
        public const string ItemsPerMonth = "itemsPerMonth";
    }

    /// <summary>What is done with values of targets that come from outside.</summary>
    public static class Outside
    {
        public const string Check = "check";
        public const string Withdrawal = "withdrawal";

        /// <summary>Where a target comes from.</summary>
        public const string Data = "outside";

        public const string Increase = "increaseAtLeast";

        public const string Entered = "entered";
        public const string Checked = "checked";
        public const string Replaced = "replaced";
        public const string Withdrawn = "withdrawn";
    }

    /// <summary>Annual reviews: how far they are, their steps, and the sections that quote other services.</summary>
    public static class AnnualReview
    {
        public const string Draft = "draft";
        public const string Frozen = "frozen";
        public const string Submitted = "submitted";
        public const string Returned = "returned";
        public const string Approved = "approved";
        public const string Published = "published";

        public const string Begun = "begun";
        public const string Freeze = "freeze";
        public const string Commentary = "commentary";
        public const string Submission = "submission";
        public const string Approval = "approval";
        public const string Return = "return";
        public const string Publication = "publication";
        public const string Correction = "correction";
        public const string Dropping = "dropping";
        public const string Dropped = "dropped";

        public const string Activities = "activities";
        public const string Meetings = "meetings";
        public const string FollowUp = "followUp";

        public const string Agreements = "agreements";
        public const string MeetingsService = "meetings";
    }

    /// <summary>What a planner's day tells changes of.</summary>
    public static class Changed
    {
        public const string AnnualReview = "annualReview";
        public const string Report = "report";
        public const string Statement = "statement";
        public const string OutsideValue = "outsideValue";
    }

    /// <summary>Where a periodic report stands, its steps, and why it is closed.</summary>
    public static class Report
    {
        public const string Awaited = "awaited";
        public const string Draft = "draft";
        public const string Submitted = "submitted";
        public const string Returned = "returned";
        public const string Accepted = "accepted";

        public const string Text = "text";
        public const string Submission = "submission";
        public const string Return = "return";
        public const string Acceptance = "acceptance";
    }

    /// <summary>Where a replay of facts stands.</summary>
    public static class Replay
    {
        public const string Running = "running";
    }

    /// <summary>Where the comparison of Reviews with its owners stands.</summary>
    public static class Reconciliation
    {
        public const string None = "none";
        public const string Running = "running";
    }

    /// <summary>What stands in somebody's way, where a page names of what.</summary>
    public static class Block
    {
        public const string IdentityElsewhere = "identity-elsewhere";
        public const string NeedOpen = "need-open";
        public const string FitnessMissing = "fitness-missing";
        public const string EscortMissing = "escort-missing";
    }

    /// <summary>How much an export as HTCDS tells.</summary>
    public static class HtcdsRows
    {
        public const string Persons = "persons";
        public const string Publication = "publication";
    }

    /// <summary>What is said of two persons who seem the same, and what they have in common.</summary>
    public static class Match
    {
        public const string Same = "same";
        public const string Different = "different";
        public const string Document = "document";
        public const string Telephone = "telephone";
    }

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

    /// <summary>Frameworks: what they are called is in the reference data.</summary>
    public static class Framework
    {
        public const string Commit = "COMMIT";
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
    }

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

    /// <summary>The foreign ministry, its desk that sees the cases of every mission, immigration, and kinds of desks that pages choose among.</summary>
    public static class Desk
    {
        public const string ImmigrationDepartment = "QLXNC";
        public const string ForeignMinistry = "BNG";
        public const string ConsularDepartment = "BNG-CLS";

        /// <summary>The desk of a mission is called by the mission's code.</summary>
        public static string OfMission(string mission) => $"{ForeignMinistry}-{mission}";

        /// <summary>A kind: the desks of the two forces that hold lines; those of the border guard are its posts.</summary>
        public const string Liaison = "liaison";

        /// <summary>A kind: the desks of immigration.</summary>
        public const string Immigration = "immigration";
    }

    /// <summary>How an account stands.</summary>
    public static class Account
    {
        public const string AwaitingApproval = "awaitingApproval";
        public const string Refused = "refused";
    }
}
