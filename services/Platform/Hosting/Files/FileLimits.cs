using Cooperation.Platform.Hosting.Files.Packed;

namespace Cooperation.Platform.Hosting.Files;

/// <summary>How much a file may be, packed and unpacked.</summary>
public sealed record FileLimits : PackedLimits
{
    /// <summary>Bytes of the file itself.</summary>
    public long Bytes { get; init; } = 25 * 1024 * 1024;

    /// <summary>Points of a picture: whoever looks at it has to hold them all in memory.</summary>
    public long Points { get; init; } = 250_000_000;
}
