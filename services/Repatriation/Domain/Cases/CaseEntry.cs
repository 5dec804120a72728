namespace Cooperation.Repatriation.Domain.Cases;

/// <summary>What a desk writes down when it opens a case.</summary>
public sealed record CaseEntry
{
    /// <summary>Partner country.</summary>
    public required string Partner { get; init; }

    /// <summary>One of <see cref="Codes.CaseDirections"/>.</summary>
    public required string Direction { get; init; }

    /// <summary>One of <see cref="Codes.CaseRoutes"/>.</summary>
    public required string Route { get; init; }

    /// <summary>One of <see cref="Codes.CaseSources"/>.</summary>
    public required string Source { get; init; }

    /// <summary>When it was reported: lists, figures and the number go by this time.</summary>
    public required DateTimeOffset ReportedAt { get; init; }

    /// <summary>The mission that looks after it, where one does.</summary>
    public string? Mission { get; init; }

    /// <summary>Reference of the hotline exchange that it came from.</summary>
    public string? Exchange { get; init; }

    /// <summary>How it may be passed on.</summary>
    public required string Handling { get; init; }

    /// <summary>Case text.</summary>
    public required string Summary { get; init; }
}
