using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Contracts.Hotline;
using Cooperation.Platform.Messaging;
using Cooperation.Reviews.Reactions;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using static Cooperation.Reviews.Tests.Builders.Reviewing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>A review leaves as the document that the ministry sends, and is the same file each time.</summary>
public sealed class ReviewDocumentsTests(ReviewsService reviews) : IClassFixture<ReviewsService>, IAsyncLifetime
{
    private static readonly string[] Formats = ["docx", "xlsx", "csv"];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await reviews.ForgetAsync();
        await reviews.ExecuteAsync("truncate reviews.marks");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_document_has_signatures_on_top_figures_of_both_years_texts_and_at_the_end_the_hash()
    {
        await HappenedAsync();
        await reviews.InstrumentAsync("KH-4001");
        var review = await reviews.PublishedAsync("KH-4001");
        using var document = Word(await FileAsync(review, "docx"));
        var lines = document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(line => line.InnerText).ToList();
        var hash = (string)(await reviews.DocumentAsync(review))["hash"]!;

        lines.ShouldContain("BỘ CÔNG AN");
        lines.ShouldContain(line => line.Contains("Sơ kết thực hiện văn kiện KH-4001 với Căm-pu-chia năm 2018", StringComparison.Ordinal));
        lines.ShouldContain("Duyệt / Approved");
        lines
            .IndexOf("Duyệt / Approved")
            .ShouldBeLessThan(lines.FindIndex(line => line.StartsWith("1. Trao đổi", StringComparison.Ordinal)));
        lines.ShouldContain("1. Trao đổi thông tin qua đường dây nóng / Information exchanged over the hotline");
        lines.ShouldContain("6. Kế hoạch tiếp theo / Follow-up plan");
        lines.ShouldContain("Nhận xét của mục này.");
        lines.ShouldContain("2018");
        lines.ShouldContain("2017");
        lines.Count(line => line == hash).ShouldBe(1);
        lines.FindLastIndex(line => line == hash).ShouldBeGreaterThan(lines.IndexOf("CÁCH TÍNH VÀ KIỂM CHỨNG"));
        lines.ShouldNotContain("DỰ THẢO");
        lines.ShouldNotContain(line => line.Contains("[chưa có", StringComparison.Ordinal));
        document.MainDocumentPart.ChartParts.ShouldNotBeEmpty();
        lines.ShouldContain(line =>
            line.StartsWith("Năm 2018: nhiều nhất quý 1 (2), ít nhất quý 2 (1); cả năm 3, năm 2017 chưa rõ.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_same_review_is_the_same_bytes_whenever_and_for_whomever_it_is_made()
    {
        await HappenedAsync();
        await reviews.InstrumentAsync("KH-4002");
        var review = await reviews.PublishedAsync("KH-4002");
        Dictionary<string, byte[]> first = [];
        foreach (var format in Formats)
        {
            first[format] = await FileAsync(review, format);
        }

        // The world goes on, and what was heard is heard again from nothing.
        await HappenedAsync();
        await reviews.ForgetAsync();
        await HappenedAsync();
        foreach (var format in Formats)
        {
            (await FileAsync(review, format, Outsider, "en")).ShouldBe(first[format], format);
        }

        reviews.Kill();
        await reviews.StartAsync();
        foreach (var format in Formats)
        {
            (await FileAsync(review, format)).ShouldBe(first[format], format);
        }
    }

    [Fact]
    public async Task What_is_not_published_says_that_it_is_a_draft_and_what_it_lacks()
    {
        await reviews.InstrumentAsync("KH-4003");
        var review = await reviews.BegunAsync("KH-4003", 2019, 2019);
        using (var begun = Word(await FileAsync(review, "docx")))
        {
            var lines = begun.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(line => line.InnerText).ToList();
            lines.ShouldContain("DỰ THẢO");
            lines.ShouldContain("chưa ai ký / nobody has signed yet");
            lines.Count(line => line == "[chưa có: nhận xét]").ShouldBe(Sections.Count);
        }

        await reviews.FrozenAsync(review);
        using var frozen = Word(await FileAsync(review, "docx"));
        frozen.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(line => line.InnerText).ShouldContain("TẠM TÍNH");
        (await TextAsync(review, "csv")).ShouldContain("dự thảo / draft");
    }

    [Fact]
    public async Task The_workbook_has_a_sheet_for_each_table_and_one_of_definitions()
    {
        await HappenedAsync();
        await reviews.InstrumentAsync("KH-4004");
        var review = await reviews.PublishedAsync("KH-4004");
        var tables = (await reviews.DocumentAsync(review))["sections"]!.AsArray().Sum(section => section!["figures"]!.AsArray().Count);
        using var file = new MemoryStream(await FileAsync(review, "xlsx"));
        using var book = SpreadsheetDocument.Open(file, isEditable: false);
        new OpenXmlValidator().Validate(book, Cancelled).Select(error => error.Description).ShouldBeEmpty();
        var sheets = book.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!).ToList();
        sheets.Count.ShouldBe(tables + 3);
        sheets[^1].ShouldBe("Định nghĩa - Definitions");
        sheets.ShouldContain(sheet => sheet.StartsWith("1.1 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_csv_has_every_number_with_its_year_its_definition_and_both_languages()
    {
        await HappenedAsync();
        await reviews.InstrumentAsync("KH-4005");
        var review = await reviews.PublishedAsync("KH-4005");
        var lines = (await TextAsync(review, "csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldContain("Năm / Year;Giá trị / Value");
        lines.ShouldContain(line =>
            line.Contains(";exchanges;", StringComparison.Ordinal)
            && line.EndsWith("Tổng / Total;Số trao đổi / Exchanges;2018;3", StringComparison.Ordinal)
        );
        (await TextAsync(review, "csv&separator=comma")).ShouldContain("Năm / Year,Giá trị / Value");
    }

    [Fact]
    public async Task Who_reads_the_review_takes_it_out_on_record_and_for_others_it_is_not_there()
    {
        await reviews.InstrumentAsync("KH-4006");
        var review = await reviews.BegunAsync("KH-4006");
        (await reviews.StatusOfAsync(Outsider, Address(review, "docx"))).ShouldBe(HttpStatusCode.NotFound);
        (await reviews.StatusOfAsync(Planner, Address(review, "pdf"))).ShouldBe(HttpStatusCode.BadRequest);
        var reader = new TestAccount("planner", "BCA", "CA-VP130") { At = Planner.At, Name = "Người đọc" };
        foreach (var format in Formats)
        {
            (await reviews.StatusOfAsync(reader, Address(review, format))).ShouldBe(HttpStatusCode.OK);
        }

        (await reviews.AuditOfAsync(reader)).ShouldBe(Formats.Select(format => $"annual-review.document: {format}"), ignoreOrder: true);
    }

    [Fact]
    public async Task A_line_that_a_known_year_has_not_is_zero_and_one_of_an_unknown_year_is_open()
    {
        await HappenedAsync();
        var before = Facts.Changed(Guid.CreateVersion7(), 1) with
        {
            ReceivedOrSentAt = Facts.Start.AddYears(-1),
            Direction = new("outgoing"),
        };
        await ApplyAsync([before]);
        await reviews.InstrumentAsync("KH-4007");
        var review = await reviews.BegunAsync("KH-4007", 2017, 2018);
        await reviews.FrozenAsync(review);
        var figure = (await reviews.DocumentAsync(review))["sections"]![0]!["figures"]![0]!;
        var incoming = figure["lines"]!.AsArray().First(line => (string?)line!["names"]![0] == "Đến")!;
        incoming["values"]!.AsArray().Select(year => (int?)year!["values"]![0]).ShouldBe([3, 0, null]);
    }

    private static string Address(JsonNode review, string format) => $"{Annual}/{review.Id()}/document?format={format}";

    private static WordprocessingDocument Word(byte[] file)
    {
        var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        new OpenXmlValidator().Validate(document, Cancelled).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        return document;
    }

    private async Task<byte[]> FileAsync(JsonNode review, string format, TestAccount? by = null, string language = "vi")
    {
        using var answer = await reviews.GetAsync(by ?? Planner, Address(review, format), language);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(Cancelled));
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var file = await answer.Content.ReadAsByteArrayAsync(Cancelled);
        if (Environment.GetEnvironmentVariable("COOPERATION_KEEP_PAPERS") is { Length: > 0 } folder)
        {
            await File.WriteAllBytesAsync(
                Path.Combine(folder, answer.Content.Headers.ContentDisposition!.FileName!.Trim('"')),
                file,
                Cancelled
            );
        }

        return file;
    }

    private async Task<string> TextAsync(JsonNode review, string format) => Encoding.UTF8.GetString(await FileAsync(review, format));

    // Two came in the first quarter and one in the second, all of one kind, the third answered.
    private Task HappenedAsync() =>
        ApplyAsync([
            .. Enumerable
                .Range(1, 3)
                .Select(number =>
                    Facts.Changed(Guid.CreateVersion7(), 1) with
                    {
                        ReceivedOrSentAt = number == 2 ? Facts.Start.AddDays(60) : Facts.Start,
                        AnsweredAt = number == 3 ? Facts.Start.AddHours(5) : null,
                    }
                ),
        ]);

    private async Task ApplyAsync(IReadOnlyList<ExchangeChanged> states)
    {
        await using var db = reviews.Context();
        await new RecordExchangeFactsWhenExchangeChanged(db).ApplyAsync(
            [.. states.Select((state, place) => Facts.Received(state) with { Position = place + 1 })],
            Cancelled
        );
    }
}
