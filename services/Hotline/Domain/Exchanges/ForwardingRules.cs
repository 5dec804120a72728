using Cooperation.Hotline.Domain.Handling;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Handling;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>Whether an exchange may be passed on: not to the partner who has it already, and as far as its handling allows.</summary>
internal static class ForwardingRules
{
    public static void Check(Exchange exchange, Destination to, EffectiveHandling handling)
    {
        var refusal =
            to is { Agency: null, Partner: { } partner } && partner == exchange.Entry.Partner
                ? HandlingOfExchanges.ToTheSamePartner(partner)
                : handling.ForwardRefusal(to, exchange.LeadAgency);
        if (refusal is not null)
        {
            throw new DomainException(refusal);
        }
    }
}
