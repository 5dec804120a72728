using Cooperation.Contracts.Repatriation;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Replay;
using Cooperation.Reviews.Data;

namespace Cooperation.Reviews.Reactions;

/// <summary>Each change of a repatriation case becomes a fact that figures count; its route stands where the kind does.</summary>
internal sealed class RecordCaseFactsWhenCaseChanged(ReviewsDbContext db)
    : FactReaction<CaseChanged>(db, Kind),
        IReaction<CaseChanged>,
        IReplayTarget,
        IFactMapping
{
    private static readonly string[] Uncounted = ["voided", "merged"];

    public static FactKind Kind { get; } = new("repatriation", "case", "reviews.case-facts");

    protected override CurrentFact Map(CaseChanged message) =>
        new()
        {
            Counts = !Uncounted.Contains(message.Status.Value),
            Reference = message.Reference.Value,
            Partner = message.Partner.Value,
            Direction = message.Direction.Value,
            Kind = message.Route.Value,
            Status = message.Status.Value,
            Agency = message.Agency.Value,
            Desk = message.Desk.Value,
            DatedAt = message.ReportedAt,
            Year = VietnamTime.YearOf(message.ReportedAt),
            Month = VietnamTime.MonthOf(message.ReportedAt),
            ClosedAt = message.ClosedAt,
        };
}
