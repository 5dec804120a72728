using Cooperation.Contracts;
using Cooperation.Contracts.Agreements;

namespace Cooperation.Agreements.Domain.Reviews;

/// <summary>What the other services may know of a review: codes, days and counts (R5); what it concluded stays here.</summary>
internal static class ReviewMessage
{
    public static ReviewHeld Of(Review review) =>
        new()
        {
            ReviewId = review.Id.Value,
            Version = review.Version,
            Instrument = new(review.Instrument),
            Partner = new(review.Partner),
            Kind = new(review.Kind),
            Status = new(review.Status),
            Agency = new(review.LeadAgency),
            FromYear = review.FromYear,
            ToYear = review.ToYear,
            DueOn = review.DueOn,
            HeldOn = review.HeldOn,
            Meeting = CodeOf(review.Meeting),
            Host = CodeOf(review.Host),
            ConcludedOn = review.ConcludedOn,
            FollowUpAdoptedOn = review.FollowUpAdoptedOn,
            AmendmentsProposed = review.Proposals.Count,
        };

    private static Code? CodeOf(string? code) => code is null ? null : new(code);
}
