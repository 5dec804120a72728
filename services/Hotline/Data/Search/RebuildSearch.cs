using Cooperation.Hotline.Domain.Exchanges;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Data.Search;

/// <summary>Part of <c>migrate</c>: writes the words of exchanges that have none, or those of an older edition, while the service may be running.</summary>
internal static class RebuildSearch
{
    private const int Batch = 500;

    public static async Task WriteAsync(HotlineDbContext db, CancellationToken cancellationToken)
    {
        var missing = await db
            .Exchanges.IgnoreAutoIncludes()
            .Where(e => !db.ExchangeWords.Any(words => words.ExchangeId == e.Id && words.WrittenBy >= ExchangeWords.Edition))
            .OrderBy(e => e.Id)
            .Select(e => e.Id)
            .ToListAsync(cancellationToken);
        foreach (var ids in missing.Chunk(Batch))
        {
            var exchanges = await db
                .Exchanges.AsNoTracking()
                .IgnoreAutoIncludes()
                .Include(e => e.Replies)
                .Where(e => ids.Contains(e.Id))
                .ToListAsync(cancellationToken);
            await WriteAsync(db, exchanges, cancellationToken);
        }
    }

    // What this edition has written meanwhile is newer than what was read here, and stays.
    private static Task<int> WriteAsync(HotlineDbContext db, IReadOnlyList<Exchange> exchanges, CancellationToken cancellationToken)
    {
        var ids = exchanges.Select(exchange => exchange.Id.Value).ToArray();
        var vectors = exchanges.Select(exchange => SearchDocument.Vector(exchange).ToString()).ToArray();
        var digests = vectors.Select(WordVector.DigestOf).ToArray();
        return db.Database.ExecuteSqlAsync(
            $"""
            insert into hotline.exchange_words (exchange_id, words, digest, written_by)
            select id, vector::tsvector, digest, {ExchangeWords.Edition}
            from unnest({ids}, {vectors}, {digests}) as row (id, vector, digest)
            on conflict (exchange_id) do update
            set words = excluded.words, digest = excluded.digest, written_by = excluded.written_by
            where exchange_words.written_by < excluded.written_by
            """,
            cancellationToken
        );
    }
}
