namespace Cooperation.Platform.Hosting.Papers;

/// <summary>A part of a paper's content.</summary>
public abstract record PaperPart;

/// <summary>A heading within the content.</summary>
/// <param name="Text">The words, with their number: <c>1. Nội dung</c>.</param>
public sealed record PaperHeading(string Text) : PaperPart;

/// <summary>A paragraph; line breaks in it are kept.</summary>
/// <param name="Text">The words; null is marked as missing.</param>
/// <param name="Name">What is missing where they are: <c>nội dung</c>.</param>
public sealed record PaperText(string? Text, string? Name = null) : PaperPart;

/// <summary>A notice in a frame, which nobody may overlook: that what follows was recalled.</summary>
/// <param name="Text">The words.</param>
public sealed record PaperNotice(string Text) : PaperPart;

/// <summary>Names and values, one a line.</summary>
/// <param name="Facts">The lines.</param>
public sealed record PaperFacts(IReadOnlyList<PaperFact> Facts) : PaperPart;

/// <summary>A name and its value.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">What it says; null is marked as missing.</param>
public sealed record PaperFact(string Name, string? Value);

/// <summary>A table, whose head stands again on each page that it reaches; a row is never broken over two.</summary>
/// <param name="Columns">Heads and widths.</param>
/// <param name="Rows">Cells, as many as columns; null is marked as missing.</param>
public sealed record PaperTable(IReadOnlyList<PaperColumn> Columns, IReadOnlyList<IReadOnlyList<string?>> Rows) : PaperPart
{
    /// <summary>Which rows go across all columns with their first cell, and head those below.</summary>
    public IReadOnlyList<int> Across { get; init; } = [];
}

/// <summary>A column of a table.</summary>
/// <param name="Head">Its head.</param>
/// <param name="Share">Its width beside the others'.</param>
/// <param name="IsNumber">Whether its cells are figures, which stand right.</param>
public sealed record PaperColumn(string Head, int Share = 1, bool IsNumber = false);

/// <summary>A picture, a chart for example, as wide as the text or as its points where that is less.</summary>
/// <param name="Png">The file.</param>
/// <param name="Description">What it shows, for whoever does not see it.</param>
/// <param name="Caption">The line below; null for none.</param>
public sealed record PaperPicture(ReadOnlyMemory<byte> Png, string Description, string? Caption = null) : PaperPart;

/// <summary>A chart that a word processor draws out of its numbers: bars or a line, as wide as the text. Its series differ by pattern and sign and not by colour alone, and each number stands at its bar.</summary>
/// <param name="Description">What it shows, for whoever does not see it.</param>
/// <param name="Groups">What stands under the bars.</param>
/// <param name="Series">What is drawn, four at most.</param>
/// <param name="Caption">The line below; null for none.</param>
public sealed record PaperChart(string Description, IReadOnlyList<string> Groups, IReadOnlyList<PaperSeries> Series, string? Caption = null)
    : PaperPart
{
    /// <summary>How it is drawn.</summary>
    public PaperChartShape Shape { get; init; } = PaperChartShape.Standing;
}

/// <summary>Bars of one kind.</summary>
/// <param name="Name">What they count.</param>
/// <param name="Values">One a group; null where nothing is known.</param>
public sealed record PaperSeries(string Name, IReadOnlyList<decimal?> Values);

/// <summary>How a chart is drawn.</summary>
public enum PaperChartShape
{
    /// <summary>Bars upright.</summary>
    Standing,

    /// <summary>Bars from the left, for long names and many of them.</summary>
    Lying,

    /// <summary>A line from group to group, for a course of time.</summary>
    Line,
}

/// <summary>Two languages side by side, Vietnamese left, which is the one that binds unless the instrument says otherwise.</summary>
/// <param name="Language">The other language, in Vietnamese: <c>Tiếng Anh</c>.</param>
/// <param name="Pairs">What belongs beside one another; a pair begins on one height.</param>
public sealed record PaperBilingual(string Language, IReadOnlyList<PaperPair> Pairs) : PaperPart
{
    /// <summary>Whether the other column is left to a translator: where it holds nothing, it is empty and not marked.</summary>
    public bool IsToBeTranslated { get; init; }
}

/// <summary>A passage in two languages.</summary>
/// <param name="Vi">In Vietnamese; null is marked as missing.</param>
/// <param name="Other">In the other language; null is marked as missing.</param>
public sealed record PaperPair(string? Vi, string? Other);

/// <summary>Places to sign beside one another, each side of minutes one; written by hand, so nothing of them is marked as missing.</summary>
/// <param name="Closing">The words that are signed last: they stand on the page of the signatures.</param>
/// <param name="Sides">Whose they are: <c>Đại diện bên giao</c>.</param>
public sealed record PaperSigners(string Closing, IReadOnlyList<string> Sides) : PaperPart;

/// <summary>What is annexed: it begins on a page of its own.</summary>
/// <param name="Title">What it is, written in capitals: <c>Danh sách kèm theo</c>.</param>
/// <param name="Subject">To which document it belongs.</param>
public sealed record PaperAnnex(string Title, string Subject) : PaperPart;
