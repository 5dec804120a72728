namespace Cooperation.Portal.Reference;

/// <summary>Codes of Repatriation that pages name.</summary>
internal static partial class Known
{
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
}
