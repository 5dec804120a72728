using Cooperation.Hotline.Domain.Codes;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>The replies of an exchange that count: those that were not voided since. Whether it is acknowledged and answered follows from them.</summary>
internal static class LiveReplies
{
    private static readonly string[] Named =
    [
        .. new[] { ReplyKinds.Acknowledgement, ReplyKinds.Partial, ReplyKinds.Final }.Select(ReplyRules.NameOf),
    ];

    /// <summary>When a reply was voided; null while it counts.</summary>
    public static DateTimeOffset? VoidedAt(this ExchangeRecord exchange, Reply reply) =>
        exchange.ReplyVoidings.FirstOrDefault(voiding => voiding.Reply == reply.Number)?.At;

    /// <summary>Those that count, in the order in which they were written down.</summary>
    public static IEnumerable<Reply> RepliesThatCount(this ExchangeRecord exchange) =>
        exchange.Replies.Where(reply => exchange.VoidedAt(reply) is null).OrderBy(reply => reply.Number);

    /// <summary>Whether this exchange counts as one of its replies.</summary>
    public static bool HasReply(this ExchangeRecord exchange, Exchange reply) =>
        exchange.RepliesThatCount().Any(counted => counted.Exchange == reply.Id);

    /// <summary>When receipt was confirmed: with any reply of the partner's; of ours by an acknowledgement only.</summary>
    public static DateTimeOffset? FirstReceipt(this ExchangeRecord exchange) =>
        exchange
            .RepliesThatCount()
            .FirstOrDefault(reply => exchange.Entry.Direction == Directions.Outgoing || reply.Kind == ReplyKinds.Acknowledgement)
            ?.At;

    /// <summary>When the final answer was given since it was last taken up: the first one counts, a later one adds to it.</summary>
    public static DateTimeOffset? FirstAnswer(this ExchangeRecord exchange) =>
        exchange.SinceTakenUp().FirstOrDefault(reply => reply.Kind == ReplyKinds.Final)?.At;

    /// <summary>Where the exchange stands by the replies that are left to it.</summary>
    public static string StatusByReplies(this ExchangeRecord exchange) =>
        ExchangeLife.AfterLosingReply(
            exchange.Entry.Direction,
            exchange.Status,
            answered: exchange.AnsweredAt is not null,
            received: exchange.SinceTakenUp().Any(),
            verified: exchange.Timeline.Any(entry => entry.Number > TakenUp(exchange) && entry.What == ExchangeEvents.VerificationOpened)
        );

    // Every reply has its line on the timeline, so those before the last reopening are as many as the lines before it.
    private static IEnumerable<Reply> SinceTakenUp(this ExchangeRecord exchange)
    {
        var takenUp = TakenUp(exchange);
        var before = exchange.Timeline.Count(entry => entry.Number < takenUp && Named.Contains(entry.What));
        return exchange.RepliesThatCount().Where(reply => reply.Number > before);
    }

    private static int TakenUp(ExchangeRecord exchange) =>
        exchange.Timeline.Where(entry => entry.What == ExchangeEvents.Reopened).Select(entry => entry.Number).DefaultIfEmpty(0).Max();
}
