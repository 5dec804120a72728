using System.Text;
using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests;

/// <summary>An old log is sent, checked row by row, corrected and imported; another desk knows nothing of it.</summary>
[Collection(typeof(OldLogsOfTheDesk))]
public sealed class ImportingOldLogs(RunningSystemWithDemoData system, Chromium chromium)
{
    private const string Role = "borderGuardLiaison";

    [Fact]
    public async Task A_wrong_date_is_named_by_row_and_column_and_the_corrected_file_comes_in()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        var number = OldLog.NumberOf();

        await page.SendLogAsync(OldLog.Of(number, "31/02/2015"));
        (await page.InnerTextAsync(".head .chip")).ShouldBe("Có dòng lỗi, cần sửa");
        var problem = page.Locator("section[aria-labelledby=problems-title] tbody tr");
        (await problem.InnerTextAsync()).ShouldMatch(@"^3\s+C\s+Ngày\s+\S");
        (await page.Locator("form[action$='/start']").CountAsync()).ShouldBe(0, "what has an error can't be started");
        var file = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a[href$='/problems']"));
        (await File.ReadAllTextAsync(await file.PathAsync(), TestContext.Current.CancellationToken)).ShouldContain("\r\n3;C;");
        await page.ArriveByClickAsync("form[action$='/cancel'] button");
        (await page.InnerTextAsync(".note")).ShouldContain("Không dòng nào được nhập");

        await page.SendLogAsync(OldLog.Of(number, "28/02/2015"));
        (await page.InnerTextAsync("form[action$='/start'] button")).ShouldBe("Nhập 2 dòng");
        await page.ArriveByClickAsync("form[action$='/start'] button");
        await page.Locator(".note--done").WaitForAsync();
        (await page.InnerTextAsync(".note--done")).ShouldContain("Đã nhập 2 dòng");
        var import = new Uri(page.Url).AbsolutePath;
        await page.ArriveByClickAsync(".note--done a");
        (await page.Locator("tbody .rows__open").CountAsync()).ShouldBe(2);
        await page.FillAsync("#q", $"{number}-2");
        await page.ArriveByClickAsync(".search button");
        (await page.Locator("tbody .rows__open").CountAsync()).ShouldBe(1);
        await page.ArriveByClickAsync(".behind a[href^='/exchanges']");
        page.Url.ShouldNotContain("import=");

        await page.SendLogAsync(OldLog.Of(number, "28/02/2015"));
        await page.ArriveByClickAsync($".note a[href='{import}']");
        officer.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_scripts_a_column_is_chosen_and_the_file_is_checked_again()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role, new Window(Scripts: false));
        var page = officer.Page;
        var number = OldLog.NumberOf(); // a heading that nobody has chosen a field for before: choices are remembered
        await page.SendLogAsync(OldLog.Of(number, "28/02/2015").Replace("Trích yếu", number, StringComparison.Ordinal));
        (await page.Locator("form[action$='/start']").CountAsync()).ShouldBe(0, "a log without subject or text has errors");

        await page.SelectOptionAsync("#column-E", "officialNumber");
        await page.ArriveByClickAsync("form[action$='/columns'] button");
        (await page.InnerTextAsync(".govuk-error-summary")).ShouldContain("đã chọn cho cột D");

        await page.SelectOptionAsync("#column-E", "subject");
        await page.ArriveByClickAsync("form[action$='/columns'] button");
        await page.LogCheckedAsync();
        (await page.InnerTextAsync("form[action$='/start'] button")).ShouldBe("Nhập 2 dòng");
    }

    [Fact]
    public async Task The_list_of_imports_says_which_of_them_has_rows_to_be_mended()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        await page.SendLogAsync(OldLog.Of(OldLog.NumberOf(), "31/02/2015"));
        var wrong = new Uri(page.Url).AbsolutePath;
        await page.SendLogAsync(OldLog.Of(OldLog.NumberOf(), "28/02/2015"));
        var right = new Uri(page.Url).AbsolutePath;

        await page.GotoAsync("/imports");

        (await page.InnerTextAsync($"tr:has(a[href='{wrong}']) .chip")).ShouldBe("Có dòng lỗi, cần sửa");
        (await page.InnerTextAsync($"tr:has(a[href='{right}']) .chip")).ShouldBe("Đã kiểm tra, chờ nhập");
    }

    [Fact]
    public async Task More_errors_than_a_page_holds_follow_on_the_next_and_counts_are_grouped()
    {
        const int Rows = 1_250;
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        var rows = Enumerable.Range(1, Rows).Select(row => $"Campuchia;đến;31/02/2016;{row};Dòng {row}");
        await page.SendLogAsync($"{OldLog.Head}\r\n{string.Join("\r\n", rows)}");
        (await page.InnerTextAsync("#problems-title")).ShouldEndWith("1.250");
        var first = page.Locator("section[aria-labelledby=problems-title] tbody tr th").First;
        (await first.InnerTextAsync()).ShouldBe("2");

        await page.ArriveByClickAsync(".pager a[rel=next]");

        (await first.InnerTextAsync()).ShouldBe("202");
    }

    [Fact]
    public async Task A_long_log_shows_how_far_it_is_and_is_called_off_without_a_row()
    {
        const int Rows = 40_000; // 20 MB: longer than a service takes in elsewhere, and than the answer waits for on any machine
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        var (number, text) = (OldLog.NumberOf(), new string('x', 430));
        var rows = Enumerable.Range(1, Rows).Select(row => $"Campuchia;đến;27/02/2016;{number}-{row};{number} {row};{text}");
        using var log = new LargeFile("so-dai.csv", Encoding.UTF8.GetBytes($"{OldLog.Head};Nội dung\r\n{string.Join("\r\n", rows)}"));
        await page.SendLogAsync(log);

        await page.ArriveByClickAsync("form[action$='/start'] button");
        var count = page.Locator("[data-import-count]");
        var before = await count.InnerTextAsync();
        before.ShouldEndWith("dòng");
        await page.WaitForFunctionAsync("before => document.querySelector('[data-import-count]')?.innerText !== before", before);
        await page.KeepAsync("import-progress");
        (await page.FindingsAsync()).ShouldBeEmpty();
        await page.ArriveByClickAsync("form[action$='/cancel'] button");
        await page.Locator(".note").WaitForAsync(); // the page opens anew by itself
        (await page.InnerTextAsync(".note")).ShouldContain("Không dòng nào được nhập");
        officer.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_report_has_no_findings()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        await officer.Page.SendLogAsync(OldLog.Of(OldLog.NumberOf(), "31/02/2015"));
        await officer.LookAsync("import-report", new("en", 390));
        await officer.Page.GotoAsync("/imports");
        await officer.LookAsync("imports-with-errors", new("vi", Dark: true));
    }
}
