using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Cooperation.Hotline.Tests.Features.Exporting;

/// <summary>The record sheet of an exchange: an official paper for who may read it, with pseudonyms, on record.</summary>
[Collection(OneService.Name)]
public sealed class RecordSheetTests(HotlineService service)
{
    private const string Name = "Nguyễn Thị Phiếu Thử";
    private const string Document = "079188001234";

    [Fact]
    public async Task It_is_an_official_paper_of_its_day_without_any_name()
    {
        var exchange = await service.LoggedAsync(
            Officers.OfMocBai,
            An.Exchange(new(2018, 3, 4, 18, 5, 0, TimeSpan.Zero))
                .With("lateReason", "Sổ giấy nhập bù")
                .With("translation", "Bản dịch tiếng Việt")
                .WithPerson(Name, Document, "0912345678")
                .WithPerson("Trần Văn Khác", roles: ["suspect"])
        );
        using var answer = await service.GetAsync(Officers.OfMocBai, exchange.Address() + "/paper");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer
            .Content.Headers.ContentDisposition!.ToString()
            .ShouldBe($"attachment; filename={exchange["reference"]!.GetValue<string>()}.docx");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var file = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        var xml = Xml(file);
        foreach (var secret in new[] { Name, "Phiếu Thử", Document, "0912345678", "1999", "Trần Văn Khác" })
        {
            xml.ShouldNotContain(secret);
        }

        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description).ShouldBeEmpty();
        var lines = Lines(document);
        lines.ShouldContain("BỘ CHỈ HUY BỘ ĐỘI BIÊN PHÒNG TỈNH TÂY NINH");
        lines.ShouldContain("ĐỒN BIÊN PHÒNG CỬA KHẨU QUỐC TẾ MỘC BÀI");
        lines.ShouldContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        lines.ShouldContain($"Số: {exchange["reference"]!.GetValue<string>()}");
        lines.ShouldContain("Tây Ninh, ngày 05 tháng 3 năm 2018"); // 01:05 in Viet Nam
        lines.ShouldContain("01 giờ 05, ngày 05 tháng 3 năm 2018");
        lines.ShouldContain("PHIẾU GHI NHẬN");
        lines.ShouldContain("KHẨN");
        lines.ShouldContain("N1");
        lines.ShouldContain("N2");
        lines.ShouldContain("Nạn nhân");
        lines.ShouldContain("[chưa có]"); // nobody said who rang
        lines
            .IndexOf("Bản dịch tiếng Việt")
            .ShouldBeLessThan(lines.IndexOf("Phía bạn giữ hai người tại Ba Vét, đề nghị xác minh nhân thân."));
    }

    [Fact]
    public async Task Who_may_not_read_it_gets_404_and_its_handling_is_kept()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        using var stranger = await service.GetAsync(Officers.OfHuuNghi, exchange.Address() + "/paper");
        stranger.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var auditor = await service.GetAsync(Officers.Auditor, exchange.Address() + "/paper");
        auditor.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var unknown = await service.GetAsync(Officers.OfMocBai, exchange.Address() + "/paper?format=odt");
        (await unknown.BodyAsync())["errors"]!["format"].ShouldNotBeNull();
        (await ReadingsAsync(exchange)).ShouldBeEmpty();

        var red = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("handling", "TLP:RED"));
        using var refused = await service.GetAsync(Officers.OfMocBai, red.Address() + "/paper");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.BodyAsync())["code"]!.GetValue<string>().ShouldBe("hotline.handling.not-exported");
        (await ReadingsAsync(red)).ShouldBeEmpty();
        (await service.QueryAsync<string>("select action from audit.refusals where subject_id = @id", ("id", red.Id()))).ShouldBe([
            "exchange.refused.paper",
        ]);
    }

    [Fact]
    public async Task That_it_left_is_on_record_and_seen_by_the_desk()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        using (var answer = await service.GetAsync(Officers.CentralPolice, exchange.Address() + "/paper?format=docx"))
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        (await ReadingsAsync(exchange)).ShouldBe(["export"]);
        (
            await service.QueryAsync<string>(
                "select reason from audit.entries where subject_id = @id and action = 'exchange.paper'",
                ("id", exchange.Id())
            )
        ).ShouldBe(["docx"]);
    }

    [Fact]
    public async Task A_PDF_is_made_where_LibreOffice_is_and_the_reason_said_where_it_is_not()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        using var answer = await service.GetAsync(Officers.OfMocBai, exchange.Address() + "/paper?format=pdf");
        if (answer.StatusCode == HttpStatusCode.UnprocessableEntity)
        {
            (await answer.BodyAsync())["code"]!.GetValue<string>().ShouldBe("platform.paper.no-converter");
            (await ReadingsAsync(exchange)).ShouldBeEmpty(); // nothing left
            return;
        }

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        var file = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Encoding.ASCII.GetString(file, 0, 5).ShouldBe("%PDF-");
    }

    [Fact]
    public async Task Of_a_secret_paper_the_sheet_says_only_what_is_registered()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.SecretExchange());
        var lines = await LinesAsync(exchange);
        lines.ShouldContain(line => line.StartsWith("Văn bản thuộc bí mật nhà nước", StringComparison.Ordinal));
        lines.ShouldContain("Tủ hồ sơ mật số 2, phòng trực ban");
        lines.ShouldNotContain("Loại việc");
    }

    [Fact]
    public async Task What_was_recalled_says_so_before_anything_else()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.OutgoingExchange());
        using (var recall = await service.StepAsync(Officers.OfMocBai, exchange.Id(), "recall", new { reason = "Gửi nhầm" }, 1))
        {
            recall.IsSuccessStatusCode.ShouldBeTrue();
        }

        var lines = await LinesAsync(exchange);
        lines
            .IndexOf(lines.Single(line => line.StartsWith("Đã thu hồi lúc", StringComparison.Ordinal)))
            .ShouldBeLessThan(lines.IndexOf("1. Thông tin chung"));
    }

    private Task<IReadOnlyList<string>> ReadingsAsync(JsonNode exchange) =>
        service.QueryAsync<string>("select what from hotline.readings where exchange_id = @id", ("id", Guid.Parse(exchange.Id())));

    private async Task<List<string>> LinesAsync(JsonNode exchange)
    {
        using var answer = await service.GetAsync(Officers.OfMocBai, exchange.Address() + "/paper");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var file = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return Lines(document);
    }

    private static List<string> Lines(WordprocessingDocument document) =>
        [.. document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(line => line.InnerText)];

    private static string Xml(byte[] file)
    {
        using var parts = new ZipArchive(new MemoryStream(file));
        return string.Concat(
            parts.Entries.Select(part =>
            {
                using var reader = new StreamReader(part.Open());
                return reader.ReadToEnd();
            })
        );
    }
}
