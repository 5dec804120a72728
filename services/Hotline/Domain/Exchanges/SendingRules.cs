using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>When a draft may have left.</summary>
internal static class SendingRules
{
    public static void Check(Exchange exchange, DateTimeOffset sentAt, DateTimeOffset at)
    {
        if (sentAt.IsAheadOf(at))
        {
            throw new DomainException(ExchangeErrors.TimeInFuture("sentAt"));
        }

        if (sentAt < exchange.LoggedAt)
        {
            throw new DomainException(StepErrors.SentBeforeDrafted());
        }

        // The number names the year of sending (R11), and was taken when the draft was written.
        if (Reference.YearOf(sentAt) != Reference.YearOf(exchange.LoggedAt))
        {
            throw new DomainException(StepErrors.DraftOfOtherYear(exchange.Reference));
        }
    }
}
