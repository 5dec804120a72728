using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features.Exporting;

/// <summary>A list leaves the system as a file: whole, readable, harmless, on record, and with no word more than the reader may have.</summary>
[Collection(OneService.Name)]
public sealed class ExportingTests(HotlineService service)
{
    // Each test has a day of its own, so that its file holds its exchanges alone.
    private static int lastDay;
    private readonly DateTimeOffset morning = new DateTimeOffset(2016, 1, 1, 2, 0, 0, TimeSpan.Zero).AddDays(
        Interlocked.Increment(ref lastDay)
    );

    private string Day => morning.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task A_workbook_holds_the_list_with_names_for_codes_and_moments_by_Viet_Nams_clock()
    {
        var exchange = await LoggedAsync(An.Exchange(morning).With("subject", "Xác minh hai người"));

        var row = Workbook.Read(await ExportAsync(Officers.OfMocBai, "format=xlsx")).RowOf(exchange["reference"]!.GetValue<string>());

        row["Đối tác"].InnerText.ShouldBe("Căm-pu-chia");
        row["Trích yếu"].InnerText.ShouldBe("Xác minh hai người");
        DateTime
            .FromOADate(double.Parse(row["Nhận / gửi (giờ Việt Nam)"].InnerText, CultureInfo.InvariantCulture))
            .ShouldBe(morning.UtcDateTime.AddHours(7), TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData("", ';')]
    [InlineData("&separator=semicolon", ';')]
    [InlineData("&separator=comma", ',')]
    public async Task A_csv_file_starts_with_a_byte_order_mark_and_keeps_the_separator_asked_for(string choice, char separator)
    {
        await LoggedAsync(An.Exchange(morning).With("subject", "Một; hai, \"ba\""));

        var file = await ExportAsync(Officers.OfMocBai, "format=csv" + choice);

        file[..3].ShouldBe(Encoding.UTF8.Preamble.ToArray());
        var text = Encoding.UTF8.GetString(file[3..]);
        text.ShouldStartWith($"Số{separator}Mã xử lý{separator}");
        text.ShouldContain("\"Một; hai, \"\"ba\"\"\"");
        text.ShouldEndWith("\r\n");
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x.example\";\"y\")")]
    [InlineData("+84 24 1234")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1+1")]
    public async Task What_looks_like_a_formula_is_text_in_both_files(string subject)
    {
        var exchange = await LoggedAsync(An.Exchange(morning).With("subject", subject));

        var csv = Encoding.UTF8.GetString(await ExportAsync(Officers.OfMocBai, "format=csv"));
        var sheet = Workbook.Read(await ExportAsync(Officers.OfMocBai, "format=xlsx"));

        csv.ShouldContain("\"'" + subject.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"");
        var cell = sheet.RowOf(exchange["reference"]!.GetValue<string>())["Trích yếu"];
        cell.CellFormula.ShouldBeNull();
        cell.InnerText.ShouldBe(subject.Normalize());
    }

    [Fact]
    public async Task What_handling_forbids_to_export_is_named_with_the_reason_and_nothing_else()
    {
        var red = await LoggedAsync(An.Exchange(morning).With("handling", "TLP:RED").With("subject", "Chỉ người nhận"));

        var row = Workbook.Read(await ExportAsync(Officers.OfMocBai, "format=xlsx")).RowOf(red["reference"]!.GetValue<string>());

        row.Keys.ShouldBe(["Số", "Mã xử lý", "Ghi chú"]);
        row["Ghi chú"].InnerText.ShouldBe("TLP:RED: không được kết xuất.");
    }

    [Fact]
    public async Task Who_sees_only_the_row_gets_no_text_and_who_sees_nothing_gets_no_row()
    {
        await LoggedAsync(An.Exchange(morning).With("subject", "Chỉ đơn vị Mộc Bài đọc"));

        var sameLine = Encoding.UTF8.GetString(await ExportAsync(Officers.OfTayNinhBorderGuard, "format=csv"));
        var stranger = Encoding.UTF8.GetString(await ExportAsync(Officers.OfHuuNghi, "format=csv"));

        sameLine.ShouldContain("HL-KH-2016-");
        sameLine.ShouldContain("Nội dung ngoài phạm vi được đọc");
        sameLine.ShouldNotContain("Chỉ đơn vị Mộc Bài đọc");
        stranger.ShouldNotContain("HL-KH-2016-");
    }

    [Fact]
    public async Task Protected_details_never_leave_in_a_file()
    {
        await LoggedAsync(An.Exchange(morning).WithPerson("Trịnh Thị Kết Xuất", document: "B7654321", telephone: "0912345678"));

        var text = Encoding.UTF8.GetString(await ExportAsync(Officers.OfMocBai, "format=csv"));

        foreach (var detail in new[] { "Kết Xuất", "B7654321", "0912345678" })
        {
            text.ShouldNotContain(detail);
        }
    }

    [Fact]
    public async Task An_export_stands_in_the_audit_and_under_who_has_seen_each_exchange()
    {
        var exchange = await LoggedAsync(An.Exchange(morning));
        var reader = Officers.CentralPolice with { Id = Guid.CreateVersion7(), At = morning.AddHours(1) };

        await ExportAsync(reader, "format=csv");

        (
            await service.QueryAsync<string>(
                "select kind || ' ' || action || ' ' || reason from audit.entries where account_id = @account",
                ("account", reader.Id)
            )
        ).ShouldBe(["Read exchanges.export csv, 1 rows"]);
        (
            await service.QueryAsync<string>(
                "select what from hotline.readings where by_account = @account and exchange_id = @id",
                ("account", reader.Id),
                ("id", Guid.Parse(exchange.Id()))
            )
        ).ShouldBe(["export"]);
    }

    [Fact]
    public async Task The_lists_filters_hold_for_the_file()
    {
        await LoggedAsync(An.Exchange(morning).With("urgency", "flash").With("subject", "Hỏa tốc"));
        await LoggedAsync(An.Exchange(morning).With("urgency", "routine").With("subject", "Thường ngày"));

        var text = Encoding.UTF8.GetString(await ExportAsync(Officers.OfMocBai, "format=csv&urgency=flash"));

        text.ShouldContain("Hỏa tốc");
        text.ShouldNotContain("Thường ngày");
    }

    [Fact]
    public async Task A_long_list_leaves_whole_over_its_batches()
    {
        const int many = 1203;
        var first = await LoggedAsync(An.Exchange(morning));
        await service.QueryAsync<int>(
            """
            insert into hotline.exchanges
            select (jsonb_populate_record(e, jsonb_build_object(
                'id', gen_random_uuid(), 'thread', gen_random_uuid(), 'reference', 'HL-KH-2016-' || (900000 + n)))).*
            from hotline.exchanges e, generate_series(2, @many) n where e.id = @id
            """,
            ("many", many),
            ("id", Guid.Parse(first.Id()))
        );

        var references = Workbook
            .Read(await ExportAsync(Officers.OfMocBai, "format=xlsx"))
            .Rows.Select(row => row["Số"].InnerText)
            .ToList();

        references.Count.ShouldBe(many);
        references.Distinct(StringComparer.Ordinal).Count().ShouldBe(many);
    }

    [Theory]
    [InlineData("format=pdf", "format")]
    [InlineData("", "format")]
    [InlineData("format=csv&separator=tab", "separator")]
    [InlineData("format=csv&status=unheard", "status")]
    public async Task A_wrong_wish_is_refused_by_field(string query, string field)
    {
        using var answer = await service.GetAsync(Officers.OfMocBai, $"{Calls.Exchanges}/export?{query}");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.BodyAsync())["errors"]!.AsObject().Select(error => error.Key).ShouldBe([field]);
    }

    [Fact]
    public async Task Nobody_without_a_right_to_the_list_gets_a_file()
    {
        using var answer = await service.GetAsync(Officers.Planner, $"{Calls.Exchanges}/export?format=csv");

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private Task<JsonNode> LoggedAsync(JsonObject exchange) =>
        service.LoggedAsync(Officers.OfMocBai with { At = morning.AddMinutes(10) }, exchange);

    private async Task<byte[]> ExportAsync(TestAccount account, string query)
    {
        using var answer = await service.GetAsync(account, $"{Calls.Exchanges}/export?from={Day}&to={Day}&{query}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        answer.Content.Headers.ContentDisposition!.FileName!.ShouldStartWith("exchanges-");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }
}
