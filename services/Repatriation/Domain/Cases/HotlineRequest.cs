namespace Cooperation.Repatriation.Domain.Cases;

/// <summary>
/// That Hotline asked for a case, as its message said: codes and keys. There is one at most for an exchange (R7) and for a case. It is linked where the case
/// was opened for it, or where whoever leads a case opened by hand before has said that it is the same matter.
/// </summary>
public sealed class HotlineRequest
{
    private HotlineRequest() { }

    /// <summary>Key of the exchange: the business key.</summary>
    public Guid ExchangeId { get; private init; }

    /// <summary>Reference of the exchange.</summary>
    public string Exchange { get; private init; } = "";

    /// <summary>The desk that holds the identities.</summary>
    public string Desk { get; private init; } = "";

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset RequestedAt { get; private init; }

    /// <summary>How many were rescued; null where that is not known.</summary>
    public int? PersonsRescued { get; private init; }

    /// <summary>Keys of the victims whom the exchange mentions.</summary>
    public IReadOnlyList<Guid> Victims { get; private init; } = [];

    /// <summary>When it was linked and answered; null while it waits for that.</summary>
    public DateTimeOffset? LinkedAt { get; private set; }

    /// <summary>As the message says.</summary>
    public static HotlineRequest Of(
        Guid exchangeId,
        string exchange,
        string desk,
        DateTimeOffset requestedAt,
        int? personsRescued,
        IReadOnlyList<Guid> victims
    ) =>
        new()
        {
            ExchangeId = exchangeId,
            Exchange = exchange,
            Desk = desk,
            RequestedAt = requestedAt,
            PersonsRescued = personsRescued,
            Victims = [.. victims.Distinct()],
        };

    internal void Link(DateTimeOffset at) => LinkedAt ??= at;
}
