using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Exchanges.Linking;
using Cooperation.Hotline.Features.Exchanges.Views;

namespace Cooperation.Hotline.Features.Exchanges.Linking;

/// <summary>An exchange to which this one is linked, as far as its row is seen.</summary>
/// <param name="Id">Key of the link.</param>
/// <param name="Exchange">The other exchange.</param>
/// <param name="Follows">Of a follow-up: whether this exchange is the one that follows.</param>
/// <param name="Subject">Only where its case text may be read.</param>
internal sealed record LinkView(
    Guid Id,
    string Kind,
    bool Follows,
    Guid Exchange,
    string Reference,
    string Partner,
    string Direction,
    string ExchangeKind,
    string Status,
    DateTimeOffset ReceivedOrSentAt,
    string? Subject,
    DateTimeOffset LinkedAt
)
{
    internal static LinkView Of(ExchangeLink link, ExchangeId from, ExchangeAround other) =>
        new(
            link.Id,
            link.Kind,
            link.From == from,
            other.Id.Value,
            other.Reference.Value,
            other.Partner,
            other.Direction,
            other.Kind,
            other.Status,
            other.ReceivedOrSentAt,
            other.Subject,
            link.At
        );
}
