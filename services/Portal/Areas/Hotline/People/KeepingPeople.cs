using Cooperation.Portal.Clients;

namespace Cooperation.Portal.Areas.Hotline.People;

/// <summary>What the user may do with the people of an exchange, as Hotline says it with the exchange.</summary>
internal static class KeepingPeople
{
    /// <summary>Whether adding and correcting is the user's at all. To anybody else these addresses are no pages (R17).</summary>
    public static bool HasPeopleKept(this Exchange exchange) => exchange.Allowed.AddPerson is not null;

    /// <summary>Whether one person more may be added now.</summary>
    public static bool TakesPeople(this Exchange exchange) => exchange.Allowed.AddPerson is { Open: true };

    /// <summary>Whether the details of this person may be corrected now: of those who are open to the user.</summary>
    public static bool LetsCorrect(this Exchange exchange, Exchange.Person person) =>
        exchange.Allowed.CorrectPeople is { Open: true } && person.Open is true;
}
