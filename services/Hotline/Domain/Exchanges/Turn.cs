using Cooperation.Hotline.Domain.Codes;
using static Cooperation.Hotline.Domain.Exchanges.ExchangeStatus;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>Whose turn an exchange is, derived from where it stands.</summary>
internal static class Turn
{
    public static string Of(ExchangeRecord exchange) =>
        (exchange.Entry.Direction, exchange.Status) switch
        {
            _ when exchange.Offer is not null => Waits.OtherForce,
            _ when exchange.Recall is not null => Waits.Nobody,
            _ when exchange.AnsweredAt is not null => Waits.Nobody, // also while something is verified anew
            _ when !ExchangeKinds.ExpectsAnswer(exchange.Entry.Kind) => Waits.Nobody,
            (Directions.Incoming, Logged or Classified or Assigned or Verifying) => Waits.Us,
            (Directions.Outgoing, Sent or Acknowledged) => Waits.Them,
            _ => Waits.Nobody,
        };
}
