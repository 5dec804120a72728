using System.ComponentModel.DataAnnotations;

namespace Cooperation.Platform.Records.Clocks;

internal sealed class ClockSweepOptions
{
    public const string Section = "Clocks";

    /// <summary>How often clocks are looked at; the shortest limit is an hour.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan Every { get; init; } = TimeSpan.FromSeconds(30);
}
