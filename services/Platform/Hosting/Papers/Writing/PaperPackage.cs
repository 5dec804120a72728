using Cooperation.Platform.Hosting.Files.Documents;
using Cooperation.Platform.Hosting.Papers.Forms;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Cooperation.Platform.Hosting.Papers.Writing;

/// <summary>The file: styles, content, heads and feet of its pages, measures of the sheet.</summary>
internal static class PaperPackage
{
    private const int FootSize = 9;
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static readonly int SheetWidth = Lines.OfMillimetres(210);
    private static readonly int SheetHeight = Lines.OfMillimetres(297);

    public static byte[] Write(Paper paper)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddNewPart<MainDocumentPart>(MainType, "rId1");
            main.AddNewPart<StyleDefinitionsPart>(NextIdOf(main)).Styles = Styles(paper.Form);
            main.Document = new Document(Body(main, paper, paper.Form));
        }

        return TimelessZip.Of(file);
    }

    /// <summary>The name of the next part within the document. The library would draw one by lot, and the same paper would be other bytes each time.</summary>
    public static string NextIdOf(MainDocumentPart main) => $"rId{Lines.Number(main.Parts.Count() + 1)}";

    private static Body Body(MainDocumentPart main, Paper paper, PaperForm form)
    {
        var width = SheetWidth - Lines.OfMillimetres(form.Margins.Left) - Lines.OfMillimetres(form.Margins.Right);
        var content = new PaperContent(main, form, width);
        var written = paper.Body.SelectMany(content.Write).ToList();
        KeepWithSignature(written);
        return new Body([
            .. PaperHead.Write(paper, form, width),
            .. written,
            PaperEnd.Write(paper, form, width),
            new Paragraph( // A word processor wants one behind the last table; it takes no room.
                new ParagraphProperties(
                    new SpacingBetweenLines
                    {
                        Before = "0",
                        After = "0",
                        Line = "20",
                        LineRule = LineSpacingRuleValues.Exact,
                    }
                )
            ),
            Sheet(main, paper, form),
        ]);
    }

    // A signature that stands on a page alone could stand under anything: the last lines go with it.
    private static void KeepWithSignature(List<OpenXmlElement> content)
    {
        var last = content.FindLastIndex(element => element.InnerText.Length > 0);
        foreach (var element in content.Skip(Math.Max(0, last)))
        {
            var lines = element is Table table ? table.Elements<TableRow>().Last().Descendants<Paragraph>() : [(Paragraph)element];
            foreach (var line in lines)
            {
                (line.ParagraphProperties ??= new()).KeepNext = new();
            }
        }
    }

    private static SectionProperties Sheet(MainDocumentPart main, Paper paper, PaperForm form)
    {
        var number = new Lettering(form.Sizes.PageNumber).PageNumber();
        var foot = paper.Foot is { } line
            ? Lines.Of(new Lettering(FootSize).Write(line), JustificationValues.Left)
            : Lines.Of([], JustificationValues.Left);
        var isAbove = form.PageNumbers == PageNumberPlace.TopCentre;
        return new SectionProperties(
            Head(main, HeaderFooterValues.Default, isAbove ? Lines.Of([number], JustificationValues.Center) : new Paragraph()),
            Head(main, HeaderFooterValues.First, new Paragraph()),
            Foot(
                main,
                HeaderFooterValues.Default,
                isAbove ? [foot] : [Lines.Of([number], JustificationValues.Right), (Paragraph)foot.CloneNode(deep: true)]
            ),
            Foot(main, HeaderFooterValues.First, [(Paragraph)foot.CloneNode(deep: true)]),
            new PageSize { Width = (uint)SheetWidth, Height = (uint)SheetHeight },
            Margins(form),
            new TitlePage() // the first page is not numbered
        );
    }

    private static PageMargin Margins(PaperForm form) =>
        new()
        {
            Top = Lines.OfMillimetres(form.Margins.Top),
            Bottom = Lines.OfMillimetres(form.Margins.Bottom),
            Left = (uint)Lines.OfMillimetres(form.Margins.Left),
            Right = (uint)Lines.OfMillimetres(form.Margins.Right),
            Header = (uint)Lines.OfMillimetres(10),
            Footer = (uint)Lines.OfMillimetres(8),
            Gutter = 0,
        };

    private static HeaderReference Head(MainDocumentPart main, HeaderFooterValues page, Paragraph line)
    {
        var part = main.AddNewPart<HeaderPart>(NextIdOf(main));
        part.Header = new Header(line);
        return new() { Type = page, Id = main.GetIdOfPart(part) };
    }

    private static FooterReference Foot(MainDocumentPart main, HeaderFooterValues page, IEnumerable<Paragraph> lines)
    {
        var part = main.AddNewPart<FooterPart>(NextIdOf(main));
        part.Footer = new Footer(lines);
        return new() { Type = page, Id = main.GetIdOfPart(part) };
    }

    private static Styles Styles(PaperForm form)
    {
        var size = Lines.Number(form.Sizes.Text * 2);
        return new Styles(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        new RunFonts
                        {
                            Ascii = form.Typeface,
                            HighAnsi = form.Typeface,
                            EastAsia = form.Typeface,
                            ComplexScript = form.Typeface,
                        },
                        new Color { Val = "000000" },
                        new FontSize { Val = size },
                        new FontSizeComplexScript { Val = size },
                        new Languages { Val = "vi-VN" }
                    )
                ),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { Before = "0", After = "0" }))
            )
        );
    }
}
