using Cooperation.Platform.Hosting.Papers.Forms;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Cooperation.Platform.Hosting.Papers.Writing;

/// <summary>What stands above the content: who issues it and the national name, number and day, marks, title.</summary>
internal static class PaperHead
{
    private const string NationalName = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private const string Motto = "Độc lập - Tự do - Hạnh phúc";

    // The national name keeps to one line: that decides how the width is shared.
    private static readonly int[] Shares = [42, 58];

    public static IEnumerable<OpenXmlElement> Write(Paper paper, PaperForm form, int width)
    {
        var (sizes, grid) = (form.Sizes, new Grid(width, Shares, isRuled: false, padding: 60));
        grid.Row(Issuer(paper, sizes, grid[0]), Country(sizes, grid[1]))
            .Row(
                [Lines.Of([.. new Lettering(sizes.Number).Write("Số: "), .. Number(paper, sizes)], JustificationValues.Center, before: 60)],
                [Lines.Of(PlaceAndDay(paper, sizes), JustificationValues.Center, before: 60)]
            );
        if (paper.Marks.Count > 0)
        {
            grid.Row([.. paper.Marks.Select(mark => Mark(mark, sizes, grid[0]))], []);
        }

        return [grid.Done(), .. Title(paper, sizes, width)];
    }

    private static Paragraph[] Issuer(Paper paper, PaperSizes sizes, int column)
    {
        var (upright, bold) = (new Lettering(sizes.Issuer), new Lettering(sizes.Issuer, Bold: true));
        return
        [
            .. paper.Superior is { } superior ? [Lines.Of(upright.Capitals(superior), JustificationValues.Center)] : (Paragraph[])[],
            Lines.Of(bold.Capitals(paper.Issuer, "cơ quan ban hành"), JustificationValues.Center),
            Lines.Rule(column, Part(bold.WidthOf((paper.Issuer ?? "").ToUpperInvariant()), column)),
        ];
    }

    private static Paragraph[] Country(PaperSizes sizes, int column)
    {
        var motto = new Lettering(sizes.Motto, Bold: true);
        return
        [
            Lines.Of(new Lettering(sizes.NationalName, Bold: true).Write(NationalName), JustificationValues.Center),
            Lines.Of(motto.Write(Motto), JustificationValues.Center),
            Lines.Rule(column, motto.WidthOf(Motto)), // as long as the words
        ];
    }

    private static IEnumerable<OpenXmlElement> Number(Paper paper, PaperSizes sizes) =>
        new Lettering(sizes.Number).Write(paper.Number, "số, ký hiệu");

    private static IEnumerable<OpenXmlElement> PlaceAndDay(Paper paper, PaperSizes sizes)
    {
        var italic = new Lettering(sizes.Place, Italic: true);
        return [.. italic.Write(paper.Place, "địa danh"), .. italic.Write($", {PaperDates.InWords(paper.Day)}")];
    }

    private static Paragraph Mark(string mark, PaperSizes sizes, int column)
    {
        var bold = new Lettering(sizes.Number, Bold: true);
        return Lines.Framed(bold.Capitals(mark), column, bold.WidthOf(mark.ToUpperInvariant()) + 240);
    }

    private static IEnumerable<Paragraph> Title(Paper paper, PaperSizes sizes, int width)
    {
        var bold = new Lettering(sizes.Title, Bold: true);
        yield return Lines.Of(bold.Capitals(paper.Title), JustificationValues.Center, before: 280, keep: true);
        if (paper.Subject is { } subject)
        {
            yield return Lines.Of(bold.Write(subject), JustificationValues.Center, keep: true);
            yield return Lines.Rule(width, Part(bold.WidthOf(subject), width));
        }
    }

    // A third to half as long as the words above it, which may take several lines.
    private static int Part(int words, int column) => Math.Min(words, column) * 2 / 5;
}
