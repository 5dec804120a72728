namespace Cooperation.Reviews.Data;

/// <summary>
/// What Reviews knows of one exchange at one version: the columns of <c>ExchangeChanged</c>, with the month it counts in. Written by
/// the reaction alone; never changed afterwards.
/// </summary>
internal abstract class ExchangeFact
{
    /// <summary>Which building of the facts it belongs to: see <see cref="FactSource"/>.</summary>
    public Guid Generation { get; private set; }

    public Guid ExchangeId { get; private set; }

    public int Epoch { get; private set; }

    public long Version { get; private set; }

    public string Reference { get; private set; } = "";

    public string Partner { get; private set; } = "";

    public string Direction { get; private set; } = "";

    public string Medium { get; private set; } = "";

    public string Kind { get; private set; } = "";

    public string Urgency { get; private set; } = "";

    public string Area { get; private set; } = "";

    public string? Province { get; private set; }

    public string Status { get; private set; } = "";

    public string LeadAgency { get; private set; } = "";

    public string Desk { get; private set; } = "";

    public string LoggedByDesk { get; private set; } = "";

    public DateTimeOffset ReceivedOrSentAt { get; private set; }

    public DateTimeOffset LoggedAt { get; private set; }

    public DateTimeOffset? AnswerDue { get; private set; }

    public bool? SignsOfCrime { get; private set; }

    public DateTimeOffset? ClassifiedAt { get; private set; }

    public int PeopleMentioned { get; private set; }

    public bool AnswerExpected { get; private set; }

    public string? WaitingFor { get; private set; }

    public DateTimeOffset? AcknowledgedAt { get; private set; }

    public DateTimeOffset? FirstAnsweredAt { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public string? AnswerTimeliness { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public int Verifications { get; private set; }

    public int VerificationsOpen { get; private set; }

    public string? Outcome { get; private set; }

    /// <summary>Null where it is not known: no figure may count that as nobody.</summary>
    public int? Arrests { get; private set; }

    /// <summary>The same way.</summary>
    public int? PersonsRescued { get; private set; }

    public bool InvestigationOpened { get; private set; }

    public bool RepatriationNeeded { get; private set; }

    /// <summary>Year of receipt or sending by Viet Nam time.</summary>
    public int Year { get; private set; }

    /// <summary>Month, 1 to 12, of receipt or sending by Viet Nam time.</summary>
    public int Month { get; private set; }

    public DateTimeOffset OccurredAt { get; private set; }
}
