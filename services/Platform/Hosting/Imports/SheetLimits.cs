using Cooperation.Platform.Hosting.Files.Packed;

namespace Cooperation.Platform.Hosting.Imports;

/// <summary>How much of a log is read before it is refused.</summary>
public sealed record SheetLimits : PackedLimits
{
    /// <summary>A workbook's own: the longest cell is half of the longest text, and no program nests as deep.</summary>
    public SheetLimits() => (TokenLength, Depth) = (512 * 1024, 100);

    /// <summary>Bytes of the file itself.</summary>
    public long Bytes { get; init; } = 25 * 1024 * 1024;

    /// <summary>Rows below the head.</summary>
    public int Rows { get; init; } = 50_000;

    /// <summary>Columns.</summary>
    public int Columns { get; init; } = 100;

    /// <summary>Characters of one cell; a spreadsheet holds no more itself.</summary>
    public int CellLength { get; init; } = 32_767;

    /// <summary>Different texts of a workbook.</summary>
    public int SharedTexts { get; init; } = 1_000_000;

    /// <summary>Bytes of a part that is read as a whole: the list of types, relations between parts.</summary>
    public long DirectoryBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>Merged areas, styles, fonts or sheets of a workbook.</summary>
    public int Entries { get; init; } = 200_000;
}
