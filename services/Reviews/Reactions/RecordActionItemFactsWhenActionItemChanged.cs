using Cooperation.Contracts.Meetings;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Replay;
using Cooperation.Reviews.Data;

namespace Cooperation.Reviews.Reactions;

/// <summary>Each change of an action item becomes a fact that figures count, in the year in which it is due; its series stands where the kind does.</summary>
internal sealed class RecordActionItemFactsWhenActionItemChanged(ReviewsDbContext db)
    : FactReaction<ActionItemChanged>(db, Kind),
        IReaction<ActionItemChanged>,
        IReplayTarget,
        IFactMapping
{
    public static FactKind Kind { get; } = new("meetings", "actionitem", "reviews.action-item-facts");

    protected override CurrentFact Map(ActionItemChanged message) =>
        new()
        {
            Counts = true,
            Reference = message.Reference.Value,
            Partner = message.Partner?.Value,
            Kind = message.Series.Value,
            Status = message.Status.Value,
            Agency = message.Agency.Value,
            DatedAt = VietnamTime.StartOf(message.DueOn),
            Year = message.DueOn.Year,
            Month = message.DueOn.Month,

            // Done on its day it is done in time.
            DueAt = VietnamTime.StartOf(message.DueOn.AddDays(1)),
            DoneAt = message.DoneOn is { } done ? VietnamTime.StartOf(done) : null,
            ClosedAt = (message.DoneOn ?? message.DroppedOn) is { } closed ? VietnamTime.StartOf(closed) : null,
        };
}
