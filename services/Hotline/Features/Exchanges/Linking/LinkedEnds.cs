using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Exchanges.Linking;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges.Linking;

/// <summary>What linking and its removal have in common: both ends change together, so both are kept from moving, always in the same order.</summary>
internal static class LinkedEnds
{
    /// <summary>Holds exchanges until the transaction ends; two who link the same pair crosswise wait for each other and do not meet.</summary>
    public static Task<int> HoldAsync(this HotlineDbContext db, IEnumerable<ExchangeId> ids, CancellationToken cancellationToken)
    {
        var keys = ids.Select(id => id.Value).Distinct().ToArray();
        return db.Database.ExecuteSqlAsync(
            $"select 1 from hotline.exchanges where id = any ({keys}) order by id for no key update",
            cancellationToken
        );
    }

    /// <summary>The links that hold at an exchange.</summary>
    public static IQueryable<ExchangeLink> LinksOf(this HotlineDbContext db, ExchangeId id) =>
        db.ExchangeLinks.Where(link => (link.From == id || link.To == id) && link.RemovedAt == null);

    /// <summary>Links a held exchange to another, which the user has to be able to read.</summary>
    public static async Task LinkAsync(
        this HotlineDbContext db,
        Exchange exchange,
        LinkRequest request,
        string field,
        CurrentUser user,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var id = new ExchangeId(request.Exchange!.Value);
        var readable = await db.Exchanges.Where(e => e.Id == id).SeenBy(user).AnyAsync(seen => seen.MayRead, cancellationToken);
        var other = readable ? await db.Exchanges.AsSplitQuery().SingleAsync(e => e.Id == id, cancellationToken) : null;
        var link = ExchangeLink.Between(
            exchange,
            other ?? throw new DomainException(LinkErrors.Unknown(field)),
            request.Kind,
            user.AsOfficer(),
            at
        );
        if (await db.LinksOf(exchange.Id).AnyAsync(known => known.From == id || known.To == id, cancellationToken))
        {
            throw new DomainException(LinkErrors.LinkedAlready());
        }

        db.Add(link);
    }
}
