using Cooperation.Contracts.Agreements;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Replay;
using Cooperation.Reviews.Data;

namespace Cooperation.Reviews.Reactions;

/// <summary>Each change of a priority activity becomes a fact that figures count, in the year in whose plan it stands; what is a draft is none yet.</summary>
internal sealed class RecordActivityFactsWhenActivityChanged(ReviewsDbContext db)
    : FactReaction<ActivityChanged>(db, Kind),
        IReaction<ActivityChanged>,
        IReplayTarget,
        IFactMapping
{
    public static FactKind Kind { get; } = new("agreements", "activity", "reviews.activity-facts");

    protected override CurrentFact Map(ActivityChanged message) =>
        new()
        {
            Counts = message.Status.Value != "draft",
            Reference = message.Reference.Value,
            Partner = message.Partner?.Value,
            Kind = (message.Instrument ?? message.Framework)?.Value,
            Status = message.Status.Value,
            Agency = message.Agency.Value,
            Province = message.Province?.Value,
            DatedAt = VietnamTime.StartOf(message.DueOn),
            Year = message.Year,
            DueAt = VietnamTime.StartOf(message.DueOn.AddDays(1)),
            DoneAt = message.DoneOn is { } done ? VietnamTime.StartOf(done) : null,
            ClosedAt = (message.DoneOn ?? message.DroppedOn) is { } closed ? VietnamTime.StartOf(closed) : null,
        };
}
