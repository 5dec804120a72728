using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Similarity;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges.Similar;

/// <summary>Gathers candidates from the indexes, a bounded number by each way, and puts the most similar first (docs/decisions/hotline-similar-exchanges.md).</summary>
internal sealed class SimilarExchanges(HotlineDbContext db, CurrentUser user)
{
    /// <summary>So many are shown.</summary>
    public const int Shown = 10;

    public async Task<IReadOnlyList<SimilarExchange>> ToAsync(SoughtExchange sought, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var near = await NearAsync(sought, cancellationToken);
        var people = await db.ByPeopleAsync(sought, user, at, cancellationToken);
        var words = await db.ByWordsAsync(sought, user, cancellationToken);
        var facts = await db.ByFactsAsync(sought, near, user, cancellationToken);
        var rows = await RowsAsync(sought, [.. people.Keys.Union(words.Keys).Union(facts)], cancellationToken);
        return
        [
            .. rows.Select(row =>
                {
                    var found = people.GetValueOrDefault(row.Id, []);
                    var common = new CommonGround
                    {
                        Province = row.NearTo(near),
                        People = [.. found.Select(person => person.Shared)],
                        Words = words.GetValueOrDefault(row.Id, []),
                    };
                    return new SimilarExchange(row, Likeness.Of(sought.Traits, row.Traits, common), common, found);
                })
                .Where(similar => similar.Likeness.IsEnough)
                .OrderByDescending(similar => similar.Likeness.Score)
                .ThenBy(similar => (similar.Row.At - sought.Traits.At).Duration())
                .ThenBy(similar => similar.Row.Reference.Value, StringComparer.Ordinal)
                .Take(Shown),
        ];
    }

    // What was voided was a mistake; what is of the same thread, or linked, is known.
    private Task<List<SimilarRow>> RowsAsync(SoughtExchange sought, ExchangeId[] candidates, CancellationToken cancellationToken)
    {
        var (self, thread) = (sought.Id, sought.Thread);
        return db
            .Exchanges.AsNoTracking()
            .Where(e => candidates.Contains(e.Id) && e.Status != ExchangeStatus.Voided)
            .Where(e => self == null || (e.Id != self && e.Thread != thread))
            .Where(e =>
                self == null
                || !db.ExchangeLinks.Any(link =>
                    link.RemovedAt == null && ((link.From == self && link.To == e.Id) || (link.To == self && link.From == e.Id))
                )
            )
            .SeenBy(user)
            .Where(seen => seen.MayRead)
            .Select(SimilarRow.From)
            .ToListAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<NearProvince>> NearAsync(SoughtExchange sought, CancellationToken cancellationToken)
    {
        var (province, day) = (sought.Province, VietnamTime.DateOf(sought.Traits.At));
        return province is null
            ? []
            : await db.NearProvinces.AsNoTracking().HeldOn(day).Where(near => near.Province == province).ToListAsync(cancellationToken);
    }
}

/// <summary>An exchange that is similar.</summary>
internal sealed record SimilarExchange(SimilarRow Row, Likeness Likeness, CommonGround Common, IReadOnlyList<FoundPerson> People);
