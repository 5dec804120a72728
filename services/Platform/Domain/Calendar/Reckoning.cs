namespace Cooperation.Platform.Domain.Calendar;

/// <summary>When a limit ends, and how that was found.</summary>
/// <param name="Due">The moment it ends; with limits in days the 24:00 of the last day.</param>
/// <param name="Days">Every day from the first to the last.</param>
/// <param name="Complete">False where the holidays of a year in it are not known.</param>
public sealed record Reckoning(DateTimeOffset Due, IReadOnlyList<CountedDay> Days, bool Complete)
{
    /// <summary>The last day of the limit.</summary>
    public DateOnly LastDay => Days[^1].Date;
}
