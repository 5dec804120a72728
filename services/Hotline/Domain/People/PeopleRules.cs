using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Domain.People;

/// <summary>Whether an exchange may mention one person more, and whether his details may change.</summary>
internal static class PeopleRules
{
    // Handovers of forty citizens at once are known; a list of hundreds is a file of its own and no exchange.
    private const int Most = 200;

    public static void RefuseCorrection(ExchangeRecord exchange, string reason)
    {
        StateSecrets.RefuseMarked("reason", reason);
        RefuseVoided(exchange);
    }

    public static void RefuseAnother(ExchangeRecord exchange)
    {
        if (exchange.Entry.Secrecy is not null)
        {
            throw new DomainException(ExchangeErrors.StateSecret("people"));
        }

        RefuseVoided(exchange);
        if (exchange.Status == ExchangeStatus.Closed)
        {
            throw new DomainException(PersonErrors.NotOpen(exchange.Reference));
        }

        if (exchange.People.Count >= Most)
        {
            throw new DomainException(PersonErrors.TooMany(Most));
        }
    }

    private static void RefuseVoided(ExchangeRecord exchange)
    {
        if (exchange.Status == ExchangeStatus.Voided)
        {
            throw new DomainException(PersonErrors.Voided(exchange.Reference));
        }
    }
}
