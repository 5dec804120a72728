using Cooperation.Agreements.Domain.Codes;
using static Cooperation.Agreements.Domain.Codes.ReviewStatus;

namespace Cooperation.Agreements.Domain.Reviews;

/// <summary>Where each step of a review begins: what is offered and what is taken go by the same table, and a test walks all of it.</summary>
public static class ReviewLife
{
    /// <summary>The steps that begin at a status, the next one first.</summary>
    public static IReadOnlyList<string> OpenAt(string status) =>
        status switch
        {
            Due => [ReviewSteps.Holding, ReviewSteps.Dropping],
            Proposed => [ReviewSteps.Holding, ReviewSteps.Rejection, ReviewSteps.Dropping],
            // A conference may adopt the plan on the spot, before its conclusions are written down.
            Held => [ReviewSteps.Conclusions, ReviewSteps.Adoption, ReviewSteps.Reopening],
            Concluded => [ReviewSteps.Adoption, ReviewSteps.Reopening],
            Dropped => [ReviewSteps.Reopening],
            _ => [],
        };

    /// <summary>Whether it has still to be held: only so it can be overdue.</summary>
    public static bool IsOpen(string status) => status is Due or Proposed;

    /// <summary>What a review still lacks, once it was held.</summary>
    /// <param name="status">Where it stands.</param>
    /// <param name="meeting">The meeting at which it was held.</param>
    /// <param name="adoptedOn">The day on which the plan that follows was adopted.</param>
    /// <param name="isPlanned">Whether there is any activity for the year that follows.</param>
    public static IEnumerable<string> Missing(string status, string? meeting, DateOnly? adoptedOn, bool isPlanned)
    {
        if (status is not (Held or Concluded))
        {
            yield break;
        }

        if (meeting is null)
        {
            yield return ReviewMissing.Meeting;
        }

        if (status == Held)
        {
            yield return ReviewMissing.Conclusions;
        }

        if (adoptedOn is null)
        {
            yield return isPlanned ? ReviewMissing.Adoption : ReviewMissing.FollowUpPlan;
        }
    }

    /// <summary>How many years a review of a kind looks back on; null where that is said each time.</summary>
    public static int? YearsOf(string kind) =>
        kind switch
        {
            ReviewKinds.AnnualConference => 0,
            ReviewKinds.FiveYear => 5,
            ReviewKinds.TenYear => 10,
            _ => null,
        };

    /// <summary>What comes after a review by the cycle: a conference each year, five and ten years in turn; nothing after what was held out of turn.</summary>
    public static (string Kind, int Years)? NextOf(string kind) =>
        kind switch
        {
            ReviewKinds.AnnualConference => (ReviewKinds.AnnualConference, 1),
            ReviewKinds.FiveYear => (ReviewKinds.TenYear, 5),
            ReviewKinds.TenYear => (ReviewKinds.FiveYear, 5),
            _ => null,
        };
}
