using System.Linq.Expressions;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Clocks;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Records.Clocks;

namespace Cooperation.Hotline.Features.Watch;

/// <summary>An exchange on the sheet of a hand-over: number, codes and times. The sheet lies on a table, therefore no case text and nobody's details stand on it.</summary>
internal sealed record HandOverRow
{
    public required Guid Id { get; init; }

    public required string Reference { get; init; }

    public required string Partner { get; init; }

    public required string Direction { get; init; }

    public required string Kind { get; init; }

    public required string Urgency { get; init; }

    public required string Status { get; init; }

    public required string Desk { get; init; }

    public required string WaitingFor { get; init; }

    public string? AssigneeName { get; init; }

    public DateTimeOffset? AnswerDue { get; init; }

    public required DateTimeOffset ReceivedOrSentAt { get; init; }

    /// <summary>When the first of its running clocks ends, whatever it waits for.</summary>
    public DateTimeOffset? DueAt { get; init; }

    public required DateTimeOffset LoggedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>The desk of the other force to which it is offered.</summary>
    public string? OfferedToDesk { get; init; }

    public DateTimeOffset? OfferedAt { get; init; }

    internal static readonly Expression<Func<SeenExchange, HandOverRow>> Of = seen => new HandOverRow
    {
        Id = seen.Exchange.Id.Value,
        Reference = seen.Exchange.Reference.Value,
        Partner = seen.Exchange.Entry.Partner,
        Direction = seen.Exchange.Entry.Direction,
        Kind = seen.Exchange.Entry.Kind,
        Urgency = seen.Exchange.Urgency,
        Status = seen.Exchange.Status,
        Desk = seen.Exchange.Desk,
        WaitingFor = seen.Exchange.WaitingFor,
        AssigneeName = seen.Exchange.AssigneeName,
        AnswerDue = seen.Exchange.AnswerDue,
        ReceivedOrSentAt = seen.Exchange.ReceivedOrSentAt,
        DueAt = seen.Exchange.Clocks.AsQueryable().Where(LateRecords.Running).Min(clock => (DateTimeOffset?)clock.DueAt),
        LoggedAt = seen.Exchange.LoggedAt,
        ClosedAt = seen.Exchange.ClosedAt,
        OfferedToDesk = seen.Exchange.Offer == null ? null : seen.Exchange.Offer.Desk,
        OfferedAt = seen.Exchange.Offer == null ? null : seen.Exchange.Offer.At,
    };
}

/// <summary>How many exchanges a list of the sheet has in all.</summary>
internal sealed record HandOverCounts(int Late, int Due, int OfferedByUs, int OfferedToUs);

/// <summary>What happened to an exchange since, without its text.</summary>
internal sealed record HandOverEvent(string What, DateTimeOffset At, string Name, string Desk);

/// <summary>An exchange to which something happened.</summary>
/// <param name="Exchange">It.</param>
/// <param name="New">Logged since.</param>
/// <param name="Closed">Closed since, and not taken up again.</param>
/// <param name="Events">What happened, from the first.</param>
internal sealed record HandOverChange(HandOverRow Exchange, bool New, bool Closed, IReadOnlyList<HandOverEvent> Events);

/// <summary>A line that needs somebody's hand.</summary>
/// <param name="State">failing or due.</param>
/// <param name="DaysUnanswered">Days since anybody answered on it.</param>
/// <param name="FailedTries">Tries since then on which nobody did.</param>
/// <param name="LastTestedAt">The last test of all.</param>
internal sealed record HandOverLine(
    string Code,
    string Partner,
    string TheirUnit,
    string TheirUnitEn,
    string State,
    int DaysUnanswered,
    int FailedTries,
    DateTimeOffset? LastTestedAt
);

/// <summary>Protected details that a supervisor opened.</summary>
internal sealed record HandOverAlert(
    Guid Exchange,
    string Reference,
    DateTimeOffset At,
    DateTimeOffset Until,
    string Name,
    string Desk,
    bool Open
);
