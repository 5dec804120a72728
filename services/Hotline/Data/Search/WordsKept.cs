using Cooperation.Hotline.Domain.Exchanges;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Cooperation.Hotline.Data.Search;

/// <summary>Writes the words of what was logged or changed with the same save, whichever slice saves.</summary>
internal static class WordsKept
{
    public static async Task KeepWordsAsync(this HotlineDbContext db, CancellationToken cancellationToken)
    {
        foreach (var entry in db.ChangeTracker.Entries<Exchange>().Where(IsDue).ToList())
        {
            var now = WordsOf.Exchange(entry.Entity);
            if (db.ExchangeWords.Local.FirstOrDefault(words => words.ExchangeId == now.ExchangeId) is { } words)
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
