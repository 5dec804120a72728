namespace Cooperation.Platform.Hosting.Files.Packed;

/// <summary>How much of a packed file is read before it is refused; counted while reading, for what a file says of its own size may be a lie.</summary>
public abstract record PackedLimits
{
    /// <summary>Parts of a packed file.</summary>
    public int Parts { get; init; } = 500;

    /// <summary>Bytes of all its parts, unpacked.</summary>
    public long UnpackedBytes { get; init; } = 400L * 1024 * 1024;

    /// <summary>How many times longer a part may be unpacked than packed. Long lists of equal cells reach some 60; a bomb 1,000.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Unpacked bytes up to which the ratio says nothing.</summary>
    public long SmallPart { get; init; } = 4 * 1024 * 1024;

    /// <summary>Bytes of one tag or one text within XML: what is longer would be held in memory as a whole.</summary>
    public int TokenLength { get; init; } = 4 * 1024 * 1024;

    /// <summary>Elements within each other.</summary>
    public int Depth { get; init; } = 1000;
}
