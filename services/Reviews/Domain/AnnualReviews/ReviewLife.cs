using static Cooperation.Reviews.Domain.AnnualReviews.ReviewStatus;
using static Cooperation.Reviews.Domain.AnnualReviews.ReviewSteps;

namespace Cooperation.Reviews.Domain.AnnualReviews;

/// <summary>The life of an annual review, as one table: what is offered and what is taken go by it, and a test walks all of it.</summary>
public static class ReviewLife
{
    /// <summary>The status that a step leads to; null where it is not open at this one.</summary>
    public static string? After(string status, string step) =>
        (status, step) switch
        {
            (Draft or Frozen or Returned, Freeze) => Frozen,
            (Draft or Frozen or Returned, Commentary) => status,
            (Frozen or Returned, Submission) => Submitted,
            (Submitted, Approval) => Approved,
            (Submitted or Approved, Return) => Returned,
            (Approved, Publication) => Published,
            (Published, Correction) => Draft,
            (Draft or Frozen or Returned, Dropping) => Dropped,
            _ => null,
        };

    /// <summary>The steps that are open at a status.</summary>
    public static IReadOnlyList<string> OpenAt(string status) => [.. ReviewSteps.All.Where(step => After(status, step) is not null)];
}
