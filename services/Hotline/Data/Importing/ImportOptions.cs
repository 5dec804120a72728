using System.ComponentModel.DataAnnotations;

namespace Cooperation.Hotline.Data.Importing;

/// <summary>Section <c>Imports</c>. Checked at start.</summary>
internal sealed class ImportOptions
{
    public const string Section = "Imports";

    /// <summary>How long an import whose process says nothing more stays its own; then another process goes on with it.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan LeaseFor { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How often an import is tried before it ends, or is stopped.</summary>
    [Range(1, 20)]
    public int Attempts { get; init; } = 5;

    /// <summary>How long it rests after it broke off for the first time; three times as long after each further one.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "00:10:00")]
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a caller waits for a dry run at most: less than the gateway waits for an answer.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan DryRunFor { get; init; } = TimeSpan.FromSeconds(50);

    /// <summary>How long a checked file is held for its desk before it is deleted.</summary>
    [Range(typeof(TimeSpan), "00:10:00", "7.00:00:00")]
    public TimeSpan HeldFor { get; init; } = TimeSpan.FromDays(1);
}
