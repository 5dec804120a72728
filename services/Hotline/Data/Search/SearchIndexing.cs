using Cooperation.Hotline.Domain.Exchanges;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Cooperation.Hotline.Data.Search;

/// <summary>Writes the words of what was logged or changed with the same save, whichever slice saves.</summary>
internal static class SearchIndexing
{
    /// <param name="db">The database.</param>
    /// <param name="entries">All that is at hand for the save.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task KeepWordsAsync(
        this HotlineDbContext db,
        IReadOnlyList<EntityEntry> entries,
        CancellationToken cancellationToken
    )
    {
        var kept = entries.Select(entry => entry.Entity).OfType<ExchangeWords>().ToDictionary(words => words.ExchangeId);
        var changed = new List<ExchangeWords>();
        foreach (var entry in entries.Where(IsDue))
        {
            var now = SearchDocument.Exchange((Exchange)entry.Entity);
            if (kept.TryGetValue(now.ExchangeId, out var words))
            {
                words.Become(now);
            }
            else if (entry.State == EntityState.Added)
            {
                db.Add(now);
            }
            else
            {
                changed.Add(now);
            }
        }

        await ChangeAsync(db, changed, cancellationToken);
    }

    // Most steps of life change no word: then the row, which is longer than the exchange, is neither read nor written. One question for all that changed:
    // the number of a new exchange is held meanwhile (R11).
    private static async Task ChangeAsync(HotlineDbContext db, List<ExchangeWords> changed, CancellationToken cancellationToken)
    {
        if (changed.Count == 0)
        {
            return;
        }

        var ids = changed.Select(now => now.ExchangeId).ToArray();
        var known = await db
            .ExchangeWords.Where(words => ids.Contains(words.ExchangeId))
            .Select(words => new { words.ExchangeId, words.Digest })
            .ToDictionaryAsync(words => words.ExchangeId, words => words.Digest, cancellationToken);
        foreach (var now in changed)
        {
            if (!known.TryGetValue(now.ExchangeId, out var digest))
            {
                db.Add(now); // Logged by older code that ran beside this one.
            }
            else if (digest != now.Digest)
            {
                db.Update(now);
            }
        }
    }

    private static bool IsDue(EntityEntry entry) =>
        entry.Entity is Exchange exchange && (entry.State == EntityState.Added || exchange.IsChanged);
}
