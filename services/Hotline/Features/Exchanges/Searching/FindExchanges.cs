using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Search;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Records.Lists;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

#pragma warning disable CS0618 // Nothing is parsed here: within a query Parse is a cast in the database.

namespace Cooperation.Hotline.Features.Exchanges.Searching;

/// <summary>
/// Finds exchanges by words among those that a list shows. Text counts only where the reader may read it; of a row alone he sees the number,
/// and finds it by that.
/// </summary>
internal sealed class FindExchanges(HotlineDbContext db, IQueryable<SeenExchange> seen, SearchQuestion question)
{
    // So many hits the index hands over, and they are put in order here, in milliseconds. A word that has more is walked in order of time
    // instead, which soon fills a page. Left to itself, the planner walks for rare words too: a second in a million rows.
    private const int Few = 2000;

    /// <summary>The keys of a page and of one more, in order, and how many there are.</summary>
    public async Task<(IReadOnlyList<FoundKey> Keys, CappedCount Found)> PageAsync(
        FoundKey? last,
        int limit,
        CancellationToken cancellationToken
    )
    {
        if (await FewAsync(question.Candidates, _ => true, cancellationToken) is { } all)
        {
            return ([.. FoundKey.InOrder(all.Where(key => key.IsAfter(last))).Take(limit + 1)], CappedCount.Of(all.Count));
        }

        var keys = new List<FoundKey>();
        for (var rank = last?.Rank ?? 0; rank < question.Ranks.Count && keys.Count <= limit; rank++)
        {
            keys.AddRange(await OfRankAsync(rank, last?.Rank == rank ? last : null, limit + 1 - keys.Count, cancellationToken));
        }

        return (keys, await seen.With(question, db).CountCappedAsync(cancellationToken));
    }

    private async Task<IEnumerable<FoundKey>> OfRankAsync(int rank, FoundKey? last, int limit, CancellationToken cancellationToken) =>
        await FewAsync(question.Ranks[rank], found => found == rank, cancellationToken) is { } few
            ? FoundKey.InOrder(few.Where(key => key.IsAfter(last))).Take(limit)
            : await WalkAsync(rank, last, limit, cancellationToken);

    // Null where the index has too many.
    private async Task<IReadOnlyList<FoundKey>?> FewAsync(string query, Func<int, bool> isWanted, CancellationToken cancellationToken)
    {
        var (first, second, third, fourth) = (question.Ranks[0], question.Ranks[1], question.Ranks[2], question.Ranks[3]);
        var hits = await db
            .ExchangeWords.Where(words => words.Words.Matches(NpgsqlTsQuery.Parse(query)))
            .Select(words => new
            {
                words.ExchangeId,
                Rank = words.Words.Matches(NpgsqlTsQuery.Parse(first)) ? 0
                : words.Words.Matches(NpgsqlTsQuery.Parse(second)) ? 1
                : words.Words.Matches(NpgsqlTsQuery.Parse(third)) ? 2
                : words.Words.Matches(NpgsqlTsQuery.Parse(fourth)) ? 3
                : 4,
            })
            .Take(Few + 1)
            .ToListAsync(cancellationToken);
        if (hits.Count > Few)
        {
            return null;
        }

        var ranks = hits.Where(hit => isWanted(hit.Rank)).ToDictionary(hit => hit.ExchangeId, hit => hit.Rank);
        var ids = ranks.Keys.ToArray();
        var rows = await seen.Where(row => ids.Contains(row.Exchange.Id))
            .Select(row => new
            {
                row.Exchange.Id,
                row.Exchange.ReceivedOrSentAt,
                row.MayRead,
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Where(row => row.MayRead || ranks[row.Id] == SearchQuestion.RankOfNumber)
                .Select(row => new FoundKey(ranks[row.Id], row.ReceivedOrSentAt, row.Id.Value)),
        ];
    }

    // One look at the words of each exchange passed, as a value and not as a join, which the planner would turn round: it takes what is left
    // without the better ranks for rare, and sorts all that the index has of a word that most have.
    private async Task<IEnumerable<FoundKey>> WalkAsync(int rank, FoundKey? last, int limit, CancellationToken cancellationToken)
    {
        var byNumber = rank == SearchQuestion.RankOfNumber;
        var asked = question.Ranks.Take(rank).Aggregate($"({question.Ranks[rank]})", (query, better) => $"{query} & !({better})");
        var rows = seen.Where(row => byNumber || row.MayRead)
            .Where(row =>
                db.ExchangeWords.Where(words => words.ExchangeId == row.Exchange.Id)
                    .Select(words => words.Words.Matches(NpgsqlTsQuery.Parse(asked)))
                    .FirstOrDefault()
            )
            .Select(row => new { row.Exchange.Id, row.Exchange.ReceivedOrSentAt });
        var walked = await rows.NewestFirst(
                last is null ? null : (last.At, last.Id),
                row => row.ReceivedOrSentAt,
                row => row.Id,
                id => new ExchangeId(id)
            )
            .Take(limit)
            .ToListAsync(cancellationToken);
        return walked.Select(row => new FoundKey(rank, row.ReceivedOrSentAt, row.Id.Value));
    }
}
