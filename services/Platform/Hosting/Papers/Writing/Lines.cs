using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Cooperation.Platform.Hosting.Papers.Writing;

/// <summary>Paragraphs and the measures they need, in twentieths of a point.</summary>
internal static class Lines
{
    private const double PerMillimetre = 1440 / 25.4;

    public static int OfMillimetres(double millimetres) => (int)Math.Round(millimetres * PerMillimetre);

    /// <summary>A line of a head, a cell or a block: close to the one above it.</summary>
    public static Paragraph Of(IEnumerable<OpenXmlElement> words, JustificationValues where, int before = 0, bool keep = false) =>
        Paragraph(words, new SpacingBetweenLines { Before = Number(before), After = "0" }, indentation: null, where, keep);

    /// <summary>A paragraph of the content: justified, first line 1.27 cm in, 6 pt from the one above (annex I, II.6 of the decree; article 11 of the circular).</summary>
    public static Paragraph OfText(IEnumerable<OpenXmlElement> words) =>
        Paragraph(
            words,
            new SpacingBetweenLines
            {
                Before = "120",
                After = "0",
                Line = "264",
                LineRule = LineSpacingRuleValues.Auto,
            },
            new Indentation { FirstLine = "720" },
            JustificationValues.Both,
            keep: false
        );

    /// <summary>A full rule in the middle of a column. Neither instrument lets the words themselves be underlined.</summary>
    public static Paragraph Rule(int column, int length)
    {
        var side = Number(Math.Max(0, (column - length) / 2));
        var properties = new ParagraphProperties(
            new ParagraphBorders(
                new TopBorder
                {
                    Val = BorderValues.Single,
                    Size = 6,
                    Space = 0,
                }
            ),
            new SpacingBetweenLines
            {
                Before = "30",
                After = "60",
                Line = "60",
                LineRule = LineSpacingRuleValues.Exact,
            },
            new Indentation { Left = side, Right = side }
        );
        return new Paragraph(properties);
    }

    /// <summary>Words in a frame of their own length, in the middle of a column.</summary>
    public static Paragraph Framed(IEnumerable<OpenXmlElement> words, int column, int length)
    {
        var side = Number(Math.Max(0, (column - length) / 2));
        var properties = new ParagraphProperties(
            new KeepLines(),
            Frame(),
            new SpacingBetweenLines { Before = "120", After = "60" },
            new Indentation { Left = side, Right = side },
            new Justification { Val = JustificationValues.Center }
        );
        return new Paragraph([properties, .. words]);
    }

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static ParagraphBorders Frame() =>
        new(
            new TopBorder
            {
                Val = BorderValues.Single,
                Size = 6,
                Space = 2,
            },
            new LeftBorder
            {
                Val = BorderValues.Single,
                Size = 6,
                Space = 4,
            },
            new BottomBorder
            {
                Val = BorderValues.Single,
                Size = 6,
                Space = 2,
            },
            new RightBorder
            {
                Val = BorderValues.Single,
                Size = 6,
                Space = 4,
            }
        );

    private static Paragraph Paragraph(
        IEnumerable<OpenXmlElement> words,
        SpacingBetweenLines spacing,
        Indentation? indentation,
        JustificationValues where,
        bool keep
    )
    {
        var properties = new ParagraphProperties();
        if (keep)
        {
            properties.Append(new KeepNext());
        }

        properties.Append(spacing);
        if (indentation is not null)
        {
            properties.Append(indentation);
        }

        properties.Append(new Justification { Val = where });
        return new Paragraph([properties, .. words]);
    }
}
