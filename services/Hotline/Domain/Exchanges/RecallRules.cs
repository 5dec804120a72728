using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>When a confirmation can have come.</summary>
internal static class RecallRules
{
    public static void Check(Recall recall, DateTimeOffset confirmedAt, DateTimeOffset at)
    {
        if (confirmedAt.IsAheadOf(at))
        {
            throw new DomainException(ExchangeErrors.TimeInFuture("at"));
        }

        if (confirmedAt < recall.At)
        {
            throw new DomainException(StepErrors.ConfirmedBeforeRecall());
        }
    }
}
