using Cooperation.Contracts.Meetings;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Replay;
using Cooperation.Reviews.Data;

namespace Cooperation.Reviews.Reactions;

/// <summary>Each change of a delegation becomes a fact, in the year of its approval and before that of the day by which it is named; how many came from where stays in its state.</summary>
internal sealed class RecordDelegationFactsWhenDelegationChanged(ReviewsDbContext db)
    : FactReaction<DelegationChanged>(db, Kind),
        IReaction<DelegationChanged>,
        IReplayTarget,
        IFactMapping
{
    public static FactKind Kind { get; } = new("meetings", "delegation", "reviews.delegation-facts");

    protected override CurrentFact Map(DelegationChanged message)
    {
        var day = message.ApprovedOn ?? message.NominationsDue;
        return new()
        {
            Counts = true,
            Reference = message.Meeting.Value,
            Status = message.Status.Value,
            DatedAt = day is { } known ? VietnamTime.StartOf(known) : null,
            Year = day?.Year,
            Month = day?.Month,
            DueAt = message.NominationsDue is { } due ? VietnamTime.StartOf(due) : null,
            DoneAt = message.ApprovedOn is { } approved ? VietnamTime.StartOf(approved) : null,
        };
    }
}
