using Cooperation.Platform.Domain.Records;

namespace Cooperation.Platform.Records.References;

/// <summary>Numbers that follow one another, taken at once.</summary>
/// <param name="Series">The series.</param>
/// <param name="Year">The year.</param>
/// <param name="First">The first of them.</param>
/// <param name="Count">How many.</param>
public sealed record NumberBlock(ReferenceSeries Series, int Year, long First, int Count)
{
    /// <summary>The last of them.</summary>
    public long Last => First + Count - 1;
}
