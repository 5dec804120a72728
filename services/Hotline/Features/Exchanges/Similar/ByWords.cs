using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Similarity;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace Cooperation.Hotline.Features.Exchanges.Similar;

/// <summary>Exchanges that say the same rare words, from the word index. What many say leads nowhere and is not followed: no word costs more than its share.</summary>
internal static class ByWords
{
    // The rarest words are asked for, each for so many exchanges and one more: a word that has more says too little to be sought by.
    private const int WordsAsked = 12;
    private const int Few = 400;

    // By the statistics of the database: a word that so many exchanges have is not even asked for.
    private const int TooMany = 5000;
    private const int Candidates = 150;

    // To know how rare a word is, no more than this has to be counted.
    private const int Counted = 2000;

    /// <summary>The words that each shares with what is sought, of those that share most.</summary>
    public static async Task<IReadOnlyDictionary<ExchangeId, IReadOnlyList<SharedWord>>> ByWordsAsync(
        this HotlineDbContext db,
        SoughtExchange sought,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var written = SoughtWords.Of(sought.Text);
        var readers = ExchangeAccess.ReadersAs(user);
        if (written.Count == 0 || readers is { Count: 0 })
        {
            return new Dictionary<ExchangeId, IReadOnlyList<SharedWord>>();
        }

        var words = written.Keys.ToArray();
        var queries = words.Select(word => Query(word, readers)).ToArray();
        var hits = await db.Database.SqlQuery<Hit>(Statement(words, queries)).ToListAsync(cancellationToken);
        var all = await db.CountWithinReachAsync(user, cancellationToken);
        return hits.GroupBy(hit => hit.Word, StringComparer.Ordinal)
            .Where(found => found.Count() <= Few)
            .SelectMany(found =>
            {
                var shared = new SharedWord(written[found.Key], SharedWord.RarityOf(found.Count(), all));
                return found.Select(hit => (Id: new ExchangeId(hit.ExchangeId), Word: shared));
            })
            .Where(found => found.Id != sought.Id)
            .GroupBy(found => found.Id, found => found.Word)
            .OrderByDescending(found => found.Sum(word => word.Rarity))
            .ThenByDescending(found => found.Key.Value)
            .Take(Candidates)
            .ToDictionary(found => found.Key, found => (IReadOnlyList<SharedWord>)[.. found]);
    }

    // Analyse knows the thousand commonest words of the index and how common they are; what it does not know is rarer than those.
    private static FormattableString Statement(string[] words, string[] queries) =>
        $"""
            with common as (
                select known.word, known.share * greatest(class.reltuples, 0) as times
                from pg_stats stats
                join pg_class class on class.oid = 'hotline.exchange_words'::regclass,
                    unnest(stats.most_common_elems::text::text[], stats.most_common_elem_freqs) as known (word, share)
                where stats.schemaname = 'hotline' and stats.tablename = 'exchange_words' and stats.attname = 'words' and known.word is not null
            ), rare as (
                select asked.word, asked.query
                from unnest({words}, {queries}) with ordinality as asked (word, query, place)
                left join common using (word)
                where coalesce(common.times, 0) <= {TooMany}
                order by coalesce(common.times, 0), asked.place
                limit {WordsAsked}
            )
            select rare.word as word, hit.exchange_id as exchange_id
            from rare
            cross join lateral (
                select exchange_id from hotline.exchange_words where words @@ rare.query::tsquery limit {Few + 1}
            ) as hit
            """;

    // Narrowed to what the user may read, so that what others say does not even change how rare a word is.
    private static string Query(string word, IReadOnlyList<string>? readers)
    {
        NpgsqlTsQuery query = new NpgsqlTsQueryLexeme(word);
        return (
            readers is null
                ? query
                : new NpgsqlTsQueryAnd(
                    query,
                    readers
                        .Select(reader => (NpgsqlTsQuery)new NpgsqlTsQueryLexeme(reader))
                        .Aggregate((one, other) => new NpgsqlTsQueryOr(one, other))
                )
        ).ToString();
    }

    private static Task<int> CountWithinReachAsync(this HotlineDbContext db, CurrentUser user, CancellationToken cancellationToken) =>
        db.Exchanges.LedWithinReachOf(user).Take(Counted).CountAsync(cancellationToken);

    private sealed record Hit(string Word, Guid ExchangeId);
}
