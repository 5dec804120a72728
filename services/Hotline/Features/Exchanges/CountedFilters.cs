using Cooperation.Hotline.Domain.Exchanges;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>The filters by which a number of the desk's figures opens to its exchanges: each says the same as the count in <c>GetDeskFigures</c>, and a test compares them.</summary>
internal static class CountedFilters
{
    public static IQueryable<Exchange> Counted(this IQueryable<Exchange> exchanges, ListExchanges.Query query) =>
        exchanges
            .Where(e => query.Counted == null || query.Counted == (e.Status != ExchangeStatus.Voided && e.Status != ExchangeStatus.Drafted))
            .Where(e => query.Classified == null || query.Classified == (e.ClassifiedAt != null))
            .Where(e => query.Open == null || query.Open == ExchangeStatus.Open.Contains(e.Status))
            .Where(e => query.Answered == null || e.AnswerTimeliness == query.Answered);
}
