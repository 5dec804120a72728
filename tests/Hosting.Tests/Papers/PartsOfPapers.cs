using Cooperation.Platform.Hosting.Papers;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Cooperation.Hosting.Tests.Papers;

/// <summary>Tables, two languages and pictures of an official document, in the width of its page.</summary>
public sealed class PartsOfPapers
{
    [Fact]
    public void A_long_table_has_its_head_on_every_page_and_breaks_no_row()
    {
        using var document = APaper.Open(
            APaper.Of(APaper.FirstOfTheDecree, new PaperTable([new("TT"), new("Việc", 4), new("Số", 1, IsNumber: true)], APaper.Rows(400)))
        );
        var rows = document
            .MainDocumentPart!.Document!.Body!.Elements<Table>()
            .Single(table => table.Elements<TableRow>().Count() > 100)
            .Elements<TableRow>()
            .ToList();
        rows.Count.ShouldBe(401);
        rows.Count(row => row.Descendants<TableHeader>().Any()).ShouldBe(1);
        rows[0].Descendants<TableHeader>().ShouldHaveSingleItem();
        rows.ShouldAllBe(row => row.Descendants<CantSplit>().Any());
        rows[400].Descendants<Justification>().Last().Val!.Value.ShouldBe(JustificationValues.Right);
    }

    [Fact]
    public void Vietnamese_stands_left_of_the_other_language()
    {
        using var document = APaper.Open(
            APaper.Of(
                APaper.FirstOfTheDecree,
                new PaperBilingual("Tiếng Anh", [new("Hai bên thống nhất", "Both sides agree"), new("Điều 2", "Article 2")])
            )
        );
        document
            .MainDocumentPart!.Document!.Descendants<TableRow>()
            .Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText).ToArray())
            .Skip(2) // the head
            .SkipLast(1) // the signature
            .ShouldBe([
                ["Tiếng Việt", "Tiếng Anh"],
                ["Hai bên thống nhất", "Both sides agree"],
                ["Điều 2", "Article 2"],
            ]);
    }

    [Fact]
    public void A_picture_is_never_wider_than_the_text_and_keeps_its_shape()
    {
        using var document = APaper.Open(
            APaper.Of(
                APaper.FirstOfTheDecree,
                new PaperPicture(APaper.Png(96, 48), "Nhỏ"),
                new PaperPicture(APaper.Png(3000, 1000), "Rộng", "Biểu đồ 2")
            )
        );
        var sizes = document
            .MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Extent>()
            .Select(extent => ((int)Math.Round(extent.Cx!.Value / 36000.0), (int)Math.Round(extent.Cy!.Value / 36000.0)))
            .ToList();
        sizes.ShouldBe([(25, 13), (165, 55)]);
        document
            .MainDocumentPart.Document.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>()
            .Select(picture => picture.Description!.Value)
            .ShouldBe(["Nhỏ", "Rộng"]);
        Should.Throw<ArgumentException>(() => APaper.Of(APaper.FirstOfTheDecree, new PaperPicture("GIF89a"u8.ToArray(), "Khác")).ToDocx());
    }
}
