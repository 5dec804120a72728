using Cooperation.Hotline.Domain.Exchanges;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Cooperation.Hotline.Data.Search;

/// <summary>Writes the words of what was logged or changed with the same save, whichever slice saves.</summary>
internal static class WordsKept
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
        foreach (var entry in due)
        {
            var now = WordsOf.Exchange(entry.Entity);
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
                await ChangeAsync(db, now, cancellationToken);
            }
        }
    }

    // Most steps of life change no word: then the row, which is longer than the exchange, is neither read nor written.
    private static async Task ChangeAsync(HotlineDbContext db, ExchangeWords now, CancellationToken cancellationToken)
    {
        var known = await db
            .ExchangeWords.Where(words => words.ExchangeId == now.ExchangeId)
            .Select(words => (long?)words.Digest)
            .SingleOrDefaultAsync(cancellationToken);
        if (known is null)
        {
            db.Add(now); // Logged by older code that ran beside this one.
        }
        else if (known != now.Digest)
        {
            db.Update(now);
        }
    }

    private static bool IsDue(EntityEntry<Exchange> entry) => entry.State == EntityState.Added || entry.Entity.IsChanged;
}
