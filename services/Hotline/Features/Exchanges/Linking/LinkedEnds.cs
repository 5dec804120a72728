using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Exchanges.Linking;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges.Linking;

/// <summary>What linking and its removal have in common: both ends change together, so both are held (<see cref="ExchangeStep"/>).</summary>
internal static class LinkedEnds
{
    /// <summary>The links that hold at an exchange.</summary>
    public static IQueryable<ExchangeLink> LinksOf(this HotlineDbContext db, ExchangeId id) =>
        db.ExchangeLinks.Where(link => (link.From == id || link.To == id) && link.RemovedAt == null);

    /// <summary>The exchanges to link to, which the user has to be able to read; each with the field that named it.</summary>
    public static async Task<IReadOnlyDictionary<ExchangeId, Exchange>> LinkableAsync(
        this HotlineDbContext db,
        IReadOnlyList<(ExchangeId Id, string Field)> ends,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        if (ends.Count == 0)
        {
            return new Dictionary<ExchangeId, Exchange>();
        }

        var ids = ends.Select(end => end.Id).ToArray();
        var seen = await db.Exchanges.Where(e => ids.Contains(e.Id)).SeenBy(user).Where(s => s.MayRead).ToListAsync(cancellationToken);
        var found = seen.ToDictionary(end => end.Exchange.Id, end => end.Exchange);
        DomainError[] unknown = [.. ends.Where(end => !found.ContainsKey(end.Id)).Select(end => LinkErrors.Unknown(end.Field))];
        return unknown.Length == 0 ? found : throw new DomainException(unknown);
    }
}
