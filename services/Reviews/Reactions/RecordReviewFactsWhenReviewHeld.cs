using Cooperation.Contracts.Agreements;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Replay;
using Cooperation.Reviews.Data;

namespace Cooperation.Reviews.Reactions;

/// <summary>Each change of an instrument's review becomes a fact that figures count, in the year in which it is due, under the code of its instrument; one that was dropped counts no more.</summary>
internal sealed class RecordReviewFactsWhenReviewHeld(ReviewsDbContext db)
    : FactReaction<ReviewHeld>(db, Kind),
        IReaction<ReviewHeld>,
        IReplayTarget,
        IFactMapping
{
    public static FactKind Kind { get; } = new("agreements", "review", "reviews.review-facts");

    protected override CurrentFact Map(ReviewHeld message) =>
        new()
        {
            Counts = message.Status.Value != "dropped",
            Reference = message.Instrument.Value,
            Partner = message.Partner.Value,
            Kind = message.Kind.Value,
            Status = message.Status.Value,
            Agency = message.Agency.Value,
            DatedAt = VietnamTime.StartOf(message.DueOn),
            Year = message.DueOn.Year,
            Month = message.DueOn.Month,
            DueAt = VietnamTime.StartOf(message.DueOn.AddDays(1)),
            DoneAt = message is { HeldOn: { } held, Status.Value: "held" or "concluded" } ? VietnamTime.StartOf(held) : null,
            ClosedAt = message.ConcludedOn is { } concluded ? VietnamTime.StartOf(concluded) : null,
        };
}
