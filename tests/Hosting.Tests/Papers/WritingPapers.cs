using System.IO.Compression;
using Cooperation.Platform.Hosting.Papers;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Cooperation.Hosting.Tests.Papers;

/// <summary>Official documents as a word processor reads them: the head and measures of their day, and no gap that could be overlooked.</summary>
public sealed class WritingPapers
{
    public static TheoryData<DateOnly> BothForms => [APaper.LastOfTheCircular, APaper.FirstOfTheDecree];

    [Theory]
    [MemberData(nameof(BothForms))]
    public void Every_part_of_a_paper_stands_in_a_file_that_is_valid(DateOnly day)
    {
        using var document = APaper.Open(
            APaper.Of(
                day,
                new PaperHeading("1. Tình hình"),
                new PaperText("Dòng một\nDòng hai <b>&\uFFFE\u0001"),
                new PaperNotice("Đã thu hồi"),
                new PaperFacts([new("Đối tác", "Căm-pu-chia"), new("Tỉnh", null)]),
                new PaperTable([new("TT"), new("Việc", 4), new("Số", 1, IsNumber: true)], APaper.Rows(3)),
                new PaperBilingual("Tiếng Anh", [new("Điều 1", "Article 1"), new(null, "Article 2")]),
                new PaperBilingual("Tiếng Lào", [new("Điều 2", "")]) { IsToBeTranslated = true },
                new PaperSigners("Biên bản đã đọc lại.", ["Bên giao", "Bên nhận"]),
                new PaperAnnex("Danh sách kèm theo", "Biên bản số 1"),
                new PaperPicture(APaper.Png(40, 20), "Số trao đổi theo tháng", "Biểu đồ 1"),
                new PaperPicture(APaper.Png(3000, 1000), "Rộng hơn trang giấy"),
                new PaperChart("Trao đổi theo quý", ["I", "II"], [new("2018", [3, null]), new("2017", [2.5m, 4])], "Biểu đồ 2"),
                new PaperChart("Theo cửa khẩu", ["Mộc Bài", "Cầu Treo & <b>"], [new("2018", [3, 4])]) { Shape = PaperChartShape.Lying },
                new PaperChart("Theo tháng", ["1", "2"], [new("2018", [3, 4]), new("2017", [1, 0])]) { Shape = PaperChartShape.Line },
                new PaperTable(
                    [new("Việc", 4), new("Số", 1, IsNumber: true)],
                    [
                        ["Ta trả lời"],
                        ["Đã trả lời", "7"],
                    ]
                )
            ) with
            {
                Marks = ["Khẩn", "Hỏa tốc"],
            }
        );
        new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description).ShouldBeEmpty();
        Said(document).ShouldContain("Dòng hai <b>&");
        document.PackageProperties.Creator.ShouldBeNullOrEmpty();
    }

    [Fact]
    public void The_same_paper_is_the_same_bytes_whenever_it_is_made()
    {
        byte[] Made() =>
            APaper
                .Of(
                    new(2018, 3, 5),
                    new PaperPicture(APaper.Png(40, 20), "Số trao đổi theo tháng"),
                    new PaperChart("Trao đổi theo quý", ["I", "II"], [new("2018", [3, 4])])
                )
                .ToDocx();
        var first = Made();
        Made().ShouldBe(first);
        using var parts = new ZipArchive(new MemoryStream(first));
        parts.Entries.Select(part => part.LastWriteTime.Year).Distinct().ShouldBe([1980]);
    }

    [Fact]
    public void A_chart_tells_its_series_apart_by_pattern_and_writes_every_number_at_its_bar()
    {
        using var document = APaper.Open(
            APaper.Of(new(2018, 3, 5), new PaperChart("Trao đổi theo quý", ["I", "II"], [new("2018", [3, 4]), new("2017", [2, 1])]))
        );
        var chart = document.MainDocumentPart!.ChartParts.Single().ChartSpace!;
        chart.Descendants<DocumentFormat.OpenXml.Drawing.PatternFill>().ShouldHaveSingleItem();
        chart.Descendants<DocumentFormat.OpenXml.Drawing.Charts.ShowValue>().ShouldAllBe(shown => shown.Val!.Value);
        document
            .MainDocumentPart.Document!.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>()
            .Single()
            .Description!.Value.ShouldBe("Trao đổi theo quý");
    }

    [Fact]
    public void Its_head_and_its_end_say_what_the_law_asks_for()
    {
        using var document = APaper.Open(APaper.Of(new(2018, 3, 5)) with { Marks = ["Khẩn"] });
        var said = Paragraphs(document);
        said.ShouldBe([
            "BỘ CÔNG AN",
            "CỤC CẢNH SÁT HÌNH SỰ",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Số: 12/BC-C02",
            "Hà Nội, ngày 05 tháng 3 năm 2018",
            "KHẨN",
            "BÁO CÁO",
            "Kết quả trao đổi thông tin qua đường dây nóng",
            "Trong quý, các đơn vị đã trao đổi thông tin với các nước có chung đường biên giới.",
            "Nơi nhận:",
            "- Như trên;",
            "- Lưu: VT, C02.",
            "KT. CỤC TRƯỞNG",
            "PHÓ CỤC TRƯỞNG",
            "Đại tá Nguyễn Văn Mẫu",
        ]);
    }

    [Theory]
    [MemberData(nameof(BothForms))]
    public void Its_margins_and_type_keep_within_what_both_instruments_allow(DateOnly day)
    {
        using var document = APaper.Open(APaper.Of(day));
        var sheet = document.MainDocumentPart!.Document!.Body!.GetFirstChild<SectionProperties>()!;
        var (size, margins) = (sheet.GetFirstChild<PageSize>()!, sheet.GetFirstChild<PageMargin>()!);
        (Millimetres(size.Width!.Value), Millimetres(size.Height!.Value)).ShouldBe((210, 297));
        Millimetres(margins.Top!.Value).ShouldBeInRange(20, 25);
        Millimetres(margins.Bottom!.Value).ShouldBeInRange(20, 25);
        Millimetres(margins.Left!.Value).ShouldBeInRange(30, 35);
        Millimetres(margins.Right!.Value).ShouldBeInRange(15, 20);
        var type = document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<RunPropertiesBaseStyle>().Single();
        type.RunFonts!.Ascii!.Value.ShouldBe("Times New Roman");
        int.Parse(type.FontSize!.Val!.Value!, System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(26, 28);
    }

    [Fact]
    public void Until_4_March_2020_pages_are_numbered_at_the_right_foot_and_from_5_March_above_in_the_middle()
    {
        using var before = APaper.Open(APaper.Of(APaper.LastOfTheCircular));
        using var after = APaper.Open(APaper.Of(APaper.FirstOfTheDecree));
        Numbers(Heads(before)).ShouldBeEmpty();
        Numbers(Feet(before)).ShouldBe(["default right"]);
        Numbers(Heads(after)).ShouldBe(["default center"]);
        Numbers(Feet(after)).ShouldBeEmpty();
        APaper.Of(APaper.LastOfTheCircular).Form.Instrument.ShouldBe("Thông tư 01/2011/TT-BNV");
        APaper.Of(APaper.FirstOfTheDecree).Form.Instrument.ShouldBe("Nghị định 30/2020/NĐ-CP");
        APaper.Of(new(2010, 1, 1)).Form.Instrument.ShouldBe("Thông tư 01/2011/TT-BNV");
    }

    [Fact]
    public void What_is_missing_is_marked_so_that_nobody_signs_over_it()
    {
        using var document = APaper.Open(
            APaper.Of(
                APaper.FirstOfTheDecree,
                new PaperText(null, "nội dung"),
                new PaperFacts([new("Tỉnh", " ")]),
                new PaperTable(
                    [new("Việc"), new("Kết quả")],
                    [
                        ["Xác minh", null],
                        ["Trả lời"],
                    ]
                ),
                new PaperBilingual("Tiếng Lào", [new("Điều 1", null)])
            ) with
            {
                Issuer = null,
                Number = null,
                Place = null,
                Signature = new(null, null),
            }
        );
        Marked(document)
            .ShouldBe([
                "[chưa có: cơ quan ban hành]",
                "[chưa có: số, ký hiệu]",
                "[chưa có: địa danh]",
                "[chưa có: nội dung]",
                "[chưa có]",
                "[chưa có]",
                "[chưa có]",
                "[chưa có]",
                "[chưa có: chức vụ]",
                "[chưa có: họ và tên]",
            ]);

        using var whole = APaper.Open(APaper.Of(APaper.FirstOfTheDecree));
        Marked(whole).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_left_to_a_translator_or_to_a_hand_is_empty_and_an_annex_begins_a_page()
    {
        using var document = APaper.Open(
            APaper.Of(
                APaper.FirstOfTheDecree,
                new PaperBilingual("Tiếng Lào", [new("Điều 1", "")]) { IsToBeTranslated = true },
                new PaperSigners("Đã đọc lại.", ["Bên giao", "Bên nhận"]),
                new PaperAnnex("Danh sách kèm theo", "Biên bản số 1"),
                new PaperText("Một người")
            ) with
            {
                Signature = new("Trưởng đoàn", ""),
            }
        );
        Said(document).ShouldNotContain("[chưa có");
        var lines = document.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().ToList();
        lines.Single(line => line.InnerText == "DANH SÁCH KÈM THEO").ParagraphProperties!.PageBreakBefore.ShouldNotBeNull();
        lines.Single(line => line.InnerText == "Đã đọc lại.").ParagraphProperties!.KeepNext.ShouldNotBeNull();
        lines.Count(line => line.InnerText == "(Ký, ghi rõ họ tên)").ShouldBe(2);
    }

    [Fact]
    public void A_signature_never_stands_on_a_page_alone()
    {
        using var afterText = APaper.Open(APaper.Of(APaper.FirstOfTheDecree, new PaperText("Đoạn đầu."), new PaperText("Đoạn cuối.")));
        Kept(afterText).ShouldBe(["BÁO CÁO", "Kết quả trao đổi thông tin qua đường dây nóng", "Đoạn cuối."]);
        using var afterTable = APaper.Open(
            APaper.Of(
                APaper.FirstOfTheDecree,
                new PaperTable(
                    [new("Việc"), new("Số")],
                    [
                        ["Một", "1"],
                        ["Hai", "2"],
                    ]
                )
            )
        );
        Kept(afterTable).ShouldBe(["BÁO CÁO", "Kết quả trao đổi thông tin qua đường dây nóng", "Việc", "Số", "Hai", "2"]);

        static IReadOnlyList<string> Kept(WordprocessingDocument document) =>
            [
                .. document
                    .MainDocumentPart!.Document!.Descendants<Paragraph>()
                    .Where(line => line.ParagraphProperties?.KeepNext is not null && line.InnerText.Length > 0)
                    .Select(line => line.InnerText),
            ];
    }

    [Fact]
    public void Days_and_times_are_written_as_the_law_writes_them()
    {
        PaperDates.InWords(new DateOnly(2018, 3, 5)).ShouldBe("ngày 05 tháng 3 năm 2018");
        PaperDates.InWords(new DateOnly(2018, 2, 15)).ShouldBe("ngày 15 tháng 02 năm 2018");
        PaperDates.InWords(new DateTimeOffset(2018, 3, 4, 18, 5, 0, TimeSpan.Zero)).ShouldBe("01 giờ 05, ngày 05 tháng 3 năm 2018");
        PaperDates.InShort(new DateTimeOffset(2018, 1, 4, 18, 5, 0, TimeSpan.Zero)).ShouldBe("01:05 05/01/2018");
    }

    private static string Said(WordprocessingDocument document) => document.MainDocumentPart!.Document!.Body!.InnerText;

    private static IReadOnlyList<string> Paragraphs(WordprocessingDocument document) =>
        [.. document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(line => line.InnerText).Where(line => line.Length > 0)];

    private static IReadOnlyList<string> Marked(WordprocessingDocument document) =>
        [
            .. document
                .MainDocumentPart!.Document!.Descendants<Run>()
                .Where(run => run.Descendants<Highlight>().Any())
                .Select(run => run.InnerText),
        ];

    private static int Millimetres(long twips) => (int)Math.Round(twips * 25.4 / 1440);

    private static IEnumerable<(HeaderFooterReferenceType Reference, DocumentFormat.OpenXml.OpenXmlElement Content)> Heads(
        WordprocessingDocument document
    ) =>
        References<HeaderReference>(document)
            .Select(head => (head, (DocumentFormat.OpenXml.OpenXmlElement)Part<HeaderPart>(document, head).Header!));

    private static IEnumerable<(HeaderFooterReferenceType Reference, DocumentFormat.OpenXml.OpenXmlElement Content)> Feet(
        WordprocessingDocument document
    ) =>
        References<FooterReference>(document)
            .Select(foot => (foot, (DocumentFormat.OpenXml.OpenXmlElement)Part<FooterPart>(document, foot).Footer!));

    private static IEnumerable<HeaderFooterReferenceType> References<T>(WordprocessingDocument document)
        where T : HeaderFooterReferenceType => document.MainDocumentPart!.Document!.Descendants<T>();

    private static T Part<T>(WordprocessingDocument document, HeaderFooterReferenceType reference)
        where T : OpenXmlPart => (T)document.MainDocumentPart!.GetPartById(reference.Id!.Value!);

    private static IReadOnlyList<string> Numbers(
        IEnumerable<(HeaderFooterReferenceType Reference, DocumentFormat.OpenXml.OpenXmlElement Content)> parts
    ) =>
        [
            .. parts.SelectMany(part =>
                part.Content.Descendants<Paragraph>()
                    .Where(line => line.Descendants<FieldCode>().Any())
                    .Select(line => $"{part.Reference.Type!.InnerText} {line.ParagraphProperties!.Justification!.Val!.InnerText}")
            ),
        ];
}
