using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Letters = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Cooperation.Platform.Hosting.Papers.Writing;

/// <summary>Words in one size and cut.</summary>
internal sealed record Lettering(int Size, bool Bold = false, bool Italic = false)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>The words; where there are none, a mark that says what is missing.</summary>
    public IEnumerable<OpenXmlElement> Write(string? text, string? name = null) =>
        string.IsNullOrWhiteSpace(text) ? [Missing(name)] : [Run(text, isMissing: false)];

    /// <summary>The words in capitals.</summary>
    public IEnumerable<OpenXmlElement> Capitals(string? text, string? name = null) => Write(text?.ToUpper(Vietnamese), name);

    /// <summary>The mark for what is missing.</summary>
    public Run Missing(string? name) => Run(name is null ? "[chưa có]" : $"[chưa có: {name}]", isMissing: true);

    /// <summary>The number of the page.</summary>
    public Run PageNumber() =>
        new(
            Properties(isMissing: false),
            new FieldChar { FieldCharType = FieldCharValues.Begin },
            new FieldCode("PAGE"),
            new FieldChar { FieldCharType = FieldCharValues.Separate },
            new Letters("2"),
            new FieldChar { FieldCharType = FieldCharValues.End }
        );

    /// <summary>About how wide a line of Times New Roman gets, in twentieths of a point: what the rules under it are measured by.</summary>
    public int WidthOf(string text) =>
        (int)
            text.Normalize(NormalizationForm.FormC)
                .Sum(letter =>
                    Size
                    * 20
                    * (
                        char.IsUpper(letter) ? 0.72
                        : char.IsWhiteSpace(letter) || char.IsPunctuation(letter) ? 0.29
                        : 0.48
                    )
                );

    private Run Run(string text, bool isMissing)
    {
        var run = new Run(Properties(isMissing));
        var lines = Clean(text).ReplaceLineEndings("\n").Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            if (line > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Letters(lines[line]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    private RunProperties Properties(bool isMissing)
    {
        var size = (Size * 2).ToString(CultureInfo.InvariantCulture);
        var properties = new RunProperties();
        if (Bold)
        {
            properties.Append(new Bold(), new BoldComplexScript());
        }

        if (Italic)
        {
            properties.Append(new Italic(), new ItalicComplexScript());
        }

        properties.Append(new FontSize { Val = size }, new FontSizeComplexScript { Val = size });
        if (isMissing)
        {
            properties.Append(new Highlight { Val = HighlightColorValues.Yellow });
        }

        return properties;
    }

    // Pasted text brings what no XML file may hold; the file would not open.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
            {
                clean.Append(text[at]).Append(text[++at]);
            }
            else if (XmlConvert.IsXmlChar(text[at]))
            {
                clean.Append(text[at]);
            }
        }

        return clean.ToString();
    }
}
