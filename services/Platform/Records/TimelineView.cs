using Cooperation.Platform.Domain.Records;

namespace Cooperation.Platform.Records;

/// <summary>One line of a timeline as whoever may read the record sees it.</summary>
public sealed record TimelineView(int Number, string What, DateTimeOffset At, string Name, string Desk, string? Note, long Version)
{
    /// <summary>A timeline in its order.</summary>
    public static IReadOnlyList<TimelineView> Of(IEnumerable<TimelineEntry> timeline) =>
        [
            .. timeline
                .OrderBy(entry => entry.Number)
                .Select(entry => new TimelineView(entry.Number, entry.What, entry.At, entry.Name, entry.Desk, entry.Note, entry.Version)),
        ];
}
