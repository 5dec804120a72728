using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Desks;
using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>Classification says who leads before the work begins. Once somebody has it in hand the lead moves by offer and acceptance alone (design §5), and the officer with it.</summary>
internal static class LeadRules
{
    public static Desk? NewLead(Exchange exchange, Classification classification, RulesOfTheDay rules) =>
        classification.LeadAgency switch
        {
            null => null,
            var agency when agency == exchange.LeadAgency => null,
            _ when IsInWork(exchange) => throw new DomainException(StepErrors.LeadMovesByOffer(exchange.Reference)),
            var agency => rules.LeadDesk(agency, Matter.Of(exchange.Entry), exchange.LoggedBy.Desk),
        };

    /// <summary>An offer goes to the other force: within one's own a desk is chosen by the rules of the day.</summary>
    public static void CheckOffer(Exchange exchange, Desk to)
    {
        if (to.Agency == exchange.LeadAgency)
        {
            throw new DomainException(StepErrors.OfferToOwnForce(to.Code));
        }
    }

    private static bool IsInWork(Exchange exchange) =>
        exchange.Assignee is not null || exchange.Status is not (ExchangeStatus.Logged or ExchangeStatus.Classified);
}
