using Cooperation.Contracts.Agreements;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Replay;
using Cooperation.Reviews.Data;

namespace Cooperation.Reviews.Reactions;

/// <summary>Each change of an instrument becomes a fact that figures count. It belongs to the year of its signature; what is not signed yet belongs to none.</summary>
internal sealed class RecordInstrumentFactsWhenInstrumentChanged(ReviewsDbContext db)
    : FactReaction<InstrumentChanged>(db, Kind),
        IReaction<InstrumentChanged>,
        IReplayTarget,
        IFactMapping
{
    public static FactKind Kind { get; } = new("agreements", "instrument", "reviews.instrument-facts");

    protected override CurrentFact Map(InstrumentChanged message) =>
        new()
        {
            Counts = true,
            Reference = message.Instrument.Value,
            Partner = message.Partner.Value,
            Kind = message.Kind.Value,
            Status = message.Status.Value,
            Agency = message.LeadAgency.Value,
            DatedAt = message.SignedOn is { } signed ? VietnamTime.StartOf(signed) : null,
            Year = message.SignedOn?.Year,
            Month = message.SignedOn?.Month,
            DueAt = message.NextReviewDue is { } due ? VietnamTime.StartOf(due) : null,
            ClosedAt = message.EndedOn is { } ended ? VietnamTime.StartOf(ended) : null,
        };
}
