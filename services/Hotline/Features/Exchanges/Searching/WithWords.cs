using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Search;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

#pragma warning disable CS0618 // Nothing is parsed here: within a query Parse is a cast in the database.

namespace Cooperation.Hotline.Features.Exchanges.Searching;

/// <summary>Words as one more filter of a list, for who wants all that was found in the list's own order.</summary>
internal static class WithWords
{
    public static IQueryable<SeenExchange> With(
        this IQueryable<SeenExchange> seen,
        ListExchanges.Query query,
        HotlineDbContext db,
        CurrentUser user
    )
    {
        if (string.IsNullOrEmpty(query.Q))
        {
            return seen;
        }

        return SearchQuestion.Of(query.Q, ExchangeAccess.ReadersAs(user)) is { } question
            ? seen.With(question, db)
            : seen.Where(_ => false);
    }

    /// <summary>Text counts only where the reader may read it; of a row alone he sees the number.</summary>
    public static IQueryable<SeenExchange> With(this IQueryable<SeenExchange> seen, SearchQuestion question, HotlineDbContext db)
    {
        var (text, number) = (question.Text, question.Number);
        return seen.Where(row =>
            db.ExchangeWords.Any(words =>
                words.ExchangeId == row.Exchange.Id
                && ((row.MayRead && words.Words.Matches(NpgsqlTsQuery.Parse(text))) || words.Words.Matches(NpgsqlTsQuery.Parse(number)))
            )
        );
    }
}
