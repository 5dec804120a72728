using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Desks;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>Classification says who leads before the work begins. Once somebody has it in hand the lead moves by offer and acceptance alone (design §5), and the officer with it.</summary>
internal static class LeadRules
{
    // The two forces that the plan lets lead a hotline exchange (II.6.b).
    private static readonly string[] Leading = [Agencies.Police, Agencies.BorderGuard];

    public static Desk? NewLead(Exchange exchange, Classification classification, RulesOfTheDay rules) =>
        classification.LeadAgency switch
        {
            null => null,
            var agency when agency == exchange.LeadAgency => null,
            _ when IsInWork(exchange) => throw new DomainException(StepErrors.LeadMovesByOffer(exchange.Reference)),
            var agency => rules.LeadDesk(agency, Matter.Of(exchange.Entry), exchange.LoggedBy.Desk),
        };

    /// <summary>The desk to which an offer goes: the one that is named, as long as it leads exchanges that day, else the one of the other force whose partner, area and province fit.</summary>
    public static Desk DeskToOffer(Exchange exchange, string? named, RulesOfTheDay rules)
    {
        if (named is not null)
        {
            return rules.Desks.FirstOrDefault(desk => desk.Code == named && desk.Kind is Desk.Liaison or Desk.Central)
                ?? throw new DomainException(StepErrors.DeskUnknown(named));
        }

        var other = OtherForce(exchange);
        return rules.Desks.LeadDesk(other, Matter.Of(exchange.Entry), exchange.LoggedBy.Desk)
            ?? throw new DomainException(ExchangeErrors.NoDesk(other));
    }

    /// <summary>An offer goes to the other force: within one's own a desk is chosen by the rules of the day.</summary>
    public static void CheckOffer(Exchange exchange, Desk to)
    {
        if (to.Agency == exchange.LeadAgency)
        {
            throw new DomainException(StepErrors.OfferToOwnForce(to.Code));
        }
    }

    /// <summary>The forces to which classification may still give the lead.</summary>
    public static IReadOnlyList<string> Others(Exchange exchange) =>
        IsInWork(exchange) ? [] : [.. Leading.Where(agency => agency != exchange.LeadAgency)];

    /// <summary>The force that does not lead: an offer goes to one of its desks.</summary>
    public static string OtherForce(Exchange exchange) => Leading.First(agency => agency != exchange.LeadAgency);

    /// <summary>The desks of the other force that work with the partner, those of the province first, then the central one.</summary>
    public static IReadOnlyList<Desk> DesksToOffer(Exchange exchange, IReadOnlyList<Desk> desks) =>
        [
            .. desks
                .Where(desk => desk.Agency == OtherForce(exchange) && desk.Kind is Desk.Liaison or Desk.Central)
                .Where(desk => desk.Partners.Count == 0 || desk.Partners.Contains(exchange.Entry.Partner))
                .OrderByDescending(desk => exchange.Entry.Province is { } province && desk.Provinces.Contains(province))
                .ThenByDescending(desk => desk.Kind == Desk.Central)
                .ThenBy(desk => desk.Code, StringComparer.Ordinal),
        ];

    private static bool IsInWork(Exchange exchange) =>
        exchange.Assignee is not null || exchange.Status is not (ExchangeStatus.Logged or ExchangeStatus.Classified);
}
