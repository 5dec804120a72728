using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;

namespace Cooperation.Portal.Pages.People;

/// <summary>What the user may do with the people of an exchange, read from Hotline's answer, so that nothing is offered that it would refuse. It decides again.</summary>
internal static class KeepingPeople
{
    /// <summary>Whether adding and correcting is the user's at all: an officer of the lead desk to whom its people are open. To anybody else these addresses are no pages (R17).</summary>
    public static bool HasPeopleKeptBy(this Exchange exchange, CurrentUser user) =>
        exchange.Allowed.ReadPeople && exchange.Desk == user.Desk && user.IsAny(Roles.BorderGuardLiaison, Roles.PoliceLiaison);

    /// <summary>Whether one person more may be added now.</summary>
    public static bool TakesPeopleFrom(this Exchange exchange, CurrentUser user) =>
        exchange.HasPeopleKeptBy(user) && exchange is { Secrecy: null, Status: not ("closed" or "voided") };

    /// <summary>Whether the details of this person may be corrected now: of those whom the user identifies, and only while the exchange counts.</summary>
    public static bool LetsCorrect(this Exchange exchange, Exchange.Person person, CurrentUser user) =>
        exchange.HasPeopleKeptBy(user) && person.Open is true && exchange.Status != "voided";

    /// <summary>Whether the glass is the user's to break: a supervisor's of the desk that leads or logged it.</summary>
    public static bool HasGlassOf(this Exchange exchange, CurrentUser user) =>
        user.Is(Roles.Supervisor) && (exchange.Desk == user.Desk || exchange.LoggedByDesk == user.Desk);
}
