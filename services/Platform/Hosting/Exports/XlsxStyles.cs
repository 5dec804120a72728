using SpreadCheetah;
using SpreadCheetah.Styling;

namespace Cooperation.Platform.Hosting.Exports;

/// <summary>How the cells of our workbooks look. Texts are formatted as text, so that what begins like a formula stays one even when somebody edits it.</summary>
internal sealed class XlsxStyles(Spreadsheet book)
{
    private const int LongestName = 31;
    private const string FontName = "Times New Roman";

    public static readonly SpreadCheetahOptions Options = new()
    {
        CompressionLevel = SpreadCheetahCompressionLevel.Fastest,
        WriteCellReferenceAttributes = true,
        PreserveStringWhitespace = true,
        DefaultFont = new() { Name = FontName, Size = 11 },
        DocumentProperties = null,
    };

    public StyleId Head { get; } =
        book.AddStyle(
            new Style
            {
                Font = new()
                {
                    Name = FontName,
                    Size = 11,
                    Bold = true,
                },
            }
        );

    public StyleId Text { get; } =
        book.AddStyle(
            new Style
            {
                Format = NumberFormat.Standard(StandardNumberFormat.Text),
                Alignment = new() { Vertical = VerticalAlignment.Top, WrapText = true },
            }
        );

    public StyleId Moment { get; } = book.AddStyle(new Style { Format = NumberFormat.Custom(@"dd/mm/yyyy\ hh:mm") });

    public StyleId Day { get; } = book.AddStyle(new Style { Format = NumberFormat.Custom("dd/mm/yyyy") });

    /// <summary>The text as a cell must hold it: <c>_x0041_</c> would be read as an A, and two signs are no characters of XML.</summary>
    public static string Escaped(string text) =>
        text.Replace("_x", "_x005F_x", StringComparison.Ordinal)
            .Replace("\uFFFE", "", StringComparison.Ordinal)
            .Replace("\uFFFF", "", StringComparison.Ordinal);

    /// <summary>The name of a sheet, as long as it may be.</summary>
    public static string TabOf(string name) => name.Length > LongestName ? name[..LongestName] : name;
}
