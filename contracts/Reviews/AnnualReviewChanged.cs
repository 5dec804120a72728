namespace Cooperation.Contracts.Reviews;

/// <summary>The state of the document of an annual review after a change (R5, R6): how far it is, and in which edition. What it says is read there.</summary>
public sealed record AnnualReviewChanged
{
    /// <summary>Key of the annual review.</summary>
    public required Guid ReviewId { get; init; }

    /// <summary>Version of the record that this state is.</summary>
    public required long Version { get; init; }

    /// <summary>The reference people use: <c>RV-KH-2018-000001</c>.</summary>
    public required Code Reference { get; init; }

    /// <summary>The instrument.</summary>
    public required Code Instrument { get; init; }

    /// <summary>Partner country, ISO 3166-1 alpha-2.</summary>
    public required Code Partner { get; init; }

    /// <summary>annualConference, interim, fiveYear, tenYear or adHoc: of the review that it documents.</summary>
    public required Code Kind { get; init; }

    /// <summary>draft, frozen, submitted, returned, approved, published or corrected.</summary>
    public required Code Status { get; init; }

    /// <summary>The first day of its period.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day of its period.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Its edition: 1, and one more with each correction after it was published.</summary>
    public required int Edition { get; init; }

    /// <summary>Whether it was frozen before its period was over.</summary>
    public bool Provisional { get; init; }

    /// <summary>When its figures were frozen, UTC.</summary>
    public DateTimeOffset? FrozenAt { get; init; }

    /// <summary>When it was approved, UTC.</summary>
    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>When it was published, UTC.</summary>
    public DateTimeOffset? PublishedAt { get; init; }
}
