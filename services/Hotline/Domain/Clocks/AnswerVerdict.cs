using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain.Clocks;

namespace Cooperation.Hotline.Domain.Clocks;

/// <summary>Judges how the answer to an exchange stands to its time. Every round counts: a second answer in time does not mend a first one that was late.</summary>
internal static class AnswerVerdict
{
    /// <summary>One of <see cref="AnswerTimeliness"/>; null while it is open, and where no answer is owed.</summary>
    public static string? Of(ExchangeRecord exchange)
    {
        Clock[] clocks = [.. exchange.Clocks.Where(clock => clock.Kind == ClockKinds.Answer)];
        return exchange switch
        {
            { Status: ExchangeStatus.Voided or ExchangeStatus.Drafted } => null,
            { Outcome.Code: Outcomes.OldLog } => null, // An old log does not tell of every answer.
            _ when !ExchangeKinds.ExpectsAnswer(exchange.Entry.Kind) => null,
            _ when Array.Exists(clocks, clock => clock.IsMetLate) => AnswerTimeliness.Late,
            { Status: ExchangeStatus.Closed, Recall: null } when !IsAnswered(exchange) => AnswerTimeliness.ClosedUnanswered,
            _ when Array.Exists(clocks, clock => clock.RanOut) => AnswerTimeliness.Late,
            _ when Array.Exists(clocks, clock => clock.MetAt is not null) => AnswerTimeliness.InTime,
            _ => null,
        };
    }

    // Reopening takes the answer off the exchange; the replies keep it, unless they were voided.
    private static bool IsAnswered(ExchangeRecord exchange) =>
        exchange.AnsweredAt is not null || exchange.RepliesThatCount().Any(reply => reply.Kind == ReplyKinds.Final);
}
