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
            .Where(e =>
                query.Answered == null
                || (query.Answered == AnswerTimes.InTime && e.AnsweredAt <= e.AnswerDue)
                || (query.Answered == AnswerTimes.Late && e.AnsweredAt > e.AnswerDue)
            );

    /// <summary>How the final answer stands to the time at which it was due.</summary>
    internal static class AnswerTimes
    {
        /// <summary>Đúng hạn: given when it was due or before.</summary>
        public const string InTime = "inTime";

        /// <summary>Quá hạn: given later.</summary>
        public const string Late = "late";
    }
}
