using Cooperation.Platform.Hosting.Papers.Forms;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Cooperation.Platform.Hosting.Papers.Writing;

/// <summary>The content, part by part.</summary>
internal sealed class PaperContent(MainDocumentPart package, PaperForm form, int width)
{
    private const int Padding = 85;
    private const int RoomToSign = 1200;

    private readonly Lettering text = new(form.Sizes.Text);
    private readonly Lettering bold = new(form.Sizes.Text, Bold: true);
    private readonly Lettering small = new(form.Sizes.Text - 1);
    private readonly Lettering smallBold = new(form.Sizes.Text - 1, Bold: true);

    private uint pictures;

    public IEnumerable<OpenXmlElement> Write(PaperPart part) =>
        part switch
        {
            PaperHeading heading => [Lines.Of(bold.Write(heading.Text), JustificationValues.Left, before: 200, keep: true)],
            PaperText paragraph => [Lines.OfText(text.Write(paragraph.Text, paragraph.Name))],
            PaperNotice notice => [Lines.Framed(bold.Write(notice.Text), width, width - 240)],
            PaperFacts facts => [.. Spaced(Facts(facts))],
            PaperTable table => [.. Spaced(Table(table))],
            PaperBilingual pairs => [.. Spaced(Bilingual(pairs))],
            PaperSigners signers => [Kept(Lines.OfText(text.Write(signers.Closing))), Kept(Gap()), Signers(signers), Gap()],
            PaperAnnex annex => Annex(annex),
            PaperPicture picture => Picture(picture),
            PaperChart chart => Captioned(PaperCharts.Put(package, chart, form.Typeface, width, ++pictures), chart.Caption),
            _ => throw new ArgumentException($"No such part: {part.GetType().Name}.", nameof(part)),
        };

    // Two tables that touch are one to a word processor. The gap above stays with the table, or the heading above it would be left alone at the foot of a page.
    private static IEnumerable<OpenXmlElement> Spaced(Table table) => [Kept(Gap()), table, Gap()];

    private static Paragraph Gap() =>
        new(
            new ParagraphProperties(
                new SpacingBetweenLines
                {
                    Before = "0",
                    After = "0",
                    Line = "100",
                    LineRule = LineSpacingRuleValues.Exact,
                }
            )
        );

    private Table Facts(PaperFacts facts)
    {
        var grid = new Grid(width, [34, 66], isRuled: true, Padding);
        foreach (var fact in facts.Facts)
        {
            grid.Row([Left(small.Write(fact.Name))], [Left(small.Write(fact.Value))]);
        }

        return grid.Done();
    }

    private Table Table(PaperTable table)
    {
        var grid = new Grid(width, [.. table.Columns.Select(column => column.Share)], isRuled: true, Padding);
        grid.Head([
            .. table.Columns.Select(column =>
                (Paragraph[])[Lines.Of(smallBold.Write(column.Head), JustificationValues.Center, keep: true)]
            ),
        ]);
        foreach (var (place, row) in table.Rows.Index())
        {
            if (table.Across.Contains(place))
            {
                grid.Across(Lines.Of(smallBold.Write(row[0]), JustificationValues.Left, keep: true));
                continue;
            }

            grid.Row([
                .. table.Columns.Select(
                    (column, at) =>
                        (Paragraph[])
                            [
                                Lines.Of(
                                    small.Write(at < row.Count ? row[at] : null),
                                    column.IsNumber ? JustificationValues.Right : JustificationValues.Left
                                ),
                            ]
                ),
            ]);
        }

        return grid.Done();
    }

    private Table Bilingual(PaperBilingual pairs)
    {
        var grid = new Grid(width, [1, 1], isRuled: true, Padding);
        grid.Head(
            [Lines.Of(smallBold.Write("Tiếng Việt"), JustificationValues.Center, keep: true)],
            [Lines.Of(smallBold.Write(pairs.Language), JustificationValues.Center, keep: true)]
        );
        foreach (var pair in pairs.Pairs)
        {
            var isLeft = pairs.IsToBeTranslated && string.IsNullOrWhiteSpace(pair.Other);
            grid.Row([Left(small.Write(pair.Vi))], isLeft ? [] : [Left(small.Write(pair.Other))]);
        }

        return grid.Done();
    }

    private Table Signers(PaperSigners signers)
    {
        var grid = new Grid(width, [.. signers.Sides.Select(_ => 1)], isRuled: false, padding: 60);
        grid.Row([
            .. signers.Sides.Select(side =>
                (Paragraph[])
                    [
                        Lines.Of(bold.Capitals(side), JustificationValues.Center, before: 240, keep: true),
                        Lines.Of(new Lettering(form.Sizes.Text - 1, Italic: true).Write("(Ký, ghi rõ họ tên)"), JustificationValues.Center),
                        Lines.Of([], JustificationValues.Center, before: RoomToSign),
                    ]
            ),
        ]);
        return grid.Done();
    }

    private static Paragraph Kept(Paragraph line)
    {
        line.ParagraphProperties!.KeepNext = new();
        return line;
    }

    private IEnumerable<OpenXmlElement> Annex(PaperAnnex annex)
    {
        var title = Lines.Of(bold.Capitals(annex.Title), JustificationValues.Center, keep: true);
        title.ParagraphProperties!.InsertAfter(new PageBreakBefore(), title.ParagraphProperties.GetFirstChild<KeepNext>());
        yield return title;
        yield return Lines.Of(new Lettering(form.Sizes.Text, Italic: true).Write(annex.Subject), JustificationValues.Center, keep: true);
    }

    private IEnumerable<OpenXmlElement> Picture(PaperPicture picture) =>
        Captioned(PaperPictures.Put(package, picture, width, ++pictures), picture.Caption);

    private IEnumerable<OpenXmlElement> Captioned(Drawing drawing, string? caption)
    {
        yield return Lines.Of([new Run(drawing)], JustificationValues.Center, before: 120, keep: caption is not null);
        if (caption is not null)
        {
            yield return Lines.Of(new Lettering(form.Sizes.Text - 1, Italic: true).Write(caption), JustificationValues.Center, before: 60);
        }
    }

    private static Paragraph Left(IEnumerable<OpenXmlElement> words) => Lines.Of(words, JustificationValues.Left);
}
