using System.ComponentModel.DataAnnotations;

namespace Cooperation.Gateway.Keys;

/// <summary>The rhythm in which signing keys change.</summary>
internal sealed class KeyOptions
{
    public const string Section = "Keys";

    /// <summary>How long a key signs.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "90.00:00:00")]
    public TimeSpan Rotation { get; init; } = TimeSpan.FromDays(1);

    /// <summary>How long before it signs a key is published, and how long after it signed it stays so: longer than services keep the key set and than any token lives.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan Overlap { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How often each replica looks whether a key is due.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "01:00:00")]
    public TimeSpan Look { get; init; } = TimeSpan.FromMinutes(1);
}
