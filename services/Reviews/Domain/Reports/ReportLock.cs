namespace Cooperation.Reviews.Domain.Reports;

/// <summary>Why a report is closed to its agency.</summary>
/// <param name="Why">One of the constants.</param>
/// <param name="At">Since when.</param>
/// <param name="By">By whom.</param>
public sealed record ReportLock(string Why, DateTimeOffset? At, string? By)
{
    /// <summary>The days of the period are over.</summary>
    public const string PeriodOver = "periodOver";

    /// <summary>The standing agency looks at it.</summary>
    public const string Waiting = "waiting";

    /// <summary>It went into the whole.</summary>
    public const string TakenOver = "takenOver";
}
