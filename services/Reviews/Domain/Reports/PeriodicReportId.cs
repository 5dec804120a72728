namespace Cooperation.Reviews.Domain.Reports;

/// <summary>Key of a report.</summary>
public readonly record struct PeriodicReportId(Guid Value)
{
    /// <summary>A new key, in order of time.</summary>
    public static PeriodicReportId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
