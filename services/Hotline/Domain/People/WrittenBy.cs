using Cooperation.Hotline.Domain.Exchanges;

namespace Cooperation.Hotline.Domain.People;

/// <summary>Who wrote down a person whom an exchange mentions: whoever added him, else whoever logged the exchange.</summary>
public static class WrittenBy
{
    /// <summary>The account and the desk of that officer.</summary>
    public static (Guid Account, string Desk) WriterOf(this ExchangeRecord exchange, MentionedPerson person) =>
        exchange.Timeline.FirstOrDefault(entry => entry.What == ExchangeEvents.PersonAdded && entry.Note == person.Pseudonym) is { } added
            ? (added.Account, added.Desk)
            : (exchange.LoggedBy.Account, exchange.LoggedBy.Desk);
}
