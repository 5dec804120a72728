using Microsoft.Playwright;

namespace Cooperation.Browser.Tests.Support;

/// <summary>Fills in the form for an exchange as an officer does.</summary>
internal static class LogForm
{
    public const string Subject = "Đề nghị xác minh hai phụ nữ ở gần cửa khẩu";
    public const string Summary = "Trực ban phía bạn báo vừa giữ một xe khách, có hai phụ nữ không giấy tờ, nói tiếng Việt.";

    public static async Task FillAsync(IPage page)
    {
        await page.SelectOptionAsync("#partner", "KH");
        await page.CheckAsync("input[name=urgency][value=immediate]", new() { Force = true });
        await page.CheckAsync("input[name=area][value=border]", new() { Force = true });
        await page.SelectOptionAsync("#kind", "verificationRequest");
        await page.FillAsync("#subject", Subject);
        await page.FillAsync("#summary", Summary);
    }

    /// <summary>Presses the button that saves and returns the number that the next page shows.</summary>
    public static async Task<string> SaveAsync(IPage page)
    {
        await page.ClickAsync("main button[value=save]:not([data-primary])");
        return await NumberAsync(page);
    }

    /// <summary>The number of what was saved, once its page is complete: only then is the draft gone, and do keys mean something.</summary>
    public static async Task<string> NumberAsync(IPage page)
    {
        await page.Locator("#reference").WaitForAsync();
        await page.WaitForLoadStateAsync();
        return (await page.Locator("#reference").TextContentAsync())!.Trim();
    }
}
