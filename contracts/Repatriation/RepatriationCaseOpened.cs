namespace Cooperation.Contracts.Repatriation;

/// <summary>The answer to Hotline's request: there is a case for that exchange, opened for it or by hand before and linked to it.</summary>
public sealed record RepatriationCaseOpened
{
    /// <summary>Key of the case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>Reference of the case.</summary>
    public required Code Reference { get; init; }

    /// <summary>Key of the exchange: the business key of the request.</summary>
    public required Guid ExchangeId { get; init; }

    /// <summary>Reference of the exchange.</summary>
    public required Code Exchange { get; init; }

    /// <summary>The desk that leads the case.</summary>
    public required Code Desk { get; init; }

    /// <summary>When the case was opened, UTC.</summary>
    public required DateTimeOffset OpenedAt { get; init; }
}
