using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Domain.People;

/// <summary>Whether an exchange may mention one person more.</summary>
internal static class PeopleRules
{
    // Handovers of forty citizens at once are known; a list of hundreds is a file of its own and no exchange.
    private const int Most = 200;

    public static void RefuseAnother(Exchange exchange)
    {
        if (exchange.Entry.Secrecy is not null)
        {
            throw new DomainException(ExchangeErrors.StateSecret("people"));
        }

        if (exchange.People.Count >= Most)
        {
            throw new DomainException(PersonErrors.TooMany(Most));
        }
    }
}
