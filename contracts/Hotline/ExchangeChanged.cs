using System.Text.Json.Serialization;

namespace Cooperation.Contracts.Hotline;

/// <summary>The state of a hotline exchange after a change: everything that other services may know of it, and nothing about persons (R5, R6).</summary>
public sealed record ExchangeChanged
{
    /// <summary>Key of the exchange.</summary>
    public required Guid ExchangeId { get; init; }

    /// <summary>Version of the exchange that this state is; rises by one with every change. The highest of the highest epoch is the current one.</summary>
    public required long Version { get; init; }

    /// <summary>The reference people use, for example <c>HL-KH-2018-000123</c>; it never changes.</summary>
    public required Code Reference { get; init; }

    /// <summary>Partner country, ISO 3166-1 alpha-2.</summary>
    public required Code Partner { get; init; }

    /// <summary><c>incoming</c> or <c>outgoing</c>.</summary>
    public required Code Direction { get; init; }

    /// <summary>How it came or went: telephone, fax, email, radio, inPerson, letter.</summary>
    public required Code Medium { get; init; }

    /// <summary>What it is about: verificationRequest, traffickingAlert, rescueRequest, …</summary>
    public required Code Kind { get; init; }

    /// <summary>flash, immediate, priority or routine.</summary>
    public required Code Urgency { get; init; }

    /// <summary>inland, border, sea or island: decides the lead agency (plan 2018, II.6.b).</summary>
    public required Code Area { get; init; }

    /// <summary>Two-digit province code of the day of receipt, where one is known.</summary>
    public Code? Province { get; init; }

    /// <summary>Where the exchange stands in its life: logged, classified, …</summary>
    public required Code Status { get; init; }

    /// <summary>The agency that leads it.</summary>
    public required Code LeadAgency { get; init; }

    /// <summary>The desk of that agency that leads it.</summary>
    public required Code Desk { get; init; }

    /// <summary>The desk that logged it.</summary>
    public required Code LoggedByDesk { get; init; }

    /// <summary>When it was received (incoming) or sent (outgoing), UTC: the time that figures count by.</summary>
    public required DateTimeOffset ReceivedOrSentAt { get; init; }

    /// <summary>When it was logged, UTC.</summary>
    public required DateTimeOffset LoggedAt { get; init; }

    /// <summary>When the answer is due, UTC; null where none is owed.</summary>
    public DateTimeOffset? AnswerDue { get; init; }

    /// <summary>Whether signs of crime were found; null until classified.</summary>
    public bool? SignsOfCrime { get; init; }

    /// <summary>When it was classified, UTC.</summary>
    public DateTimeOffset? ClassifiedAt { get; init; }

    /// <summary>How many persons it mentions.</summary>
    public required int PeopleMentioned { get; init; }

    /// <summary>The first exchange of its thread, which may be itself.</summary>
    public Guid? Thread { get; init; }

    /// <summary>The exchange that it replies to.</summary>
    public Guid? InReplyTo { get; init; }

    /// <summary>Whether an answer is owed to it: by us to an incoming exchange, by the partner to an outgoing one.</summary>
    public bool AnswerExpected { get; init; }

    /// <summary>Whose turn it is: them, us, otherForce or nobody.</summary>
    public Code? WaitingFor { get; init; }

    /// <summary>The desk of the other force to which it is offered.</summary>
    public Code? OfferedToDesk { get; init; }

    /// <summary>When receipt was confirmed, UTC: by us for an incoming exchange, by the partner for an outgoing one.</summary>
    public DateTimeOffset? AcknowledgedAt { get; init; }

    /// <summary>When the first answer went or came, in part or whole, UTC.</summary>
    public DateTimeOffset? FirstAnsweredAt { get; init; }

    /// <summary>When the final answer went or came, UTC.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>What became of the answer owed, by its time limit and for good: inTime, late or closedUnanswered; null while nothing is settled.</summary>
    public Code? AnswerTimeliness { get; init; }

    /// <summary>When it was closed, UTC; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>When it was taken back, UTC.</summary>
    public DateTimeOffset? RecalledAt { get; init; }

    /// <summary>How many verifications it has had.</summary>
    public int Verifications { get; init; }

    /// <summary>How many of them wait for their result.</summary>
    public int VerificationsOpen { get; init; }

    /// <summary>How it ended: handled or noAction; null while it is open.</summary>
    public Code? Outcome { get; init; }

    /// <summary>Persons arrested; left out where that is not known, which is not nobody. Whoever reads it as a number only takes it for 0, as before.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Arrests { get; init; }

    /// <summary>Persons rescued; left out where that is not known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? PersonsRescued { get; init; }

    /// <summary>Whether an investigation was opened.</summary>
    public bool InvestigationOpened { get; init; }

    /// <summary>Whether somebody is to be brought home.</summary>
    public bool RepatriationNeeded { get; init; }
}
