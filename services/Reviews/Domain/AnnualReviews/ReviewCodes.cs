namespace Cooperation.Reviews.Domain.AnnualReviews;

/// <summary>How far a review is.</summary>
public static class ReviewStatus
{
    /// <summary>Begun; no figures yet.</summary>
    public const string Draft = "draft";

    /// <summary>Its figures stand.</summary>
    public const string Frozen = "frozen";

    /// <summary>Handed in for approval.</summary>
    public const string Submitted = "submitted";

    /// <summary>Sent back with a reason.</summary>
    public const string Returned = "returned";

    /// <summary>Approved by somebody who wrote none of it.</summary>
    public const string Approved = "approved";

    /// <summary>Published.</summary>
    public const string Published = "published";

    /// <summary>Dropped with a reason: it stays on record, and its period is free.</summary>
    public const string Dropped = "dropped";

    /// <summary>All of them, in the order of a review's life.</summary>
    public static readonly IReadOnlyList<string> All = [Draft, Frozen, Submitted, Returned, Approved, Published, Dropped];
}

/// <summary>The steps of a review: the last part of their addresses.</summary>
public static class ReviewSteps
{
    /// <summary>Its figures are counted up to the marks of all services, and stand.</summary>
    public const string Freeze = "freeze";

    /// <summary>A text of a section is kept.</summary>
    public const string Commentary = "commentary";

    /// <summary>Handed in.</summary>
    public const string Submission = "submission";

    /// <summary>Approved.</summary>
    public const string Approval = "approval";

    /// <summary>Sent back.</summary>
    public const string Return = "return";

    /// <summary>Published.</summary>
    public const string Publication = "publication";

    /// <summary>A new edition is begun.</summary>
    public const string Correction = "correction";

    /// <summary>Dropped.</summary>
    public const string Dropping = "dropping";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Freeze,
        Commentary,
        Submission,
        Approval,
        Return,
        Publication,
        Correction,
        Dropping,
    ];
}
