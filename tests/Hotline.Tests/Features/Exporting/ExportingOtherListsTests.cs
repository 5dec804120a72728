using System.Net;
using System.Text;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features.Exporting;

/// <summary>What is late, channels, their tests and imports leave as files too: by the rights of their lists, and on record.</summary>
[Collection(OneService.Name)]
public sealed class ExportingOtherListsTests(HotlineService service)
{
    private const string Late = "/api/hotline/late/export";
    private static readonly DateTimeOffset Tomorrow = Officers.Noon.AddDays(1);

    [Fact]
    public async Task What_is_late_has_a_line_for_each_time_limit_with_when_it_was_due()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("subject", "Trễ để kết xuất"));
        var reference = logged["reference"]!.GetValue<string>();

        var rows = Workbook.Read(await ExportAsync(Officers.OfMocBai with { At = Tomorrow }, Late, "xlsx")).Rows;

        var mine = rows.Where(row => row["Số"].InnerText == reference).ToArray();
        mine.Select(row => row["Thời hạn"].InnerText).ShouldBe(["Phân loại", "Báo đã nhận"]);
        mine.ShouldAllBe(row => row["Tình trạng"].InnerText == "Quá hạn" && row["Trích yếu"].InnerText == "Trễ để kết xuất");
    }

    [Fact]
    public async Task What_handling_forbids_to_export_is_late_with_its_number_and_the_reason_only()
    {
        var red = await service.LoggedAsync(
            Officers.OfMocBai,
            An.Exchange().With("handling", "TLP:RED").With("subject", "Chỉ người nhận, trễ")
        );

        var rows = Workbook.Read(await ExportAsync(Officers.OfMocBai with { At = Tomorrow }, Late, "xlsx")).Rows;

        var mine = rows.First(row => row["Số"].InnerText == red["reference"]!.GetValue<string>());
        mine.Keys.ShouldBe(["Số", "Mã xử lý", "Ghi chú"]);
        mine["Ghi chú"].InnerText.ShouldBe("TLP:RED: không được kết xuất.");
    }

    [Fact]
    public async Task Who_exports_what_is_late_stands_in_the_audit_and_under_who_has_seen_each_of_it()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        var reader = Officers.CentralPolice with { Id = Guid.CreateVersion7(), At = Tomorrow };

        await ExportAsync(reader, Late, "csv");

        (await AuditOfAsync(reader)).ShouldHaveSingleItem().ShouldStartWith("Read late.export csv, ");
        (
            await service.QueryAsync<string>(
                "select what from hotline.readings where by_account = @account and exchange_id = @id",
                ("account", reader.Id),
                ("id", Guid.Parse(logged.Id()))
            )
        ).ShouldBe(["export"]);
    }

    [Fact]
    public async Task Another_desks_late_exchanges_are_not_in_the_file()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());

        var text = Encoding.UTF8.GetString(await ExportAsync(Officers.OfTayNinhPolice with { At = Tomorrow }, Late, "csv"));

        text.ShouldNotContain(logged["reference"]!.GetValue<string>());
    }

    [Fact]
    public async Task Channels_leave_with_names_numbers_and_how_their_tests_stand_by_the_lists_filters()
    {
        const string Channels = "/api/hotline/channels";
        var reader = Officers.OfMocBai with { Id = Guid.CreateVersion7() };
        var listed = (await service.ReadAsync(reader, Channels + "?partner=KH"))["items"]!.AsArray();

        var rows = Workbook.Read(await ExportAsync(reader, Channels + "/export?partner=KH", "xlsx")).Rows;

        rows.Select(row => row["Mã kênh"].InnerText).ShouldBe(listed.Select(line => line!["code"]!.GetValue<string>()));
        rows.ShouldAllBe(row => row["Đối tác"].InnerText == "Căm-pu-chia" && row["Tình trạng thử"].InnerText.Length > 0);
        (await AuditOfAsync(reader)).ShouldBe([$"Read channels.export xlsx, {rows.Count} rows"]);
    }

    [Fact]
    public async Task The_tests_of_a_line_leave_the_last_first()
    {
        var address = await service.OpenedAsync();
        foreach (var (result, hour) in new[] { ("noAnswer", "01"), ("answered", "02") })
        {
            using var test = await service.PostAsync(
                Officers.OfMocBai,
                address + "/line-tests",
                new { result, testedAt = $"2018-06-15T{hour}:00:00Z" }
            );
            test.StatusCode.ShouldBe(HttpStatusCode.Created);
        }

        var rows = Workbook.Read(await ExportAsync(Officers.OfMocBai, address + "/line-tests/export", "xlsx")).Rows;

        rows.Select(row => row["Kết quả"].InnerText).ShouldBe(["Có người trả lời", "Không ai trả lời"]);
        using var refused = await service.GetAsync(Officers.Consul, address + "/line-tests/export?format=csv");
        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Imports_leave_for_the_desk_that_sent_them()
    {
        var mark = Imports.Mark();
        // So many rows has no other import of the tests.
        await service.ImportedAsync(Officers.OfMocBai, Imports.Log(mark, 37));

        var rows = Workbook.Read(await ExportAsync(Officers.OfMocBai, Imports.Address + "/export", "xlsx")).Rows;
        var others = Workbook.Read(await ExportAsync(Officers.SupervisorOfHuuNghi, Imports.Address + "/export", "xlsx")).Rows;

        rows.ShouldContain(row => row["Trạng thái"].InnerText == "đã nhập" && row["Đã nhập"].InnerText == "37");
        others.ShouldNotContain(row => row["Đã nhập"].InnerText == "37");
    }

    [Theory]
    [InlineData(Late)]
    [InlineData("/api/hotline/channels/export")]
    [InlineData(Imports.Address + "/export")]
    public async Task Who_has_no_right_to_the_list_gets_no_file_and_a_wrong_wish_is_refused_by_field(string address)
    {
        using var refused = await service.GetAsync(Officers.Planner, address + "?format=csv");
        using var wrong = await service.GetAsync(Officers.OfMocBai, address + "?format=pdf&separator=tab&color=red");

        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await wrong.BodyAsync())["errors"]!
            .AsObject()
            .Select(error => error.Key)
            .ShouldBe(["format", "separator", "color"], ignoreOrder: true);
    }

    private async Task<byte[]> ExportAsync(TestAccount account, string address, string format)
    {
        var query = address.Contains('?', StringComparison.Ordinal) ? "&" : "?";
        using var answer = await service.GetAsync(account, $"{address}{query}format={format}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private Task<IReadOnlyList<string>> AuditOfAsync(TestAccount account) =>
        service.QueryAsync<string>(
            "select kind || ' ' || action || ' ' || reason from audit.entries where account_id = @account",
            ("account", account.Id)
        );
}
