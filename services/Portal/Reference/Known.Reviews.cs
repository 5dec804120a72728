namespace Cooperation.Portal.Reference;

/// <summary>Codes of Reviews that pages name.</summary>
internal static partial class Known
{
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
}
