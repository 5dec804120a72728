using Cooperation.Contracts.Agreements;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Replay;
using Cooperation.Reviews.Data;

namespace Cooperation.Reviews.Reactions;

/// <summary>Each change of a project becomes a fact that figures count, in the year it was proposed; its money stays in its state.</summary>
internal sealed class RecordProjectFactsWhenProjectChanged(ReviewsDbContext db)
    : FactReaction<ProjectChanged>(db, Kind),
        IReaction<ProjectChanged>,
        IReplayTarget,
        IFactMapping
{
    public static FactKind Kind { get; } = new("agreements", "project", "reviews.project-facts");

    protected override CurrentFact Map(ProjectChanged message) =>
        new()
        {
            Counts = true,
            Reference = message.Reference.Value,
            Partner = message.Partners is [var partner] ? partner.Value : null,
            Kind = message.Donors is [var donor] ? donor.Value : null,
            Status = message.Status.Value,
            Agency = message.Agency.Value,
            DatedAt = VietnamTime.StartOf(message.ProposedOn),
            Year = message.ProposedOn.Year,
            Month = message.ProposedOn.Month,
            DueAt = message.NextReportDue is { } due ? VietnamTime.StartOf(due.AddDays(1)) : null,
            ClosedAt = message.EndedOn is { } ended ? VietnamTime.StartOf(ended) : null,
        };
}
