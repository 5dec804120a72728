using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Meetings;
using Cooperation.Agreements.Domain.Reviews;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Reviews;

/// <summary>GET /api/agreements/reviews/{id}: a review, what it concluded, what follows from it and what it still lacks.</summary>
internal static class GetReview
{
    // So many meetings are offered to choose from, the newest first.
    private const int MostMeetings = 20;

    public static void Map(RouteGroupBuilder review) => review.MapGet("/", HandleAsync).WithName(nameof(GetReview));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        Guid id,
        AgreementsDbContext db,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var key = new ReviewId(id);
        var seen = await db.ReviewsSeenBy(user).AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(r => r.Id == key, cancellationToken);
        if (seen is null)
        {
            return TypedResults.NotFound();
        }

        var instrument = await db.Instruments.AsNoTracking().AsSplitQuery().SingleAsync(i => i.Id == seen.InstrumentId, cancellationToken);
        var meetings = await db
            .Meetings.AsNoTracking()
            .Where(m => m.Instrument == seen.Instrument && m.Held)
            .Where(m => !db.Reviews.Any(other => other.Meeting == m.Reference && other.Id != key))
            .OrderByDescending(m => m.FirstDay)
            .Take(MostMeetings)
            .ToListAsync(cancellationToken);
        var followUps = await db
            .Activities.Where(a => a.Instrument == seen.Instrument && a.Year == seen.FollowUpYear && a.Status != ActivityStatus.Dropped)
            .GroupBy(a => a.Status)
            .Select(group => new FollowUpCount(group.Key, group.Count()))
            .ToListAsync(cancellationToken);
        response.SetEtag(seen.Version);
        return TypedResults.Ok(
            Response.Of(
                seen,
                meetings,
                [.. followUps.OrderBy(count => count.Status, StringComparer.Ordinal)],
                user.SeesMandate(instrument),
                user.KeepsReviews(seen.LeadAgency) ? [.. seen.Steps] : [],
                CivilTime.DateOf(clock.GetUtcNow())
            )
        );
    }

    internal sealed record Response
    {
        public required Guid Id { get; init; }

        public required string Instrument { get; init; }

        public required string Partner { get; init; }

        public required string LeadAgency { get; init; }

        public required string Kind { get; init; }

        public required int FromYear { get; init; }

        public required int ToYear { get; init; }

        public required DateOnly DueOn { get; init; }

        /// <summary>By rotation: a proposal.</summary>
        public required string? Host { get; init; }

        public required string Status { get; init; }

        public required bool Overdue { get; init; }

        public required string? Meeting { get; init; }

        public required DateOnly? HeldOn { get; init; }

        public required DateOnly? ConcludedOn { get; init; }

        public required string? Conclusions { get; init; }

        public required int FollowUpYear { get; init; }

        /// <summary>How many activities there are for that year, by state.</summary>
        public required IReadOnlyList<FollowUpCount> FollowUps { get; init; }

        public required DateOnly? FollowUpAdoptedOn { get; init; }

        /// <summary>How many amendments it proposes, whoever reads.</summary>
        public required int AmendmentsProposed { get; init; }

        /// <summary>Which they are; only for those who negotiate.</summary>
        public required IReadOnlyList<Proposal> Proposals { get; init; }

        /// <summary>What it still lacks.</summary>
        public required IReadOnlyList<string> Missing { get; init; }

        /// <summary>Meetings of the instrument that were held and stand for no other review.</summary>
        public required IReadOnlyList<MeetingHeld> Meetings { get; init; }

        public required bool Unverified { get; init; }

        public required IReadOnlyList<string> Steps { get; init; }

        public required IReadOnlyList<TimelineView> Timeline { get; init; }

        public required long Version { get; init; }

        internal static Response Of(
            Review r,
            IReadOnlyList<KnownMeeting> meetings,
            IReadOnlyList<FollowUpCount> followUps,
            bool seesProposals,
            IReadOnlyList<string> steps,
            DateOnly today
        ) =>
            new()
            {
                Id = r.Id.Value,
                Instrument = r.Instrument,
                Partner = r.Partner,
                LeadAgency = r.LeadAgency,
                Kind = r.Kind,
                FromYear = r.FromYear,
                ToYear = r.ToYear,
                DueOn = r.DueOn,
                Host = r.Host,
                Status = r.Status,
                Overdue = r.IsOverdue(today),
                Meeting = r.Meeting,
                HeldOn = r.HeldOn,
                ConcludedOn = r.ConcludedOn,
                Conclusions = r.Conclusions,
                FollowUpYear = r.FollowUpYear,
                FollowUps = followUps,
                FollowUpAdoptedOn = r.FollowUpAdoptedOn,
                AmendmentsProposed = r.Proposals.Count,
                Proposals = seesProposals
                    ? [.. r.Proposals.OrderBy(proposal => proposal.Number).Select(p => new Proposal(p.Number, p.Article, p.Text))]
                    : [],
                Missing = [.. r.Missing(followUps.Sum(count => count.Count))],
                Meetings = [.. meetings.Select(m => new MeetingHeld(m.Reference, m.Series, m.Number, m.FirstDay, m.Host))],
                Unverified = r.Unverified,
                Steps = steps,
                Timeline = TimelineView.Of(r.Timeline),
                Version = r.Version,
            };
    }

    /// <summary>How many activities stand so.</summary>
    internal sealed record FollowUpCount(string Status, int Count);

    /// <summary>Something that it proposes to amend.</summary>
    internal sealed record Proposal(int Number, string? Article, string Text);

    /// <summary>A meeting that was held.</summary>
    internal sealed record MeetingHeld(string Reference, string Series, int? Number, DateOnly? On, string? Host);
}
