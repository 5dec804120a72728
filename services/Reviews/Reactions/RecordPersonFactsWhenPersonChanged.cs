using Cooperation.Contracts.Repatriation;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Replay;
using Cooperation.Reviews.Data;

namespace Cooperation.Reviews.Reactions;

/// <summary>Each change of a person's return becomes a fact that figures count, under his pseudonym; his route stands where the kind does, his stage where the state does.</summary>
internal sealed class RecordPersonFactsWhenPersonChanged(ReviewsDbContext db)
    : FactReaction<PersonChanged>(db, Kind),
        IReaction<PersonChanged>,
        IReplayTarget,
        IFactMapping
{
    public static FactKind Kind { get; } = new("repatriation", "person", "reviews.person-facts");

    protected override CurrentFact Map(PersonChanged message) =>
        new()
        {
            Counts = true,
            Reference = message.Pseudonym.Value,
            Partner = message.Partner.Value,
            Direction = message.Direction.Value,
            Kind = message.Route.Value,
            Status = message.Stage.Value,
            Agency = message.Agency.Value,
            Desk = message.Desk.Value,
            Province = message.Province?.Value,
            DatedAt = message.ReportedAt,
            Year = VietnamTime.YearOf(message.ReportedAt),
            Month = VietnamTime.MonthOf(message.ReportedAt),
            ClosedAt = message.ClosedAt,
        };
}
