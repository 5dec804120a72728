using Cooperation.Hotline.Domain.Exchanges;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Cooperation.Hotline.Data.Search;

/// <summary>Writes the words of what was logged or changed with the same save, whichever slice saves.</summary>
internal static class SearchIndexing
{
    public static async Task KeepWordsAsync(this HotlineDbContext db, CancellationToken cancellationToken)
    {
        var due = db.ChangeTracker.Entries<Exchange>().Where(IsDue).ToList();
        if (due.Count == 0)
        {
            return;
        }

        // Once for all of them: each look at Local compares every record at hand with what it was, and an import has thousands.
        var kept = db.ExchangeWords.Local.ToDictionary(words => words.ExchangeId);
        var changed = new List<ExchangeWords>();
        foreach (var entry in due)
        {
            var now = SearchDocument.Exchange(entry.Entity);
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

    private static bool IsDue(EntityEntry<Exchange> entry) => entry.State == EntityState.Added || entry.Entity.IsChanged;
}
