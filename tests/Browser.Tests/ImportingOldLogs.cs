using System.Globalization;
using System.Text;
using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests;

/// <summary>An old log is sent, checked row by row, corrected and imported; another desk knows nothing of it.</summary>
public sealed class ImportingOldLogs(RunningSystemWithDemoData system, Chromium chromium)
{
    private const string Role = "borderGuardLiaison";
    private const string Head = "Đối tác;Chiều;Ngày;Số công văn;Trích yếu";

    [Fact]
    public async Task A_wrong_date_is_named_by_row_and_column_and_the_corrected_file_comes_in()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        var number = NumberOf();

        await SendAsync(page, Log(number, "31/02/2015"));
        var problem = page.Locator("section[aria-labelledby=problems-title] tbody tr");
        (await problem.InnerTextAsync()).ShouldMatch(@"^3\s+C\s+Ngày\s+\S");
        (await page.Locator("form[action$='/start']").CountAsync()).ShouldBe(0, "what has an error can't be started");
        var file = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a[href$='/problems']"));
        (await File.ReadAllTextAsync(await file.PathAsync(), TestContext.Current.CancellationToken)).ShouldContain("\r\n3;C;");
        await page.ArriveByClickAsync("form[action$='/cancel'] button");
        (await page.InnerTextAsync(".note")).ShouldContain("Không dòng nào được nhập");

        await SendAsync(page, Log(number, "28/02/2015"));
        (await page.InnerTextAsync("form[action$='/start'] button")).ShouldBe("Nhập 2 dòng");
        await page.ArriveByClickAsync("form[action$='/start'] button");
        await page.Locator(".note--done").WaitForAsync();
        (await page.InnerTextAsync(".note--done")).ShouldContain("Đã nhập 2 dòng");
        await page.GotoAsync($"/exchanges?from=28/02/2015&to=28/02/2015&q={number}-2");
        (await page.Locator("tbody .rows__open").CountAsync()).ShouldBe(1);
        officer.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_scripts_a_column_is_chosen_and_the_file_is_checked_again()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role, new Window(Scripts: false));
        var page = officer.Page;
        var number = NumberOf(); // a heading that nobody has chosen a field for before: choices are remembered
        await SendAsync(page, Log(number, "28/02/2015").Replace("Trích yếu", number, StringComparison.Ordinal));
        (await page.Locator("form[action$='/start']").CountAsync()).ShouldBe(0, "a log without subject or text has errors");

        await page.SelectOptionAsync("#column-E", "officialNumber");
        await page.ArriveByClickAsync("form[action$='/columns'] button");
        (await page.InnerTextAsync(".govuk-error-summary")).ShouldContain("đã chọn cho cột D");

        await page.SelectOptionAsync("#column-E", "subject");
        await page.ArriveByClickAsync("form[action$='/columns'] button");
        await CheckedAsync(page);
        (await page.InnerTextAsync("form[action$='/start'] button")).ShouldBe("Nhập 2 dòng");
    }

    [Fact]
    public async Task What_is_no_log_is_refused_beside_the_field_and_another_desk_finds_no_import()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        await SendAsync(officer.Page, Log(NumberOf(), "28/02/2015"));
        var import = new Uri(officer.Page.Url).AbsolutePath;

        await using var other = await Person.AtWorkAsync(system, chromium, "policeLiaison");
        (await other.Page.GotoAsync(import))!.Status.ShouldBe(404);
        await other.Page.GotoAsync("/imports");
        (await other.Page.Locator($"a[href='{import}']").CountAsync()).ShouldBe(0);
        await other.Page.ArriveByClickAsync("form[enctype] button");
        (await other.Page.InnerTextAsync("#file-error")).ShouldContain("Chọn một tệp.");
        await other.Page.SetInputFilesAsync("#file", Sheet("so-cu.pdf", "%PDF-1.7"));
        await other.Page.ArriveByClickAsync("form[enctype] button");
        (await other.Page.InnerTextAsync(".govuk-error-summary")).ShouldContain(".xlsx");
    }

    [Fact]
    public async Task A_long_log_shows_how_far_it_is_and_is_called_off_without_a_row()
    {
        const int Rows = 40_000; // 20 MB: longer than a service takes in elsewhere, and than the answer waits for on any machine
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        var (number, text) = (NumberOf(), new string('x', 430));
        var rows = Enumerable.Range(1, Rows).Select(row => $"Campuchia;đến;27/02/2016;{number}-{row};{number} {row};{text}");
        await SendAsync(page, $"{Head};Nội dung\r\n{string.Join("\r\n", rows)}");

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

    [Theory]
    [InlineData("vi", 1366, false)]
    [InlineData("en", 1366, true)]
    [InlineData("vi", 390, true)]
    [InlineData("en", 390, false)]
    public async Task The_pages_have_no_findings(string language, int width, bool dark)
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role, new Window(language, width, dark));
        var page = officer.Page;
        var look = $"{language}-{width}{(dark ? "-dark" : "")}";
        await SendAsync(page, Log(NumberOf(), "31/02/2015"));
        await CheckAsync(officer, $"import-report-{look}");
        await page.GotoAsync("/imports");
        await CheckAsync(officer, $"imports-{look}");
    }

    private static async Task CheckAsync(Person officer, string name)
    {
        await officer.Page.KeepAsync(name);
        (await officer.Page.FindingsAsync()).ShouldBeEmpty(name);
        (await officer.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(
            0,
            name + " scrolls sideways"
        );
        officer.Complaints.ShouldBeEmpty();
    }

    private static async Task SendAsync(IPage page, string log)
    {
        await page.GotoAsync("/imports");
        await page.SetInputFilesAsync("#file", Sheet("Sổ trực 2015.csv", log));
        await page.ArriveByClickAsync("form[enctype] button");
        await CheckedAsync(page);
    }

    // A check that outlasts the answer's patience shows its progress first.
    private static async Task CheckedAsync(IPage page)
    {
        while (await page.Locator("[data-import-running]").CountAsync() > 0)
        {
            await page.ArriveAsync(() => page.ReloadAsync());
        }

        await page.Locator("#report-title").WaitForAsync();
    }

    private static FilePayload Sheet(string name, string text) =>
        new()
        {
            Name = name,
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes(text),
        };

    private static string NumberOf() => "SC" + Random.Shared.Next(1_000_000, 9_999_999).ToString(CultureInfo.InvariantCulture);

    private static string Log(string number, string second) =>
        $"{Head}\r\nCampuchia;đến;27/02/2015;{number}-1;Hai phụ nữ không giấy tờ\r\nCampuchia;đến;{second};{number}-2;Trả lời vụ việc\r\n";
}
