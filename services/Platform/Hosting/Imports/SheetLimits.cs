namespace Cooperation.Platform.Hosting.Imports;

/// <summary>How much of a file is read before it is refused; counted while reading, for what a file says of its own size may be a lie.</summary>
public sealed record SheetLimits
{
    /// <summary>Bytes of the file itself.</summary>
    public long Bytes { get; init; } = 25 * 1024 * 1024;

    /// <summary>Rows below the head.</summary>
    public int Rows { get; init; } = 50_000;

    /// <summary>Columns.</summary>
    public int Columns { get; init; } = 100;

    /// <summary>Characters of one cell; a spreadsheet holds no more itself.</summary>
    public int CellLength { get; init; } = 32_767;

    /// <summary>Parts of a workbook.</summary>
    public int Parts { get; init; } = 500;

    /// <summary>Bytes of all parts of a workbook, unpacked.</summary>
    public long UnpackedBytes { get; init; } = 400L * 1024 * 1024;

    /// <summary>How many times longer a part may be unpacked than packed. Long lists of equal cells reach some 60; a bomb 1,000.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Unpacked bytes up to which the ratio says nothing.</summary>
    public long SmallPart { get; init; } = 4 * 1024 * 1024;

    /// <summary>Different texts of a workbook.</summary>
    public int SharedTexts { get; init; } = 1_000_000;
}
