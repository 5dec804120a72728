using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Imports.OldLetters;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cooperation.Platform.Hosting.Imports.Workbooks;

/// <summary>The styles of a workbook's cells, by number.</summary>
internal sealed class CellFormats
{
    private readonly List<CellFormat> formats = [];

    /// <summary>The style with this number; the general one where there is none.</summary>
    public CellFormat Of(string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < formats.Count ? formats[number]
        : formats.Count > 0 ? formats[0]
        : CellFormat.General;

    // Row by row of the part and not as a tree: a workbook may have as many styles as it likes.
    public static CellFormats Read(WorkbookStylesPart? part, SheetLimits limits)
    {
        var styles = new CellFormats();
        if (part is null)
        {
            return styles;
        }

        var (codes, fonts) = (new Dictionary<int, string>(), new List<LetterKind?>());
        var known = new Dictionary<(int Format, LetterKind? Letters), CellFormat>();
        var ofCells = false;
        using var reader = new OpenXmlPartReader(part);
        while (reader.Read())
        {
            var element = reader.ElementType;
            if (element == typeof(DocumentFormat.OpenXml.Spreadsheet.CellFormats))
            {
                ofCells = reader.IsStartElement;
            }
            else if (!reader.IsStartElement)
            {
                continue;
            }
            else if (element == typeof(NumberingFormat))
            {
                codes[Number(reader, "numFmtId")] = Attribute(reader, "formatCode") ?? "";
            }
            else if (element == typeof(Font))
            {
                fonts.Add(null);
            }
            else if (element == typeof(FontName) && fonts.Count > 0)
            {
                fonts[^1] ??= LetterKind.OfFont(Attribute(reader, "val"));
            }
            else if (element == typeof(DocumentFormat.OpenXml.Spreadsheet.CellFormat) && ofCells)
            {
                var key = (Number(reader, "numFmtId"), fonts.ElementAtOrDefault(Number(reader, "fontId")));
                if (!known.TryGetValue(key, out var format))
                {
                    var code = codes.GetValueOrDefault(key.Item1) ?? BuiltInFormats.CodeOf(key.Item1);
                    known[key] = format = new(IsGeneral(code) ? null : code, key.Item2);
                }

                styles.formats.Add(format);
            }

            if (styles.formats.Count > limits.Entries || codes.Count > limits.Entries || fonts.Count > limits.Entries)
            {
                throw new DomainException(FileErrors.Bomb());
            }
        }

        return styles;
    }

    private static bool IsGeneral(string? code) => code is null or "" or "@" || code.Equals("General", StringComparison.OrdinalIgnoreCase);

    private static string? Attribute(OpenXmlReader reader, string name) =>
        reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == name).Value;

    private static int Number(OpenXmlReader reader, string name) =>
        int.TryParse(Attribute(reader, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
