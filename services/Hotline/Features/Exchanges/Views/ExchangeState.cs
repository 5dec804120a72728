using Cooperation.Hotline.Domain.Exchanges;

namespace Cooperation.Hotline.Features.Exchanges.Views;

/// <summary>Where an exchange stands after a change: what the officer reads out over the telephone, and nothing that an idempotency key may not keep.</summary>
internal sealed record ExchangeState(
    Guid Id,
    string Reference,
    string Status,
    string LeadAgency,
    string Desk,
    string Channel,
    string Urgency,
    long Version,
    DateTimeOffset ReceivedOrSentAt,
    DateTimeOffset LoggedAt,
    bool Late,
    DateTimeOffset? AnswerDue,
    AnswerRule? AnswerDueRule,
    bool? SignsOfCrime,
    DateTimeOffset? ClassifiedAt,
    string WaitingFor,
    string? AssigneeName,
    string? OfferedToDesk,
    IReadOnlyList<PersonView> People
)
{
    internal static ExchangeState Of(Exchange exchange) =>
        new(
            exchange.Id.Value,
            exchange.Reference.Value,
            exchange.Status,
            exchange.LeadAgency,
            exchange.Desk,
            exchange.Channel,
            exchange.Urgency,
            exchange.Version,
            exchange.ReceivedOrSentAt,
            exchange.LoggedAt,
            LateEntry.Is(exchange.ReceivedOrSentAt, exchange.LoggedAt),
            exchange.AnswerDue,
            exchange.AnswerRule,
            exchange.SignsOfCrime,
            exchange.ClassifiedAt,
            exchange.WaitingFor,
            exchange.AssigneeName,
            exchange.Offer?.Desk,
            [.. exchange.People.Select(PersonView.Of)]
        );
}
