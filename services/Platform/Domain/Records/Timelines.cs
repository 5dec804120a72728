namespace Cooperation.Platform.Domain.Records;

/// <summary>What a timeline answers.</summary>
public static class Timelines
{
    /// <summary>What was done since a version that somebody saw, from the first.</summary>
    public static IEnumerable<ChangeSince> Since(this IEnumerable<TimelineEntry> timeline, long version) =>
        timeline
            .Where(entry => entry.Version > version)
            .OrderBy(entry => entry.Number)
            .Select(entry => new ChangeSince(entry.What, entry.At, entry.Desk));
}
