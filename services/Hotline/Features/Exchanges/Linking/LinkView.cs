using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

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
    /// <summary>The links of an exchange that the user may read, of those whose other end he sees.</summary>
    internal static async Task<IReadOnlyList<LinkView>> OfAsync(
        HotlineDbContext db,
        ExchangeId id,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var links = await db.LinksOf(id).AsNoTracking().OrderBy(link => link.At).ToListAsync(cancellationToken);
        var others = links.Select(link => link.From == id ? link.To : link.From).ToArray();
        var seen =
            others.Length == 0
                ? []
                : await db
                    .Exchanges.AsNoTracking()
                    .Where(e => others.Contains(e.Id))
                    .SeenBy(user)
                    .Select(row => new
                    {
                        row.Exchange.Id,
                        row.Exchange.Reference,
                        row.Exchange.Entry.Partner,
                        row.Exchange.Entry.Direction,
                        row.Exchange.Entry.Kind,
                        row.Exchange.Status,
                        row.Exchange.ReceivedOrSentAt,
                        Subject = row.MayRead ? row.Exchange.Entry.Subject : null,
                    })
                    .ToListAsync(cancellationToken);
        return
        [
            .. from link in links
            join other in seen on (link.From == id ? link.To : link.From) equals other.Id
            select new LinkView(
                link.Id,
                link.Kind,
                link.From == id,
                other.Id.Value,
                other.Reference.Value,
                other.Partner,
                other.Direction,
                other.Kind,
                other.Status,
                other.ReceivedOrSentAt,
                other.Subject,
                link.At
            ),
        ];
    }
}
