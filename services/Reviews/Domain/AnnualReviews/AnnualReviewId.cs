namespace Cooperation.Reviews.Domain.AnnualReviews;

/// <summary>Key of an annual review.</summary>
public readonly record struct AnnualReviewId(Guid Value)
{
    /// <summary>A new key, in order of time.</summary>
    public static AnnualReviewId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
