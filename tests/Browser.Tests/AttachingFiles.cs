using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Files;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests;

/// <summary>A file is attached to an exchange, looked at, kept and withdrawn; what could harm is refused beside the field.</summary>
public sealed class AttachingFiles(RunningSystemWithDemoData system, Chromium chromium)
{
    private const string Role = "borderGuardLiaison";
    private const string Send = "form[data-upload] [type=submit]";

    [Fact]
    public async Task A_scan_is_attached_looked_at_and_kept_byte_for_byte()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        var exchange = await Desk.LogAsync(page);
        await page.GotoAsync(exchange);
        var scan = new BuiltPdf().Holding(3_000_000).Bytes();
        await AttachAsync(page, "Công văn số 12.pdf", scan);
        await AttachAsync(page, "Ảnh xe.png", SampleFile.Of(".png"));

        (await page.Locator(".files__name b").AllInnerTextsAsync()).ShouldBe(["Công văn số 12.pdf", "Ảnh xe.png"]);
        (await page.Locator(".files__name .chip").AllInnerTextsAsync()).ShouldBe(["Thông tin cá nhân", "Thông tin cá nhân"]);
        (await page.Locator(".files > li").First.InnerTextAsync()).ShouldContain("Tài liệu PDF · 2,9 MB");
        var kept = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync(".files > li:first-child a[download]"));
        kept.SuggestedFilename.ShouldBe("Công văn số 12.pdf");
        (await File.ReadAllBytesAsync(await kept.PathAsync(), TestContext.Current.CancellationToken)).ShouldBe(scan);

        await page.ArriveByClickAsync(".files > li:last-child a[href$='/look']");
        (await page.EvaluateAsync<int>("document.querySelector('img.look').naturalWidth")).ShouldBe(120);
        await page.ArriveByClickAsync(".crumb");
        new Uri(page.Url).AbsolutePath.ShouldBe(exchange);
        officer.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_refused_says_why_and_the_page_goes_on()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        await page.GotoAsync(await Desk.LogAsync(page));
        await OpenFormAsync(page);
        await page.UncheckAsync("input[name=personal]");
        await page.SetInputFilesAsync("#file", Payload("cong-van.pdf", BuiltPackage.Docx().Bytes()));
        await page.ClickAsync(Send);
        await page.Locator("#file-error", new() { HasText = "Nội dung tệp không đúng với đuôi tên tệp." }).WaitForAsync();
        await page.KeepAsync("attachment-refused");
        (await page.IsCheckedAsync("input[name=personal]")).ShouldBeFalse("what was said of the file stays");

        using var scan = new LargeFile("scan.pdf", new byte[26 * 1024 * 1024]);
        await scan.ChooseAsync(page, "#file");
        await page.ClickAsync(Send);
        await page.Locator("[data-upload-too-large]", new() { HasText = "25 MB" }).WaitForAsync();

        await page.SetInputFilesAsync("#file", Payload("cong-van.docx", BuiltPackage.Docx().Bytes()));
        await page.ArriveByClickAsync(Send);
        (await page.Locator(".files > li").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Without_scripts_a_wrong_file_is_refused_and_a_right_one_withdrawn_with_the_reason()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role, new Window(Scripts: false));
        var page = officer.Page;
        await page.GotoAsync(await Desk.LogAsync(page));
        await OpenFormAsync(page);
        await page.SetInputFilesAsync("#file", Payload("cong-van.pdf", BuiltPackage.Docx().Bytes()));
        await page.ArriveByClickAsync(Send);
        (await page.InnerTextAsync("#file-error")).ShouldContain("không đúng với đuôi");
        await page.SetInputFilesAsync("#file", Payload("nham.pdf", SampleFile.Of(".pdf")));
        await page.ArriveByClickAsync(Send);

        await page.ClickAsync(".files summary");
        await page.FillAsync(".files input[name=reason]", "Nhầm vụ việc");
        await page.ArriveByClickAsync(".files form button");
        (await page.InnerTextAsync(".files > li")).ShouldContain("Nhầm vụ việc");
        (await page.Locator(".files__open").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task The_pages_have_no_findings()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        await page.GotoAsync(await Desk.LogAsync(page));
        await AttachAsync(page, "Ho so nhan dang va anh chup tai cua khau Moc Bai ngay 30-12-2018.pdf", SampleFile.Of(".pdf"));
        await AttachAsync(page, "ghi-am.mp3", SampleFile.Of(".mp3"));
        await officer.LookAsync("attachments", new("vi", 390, Dark: true), OpenFormAsync);
        await page.ArriveByClickAsync(".files a[href$='/look']");
        await officer.LookAsync("attachment-look", new("en"));
    }

    private static async Task AttachAsync(IPage page, string name, byte[] content)
    {
        await OpenFormAsync(page);
        await page.SetInputFilesAsync("#file", Payload(name, content));
        await page.ArriveByClickAsync(Send);
    }

    private static Task OpenFormAsync(IPage page) => page.ClickAsync(".attach > summary");

    private static FilePayload Payload(string name, byte[] content) =>
        new()
        {
            Name = name,
            MimeType = "application/octet-stream",
            Buffer = content,
        };
}
