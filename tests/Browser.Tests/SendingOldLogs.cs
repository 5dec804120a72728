using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;
using Cooperation.Tests.Support.Sheets;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests;

/// <summary>What can be sent as an old log and what not, and the template for one.</summary>
[Collection(typeof(OldLogsOfTheDesk))]
public sealed class SendingOldLogs(RunningSystemWithDemoData system, Chromium chromium)
{
    private const string Role = "borderGuardLiaison";

    [Fact]
    public async Task What_is_no_log_is_refused_beside_the_field_and_another_desk_finds_no_import()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        await officer.Page.SendLogAsync(OldLog.Of(OldLog.NumberOf(), "28/02/2015"));
        var import = new Uri(officer.Page.Url).AbsolutePath;

        await using var other = await Person.AtWorkAsync(system, chromium, "policeLiaison");
        (await other.Page.GotoAsync(import))!.Status.ShouldBe(404);
        await other.Page.GotoAsync("/imports");
        (await other.Page.Locator($"a[href='{import}']").CountAsync()).ShouldBe(0);
        await other.Page.ClickAsync("form[enctype] [type=submit]");
        await other.Page.Locator("#file-error", new() { HasText = "Chọn một tệp." }).WaitForAsync();
        await other.Page.SetInputFilesAsync("#file", OldLog.Sheet("so-cu.pdf", "%PDF-1.7"));
        await other.Page.ClickAsync("form[enctype] [type=submit]");
        await other.Page.Locator(".govuk-error-summary", new() { HasText = ".xlsx" }).WaitForAsync();
    }

    [Fact]
    public async Task A_workbook_is_sent_like_any_log()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        var number = OldLog.NumberOf();
        var workbook = new BuiltWorkbook()
            .Row([.. OldLog.Head.Split(';')])
            .Row("Campuchia", "đến", new DateTime(2015, 2, 27), number, "Hai phụ nữ không giấy tờ");

        await page.SendLogAsync(
            new FilePayload
            {
                Name = "Sổ.xlsx",
                MimeType = OldLog.Workbook,
                Buffer = workbook.Bytes(),
            }
        );

        (await page.InnerTextAsync("form[action$='/start'] button")).ShouldBe("Nhập 1 dòng");
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task A_template_comes_down_and_its_headings_are_known_when_it_is_sent_back(string format)
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        await page.GotoAsync("/imports");
        var template = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync($"a[href='/imports/template?format={format}']"));
        template.SuggestedFilename.ShouldEndWith("." + format);
        var file = await File.ReadAllBytesAsync(await template.PathAsync(), TestContext.Current.CancellationToken);

        await page.SendLogAsync(
            new FilePayload
            {
                Name = template.SuggestedFilename,
                MimeType = "application/octet-stream",
                Buffer = file,
            }
        );

        (await page.InnerTextAsync("section[aria-labelledby=problems-title] tbody")).ShouldContain("Chỉ có dòng tiêu đề.");
        (await page.Locator("td select").EvaluateAllAsync<string[]>("all => all.map(one => one.value)")).ShouldNotContain("");
    }

    [Fact]
    public async Task A_form_whose_token_is_not_ours_sends_nothing()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        await page.GotoAsync("/imports");
        var before = await page.Locator("tbody tr").CountAsync();
        await page.EvaluateAsync("document.querySelector('form[enctype] input[name=__RequestVerificationToken]').value = 'another'");
        await page.SetInputFilesAsync("#file", OldLog.Sheet("so.csv", OldLog.Of(OldLog.NumberOf(), "28/02/2015")));

        var answer = await page.RunAndWaitForResponseAsync(
            () => page.ClickAsync("form[enctype] [type=submit]"),
            response => response.Request.Method == "POST"
        );

        answer.Status.ShouldBe(400);
        await page.GotoAsync("/imports");
        (await page.Locator("tbody tr").CountAsync()).ShouldBe(before);
    }
}
