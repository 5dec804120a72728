namespace Cooperation.Contracts.Hotline;

/// <summary>
/// A request (R7): somebody whom a hotline exchange mentions is to be brought home. The receiver opens at most one case for an exchange.
/// Who the persons are stays with the desk; they go by keys, each in the list of every role he has.
/// </summary>
public sealed record OpenRepatriationCase
{
    /// <summary>Key of the exchange: the business key, unique at the receiver.</summary>
    public required Guid ExchangeId { get; init; }

    /// <summary>The reference people use.</summary>
    public required Code Reference { get; init; }

    /// <summary>Partner country, ISO 3166-1 alpha-2.</summary>
    public required Code Partner { get; init; }

    /// <summary>The desk that holds the identities.</summary>
    public required Code Desk { get; init; }

    /// <summary>How what the exchange says may be passed on, which holds for the case too; left out by senders of before.</summary>
    public Code? Handling { get; init; }

    /// <summary>When it was asked for, UTC.</summary>
    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>How many persons were rescued, as the exchange was closed; null where that is not known.</summary>
    public required int? PersonsRescued { get; init; }

    /// <summary>Keys of the victims mentioned.</summary>
    public required IReadOnlyList<Guid> Victims { get; init; }

    /// <summary>Keys of the relatives mentioned.</summary>
    public required IReadOnlyList<Guid> Relatives { get; init; }

    /// <summary>Keys of the witnesses mentioned.</summary>
    public required IReadOnlyList<Guid> Witnesses { get; init; }
}
