namespace Cooperation.Contracts.Reviews;

/// <summary>
/// A request (R7): an annual review was published, so the draft activities that are its follow-up plan are to be adopted. The receiver adopts once for a review;
/// what the plan says stands there already.
/// </summary>
public sealed record AdoptFollowUpPlan
{
    /// <summary>Key of the annual review: the business key, unique at the receiver.</summary>
    public required Guid ReviewId { get; init; }

    /// <summary>Reference of the annual review: <c>RV-KH-2018-000001</c>.</summary>
    public required Code Reference { get; init; }

    /// <summary>The instrument.</summary>
    public required Code Instrument { get; init; }

    /// <summary>The year whose activities are to be adopted.</summary>
    public required int Year { get; init; }

    /// <summary>When the review was published, UTC.</summary>
    public required DateTimeOffset PublishedAt { get; init; }
}
