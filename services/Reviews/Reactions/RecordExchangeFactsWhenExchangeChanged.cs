using Cooperation.Contracts.Hotline;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Replay;
using Cooperation.Reviews.Data;

namespace Cooperation.Reviews.Reactions;

/// <summary>Each change of a hotline exchange becomes a fact that figures count.</summary>
internal sealed class RecordExchangeFactsWhenExchangeChanged(ReviewsDbContext db)
    : FactReaction<ExchangeChanged>(db, Kind),
        IReaction<ExchangeChanged>,
        IReplayTarget,
        IFactMapping
{
    private static readonly string[] Uncounted = ["voided", "drafted"];

    public static FactKind Kind { get; } = new("hotline", "exchange", "reviews.exchange-facts");

    protected override CurrentFact Map(ExchangeChanged message) =>
        new()
        {
            Counts = !Uncounted.Contains(message.Status.Value),
            Reference = message.Reference.Value,
            Partner = message.Partner.Value,
            Direction = message.Direction.Value,
            Kind = message.Kind.Value,
            Urgency = message.Urgency.Value,
            Status = message.Status.Value,
            Area = message.Area.Value,
            Province = message.Province?.Value,
            Agency = message.LeadAgency.Value,
            Desk = message.Desk.Value,
            DatedAt = message.ReceivedOrSentAt,
            Year = VietnamTime.YearOf(message.ReceivedOrSentAt),
            Month = VietnamTime.MonthOf(message.ReceivedOrSentAt),
            AcknowledgedAt = message.AcknowledgedAt,
            DueAt = message.AnswerDue,
            DoneAt = message.AnsweredAt,
            ClosedAt = message.ClosedAt,
        };
}
