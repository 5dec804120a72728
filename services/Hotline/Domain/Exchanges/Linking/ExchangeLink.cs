using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Hotline.Domain.Exchanges.Linking;

/// <summary>That a desk has linked an exchange to another: the same matter, or a follow-up. A link that was wrong is removed with a reason and stays on record.</summary>
public sealed class ExchangeLink
{
    private ExchangeLink() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; }

    /// <summary>The exchange that was linked.</summary>
    public ExchangeId From { get; private init; }

    /// <summary>The one that it was linked to.</summary>
    public ExchangeId To { get; private init; }

    /// <summary>One of <see cref="Codes.LinkKinds"/>.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>Who linked them.</summary>
    public Officer By { get; private init; } = null!;

    /// <summary>When the link was removed; null while it holds.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Who removed it.</summary>
    public Officer? RemovedBy { get; private set; }

    /// <summary>Links two exchanges; both note it on their timelines. Neither timeline names the other: not everybody who reads one may know of the other.</summary>
    public static ExchangeLink Between(Exchange from, Exchange to, string kind, Officer by, DateTimeOffset at)
    {
        if (LinkRules.Refusal(from, to) is { } refusal)
        {
            throw new DomainException(refusal);
        }

        from.Note(ExchangeEvents.Linked, note: null, by, at);
        to.Note(ExchangeEvents.Linked, note: null, by, at);
        return new()
        {
            Id = Guid.CreateVersion7(at),
            From = from.Id,
            To = to.Id,
            Kind = kind,
            At = at,
            By = by,
        };
    }

    /// <summary>Removes it, from either end. The reason stands on the timeline of that end, whose desk gave it.</summary>
    public void Remove(Exchange end, Exchange other, string? reason, Officer by, DateTimeOffset at)
    {
        var why = StateSecrets.Words(end.Entry, "reason", reason);
        end.Note(ExchangeEvents.LinkRemoved, why, by, at);
        other.Note(ExchangeEvents.LinkRemoved, note: null, by, at);
        (RemovedAt, RemovedBy) = (at, by);
    }
}
