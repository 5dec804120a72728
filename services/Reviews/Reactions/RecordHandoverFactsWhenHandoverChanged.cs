using Cooperation.Contracts.Repatriation;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Replay;
using Cooperation.Reviews.Data;

namespace Cooperation.Reviews.Reactions;

/// <summary>Each change of a handover becomes a fact that figures count, in the month for which it is planned; its gate or border marker stands where the kind does.</summary>
internal sealed class RecordHandoverFactsWhenHandoverChanged(ReviewsDbContext db)
    : FactReaction<HandoverChanged>(db, Kind),
        IReaction<HandoverChanged>,
        IReplayTarget,
        IFactMapping
{
    public static FactKind Kind { get; } = new("repatriation", "handover", "reviews.handover-facts");

    protected override CurrentFact Map(HandoverChanged message) =>
        new()
        {
            Counts = true,
            Reference = message.Reference.Value,
            Partner = message.Partner.Value,
            Direction = message.Direction.Value,
            Kind = (message.Gate ?? message.Marker)?.Value,
            Status = message.Status.Value,
            Province = message.Province?.Value,
            Agency = message.Agency.Value,
            Desk = message.Desk.Value,
            DatedAt = message.PlannedAt,
            Year = VietnamTime.YearOf(message.PlannedAt),
            Month = VietnamTime.MonthOf(message.PlannedAt),
            DoneAt = message.ArrivedAt,
            ClosedAt = message.SignedAt ?? message.CancelledAt,
        };
}
