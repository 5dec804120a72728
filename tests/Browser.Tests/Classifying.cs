using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests;

/// <summary>The lead desk classifies; of two officers the second is shown what the first did.</summary>
public sealed class Classifying(RunningSystemWithDemoData system, Chromium chromium)
{
    [Fact]
    public async Task The_second_of_two_officers_sees_what_changed_and_keeps_what_was_typed()
    {
        await using var first = await Person.AtWorkAsync(system, chromium, "borderGuardLiaison");
        await first.Page.GotoAsync("/exchanges/new");
        await LogForm.FillAsync(first.Page);
        await LogForm.SaveAsync(first.Page);
        await first.Page.ClickAsync("main a[href^='/exchanges/0']");
        await first.Page.KeepAsync("exchange-logged");

        await using var second = await Person.AtWorkAsync(system, chromium, "borderGuardLiaison");
        await second.Page.GotoAsync(new Uri(first.Page.Url).AbsolutePath);
        await FillAsync(second.Page, "no", "Không đủ căn cứ.");

        await FillAsync(first.Page, "yes", "Lời khai khớp với tin trước.");
        await first.Page.Keyboard.PressAsync("Control+Enter");
        await first.Page.Locator(".steps__now").GetByText("Đã phân loại").WaitForAsync();
        await first.Page.KeepAsync("exchange-classified");

        await second.Page.Keyboard.PressAsync("Control+Enter");
        await second.Page.GetByText("Trao đổi này vừa được thay đổi").WaitForAsync();
        await second.Page.Locator(".note--warn").GetByText("Lời khai khớp với tin trước.").WaitForAsync();
        await second.Page.KeepAsync("exchange-changed-meanwhile");
        first.Complaints.ShouldBeEmpty();
        second.Complaints.ShouldBeEmpty();
    }

    private static async Task FillAsync(IPage page, string signs, string note)
    {
        await page.CheckAsync($"input[name=signsOfCrime][value={signs}]", new() { Force = true });
        await page.FillAsync("#note", note);
    }
}
