using System.IO.Compression;
using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests;

/// <summary>A list taken out as a file from the page that shows it.</summary>
public sealed class Exporting(RunningSystemWithDemoData system, Chromium chromium)
{
    [Fact]
    public async Task A_filtered_list_leaves_as_the_file_that_was_chosen()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, "borderGuardLiaison");
        var page = officer.Page;
        await page.GotoAsync("/exchanges?urgency=flash&from=01/01/2018&to=31/12/2018");
        await page.ClickAsync("details:has(a[href*='/exchanges/export']) > summary");

        var csv = await DownloadAsync(page, "separator=comma");
        var workbook = await DownloadAsync(page, "format=xlsx");

        csv.SuggestedFilename.ShouldBe("exchanges-2018-12-31.csv");
        var lines = (await File.ReadAllTextAsync(await csv.PathAsync(), TestContext.Current.CancellationToken)).Split(
            "\r\n",
            StringSplitOptions.RemoveEmptyEntries
        );
        lines[0].ShouldStartWith("Số,Mã xử lý,Số công văn,Đối tác");
        lines.Skip(1).ShouldContain(line => line.StartsWith("HL-KH-2018-", StringComparison.Ordinal));
        workbook.SuggestedFilename.ShouldBe("exchanges-2018-12-31.xlsx");
        using var zip = ZipFile.OpenRead(await workbook.PathAsync());
        zip.Entries.Select(entry => entry.FullName).ShouldContain("xl/worksheets/sheet1.xml");
        officer.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("centralDesk", "/late", "late", "Số,Mã xử lý,Đơn vị chủ trì,Thời hạn")]
    [InlineData("borderGuardLiaison", "/channels?partner=KH", "channels", "Mã kênh,Đối tác,Cấp")]
    [InlineData("borderGuardLiaison", "/channels/KH-MOCBAI", "line-tests", "Mã kênh,Thử lúc (giờ Việt Nam),Kết quả")]
    [InlineData("administrator", "/admin/accounts", "accounts", "Tên đăng nhập,Họ tên,Đơn vị,Vai trò")]
    public async Task Every_other_list_leaves_from_its_page_too(string role, string address, string name, string head)
    {
        await using var somebody = await Person.AtWorkAsync(system, chromium, role);
        var page = somebody.Page;
        await page.GotoAsync(address);
        await page.ClickAsync("details:has(a[href*='/export?']) > summary");

        var csv = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a[href*='/export?'][href*='separator=comma']"));

        csv.SuggestedFilename.ShouldBe(name + "-2018-12-31.csv");
        var lines = await File.ReadAllLinesAsync(await csv.PathAsync(), TestContext.Current.CancellationToken);
        lines[0].ShouldStartWith(head);
        lines.Length.ShouldBeGreaterThan(1);
        somebody.Complaints.ShouldBeEmpty();
    }

    private static Task<IDownload> DownloadAsync(IPage page, string choice) =>
        page.RunAndWaitForDownloadAsync(() => page.ClickAsync($"a[href*='/exchanges/export'][href*='{choice}']"));
}
