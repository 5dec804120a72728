namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>What a timeline of an exchange calls that which happened, where it is not named after the status it led to.</summary>
public static class ExchangeEvents
{
    /// <summary>The lead went to another desk by classification.</summary>
    public const string LeadChanged = "leadChanged";

    /// <summary>Somebody whom the exchange mentions was added; the note is his pseudonym.</summary>
    public const string PersonAdded = "personAdded";

    /// <summary>The details of somebody whom the exchange mentions were corrected; the note is his pseudonym and the reason.</summary>
    public const string PersonCorrected = "personCorrected";

    /// <summary>Classified anew.</summary>
    public const string Reclassified = "reclassified";

    /// <summary>A verification was opened.</summary>
    public const string VerificationOpened = "verificationOpened";

    /// <summary>A verification has its result.</summary>
    public const string VerificationDone = "verificationDone";

    /// <summary>Receipt was confirmed.</summary>
    public const string Acknowledged = "acknowledged";

    /// <summary>Answered in part.</summary>
    public const string AnsweredInPart = "answeredInPart";

    /// <summary>Answered for good.</summary>
    public const string Answered = "answered";

    /// <summary>A reply was voided and counts no more; the note is its reference.</summary>
    public const string ReplyVoided = "replyVoided";

    /// <summary>Offered to the other force.</summary>
    public const string Offered = "offered";

    /// <summary>The other force has accepted it.</summary>
    public const string OfferAccepted = "offerAccepted";

    /// <summary>The other force has sent it back.</summary>
    public const string OfferReturned = "offerReturned";

    /// <summary>The lead desk has withdrawn the offer.</summary>
    public const string OfferWithdrawn = "offerWithdrawn";

    /// <summary>Taken up again after it was closed.</summary>
    public const string Reopened = "reopened";

    /// <summary>Passed on.</summary>
    public const string Forwarded = "forwarded";

    /// <summary>Taken back.</summary>
    public const string Recalled = "recalled";

    /// <summary>A recipient has said what became of what was taken back.</summary>
    public const string RecallConfirmed = "recallConfirmed";

    /// <summary>A repatriation case was asked for before it was closed.</summary>
    public const string RepatriationAsked = "repatriationAsked";

    /// <summary>The repatriation case that was asked for is open; the note is its number.</summary>
    public const string RepatriationOpened = "repatriationOpened";

    /// <summary>Linked to another exchange, or another to it.</summary>
    public const string Linked = "linked";

    /// <summary>A link was removed; the note is the reason, at the end whose desk removed it.</summary>
    public const string LinkRemoved = "linkRemoved";

    /// <summary>A file was attached; its name is nowhere here.</summary>
    public const string Attached = "attached";

    /// <summary>An attachment was withdrawn and destroyed; the note is the reason.</summary>
    public const string AttachmentWithdrawn = "attachmentWithdrawn";

    /// <summary>A field was corrected.</summary>
    public const string Corrected = "corrected";

    /// <summary>A clock was stopped, for example <c>answerPaused</c>.</summary>
    /// <param name="clock">One of <see cref="Clocks.ClockKinds"/>.</param>
    public static string Paused(string clock) => clock + "Paused";

    /// <summary>A clock goes on, for example <c>answerResumed</c>.</summary>
    /// <param name="clock">One of <see cref="Clocks.ClockKinds"/>.</param>
    public static string Resumed(string clock) => clock + "Resumed";
}
