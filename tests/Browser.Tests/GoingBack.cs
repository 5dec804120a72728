using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests;

/// <summary>The browser's Back from what was saved shows the form as it was typed: it is the same form, not another exchange.</summary>
public sealed class GoingBack(RunningSystemWithDemoData system, Chromium chromium)
{
    private const string Role = "borderGuardLiaison";

    [Fact]
    public async Task What_is_saved_once_more_as_it_was_keeps_its_number()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        await page.GotoAsync("/exchanges/new");
        await LogForm.FillAsync(page);
        var number = await LogForm.SaveAsync(page);

        await page.ArriveAsync(() => page.GoBackAsync());
        (await page.InputValueAsync("#summary")).ShouldBe(LogForm.Summary);
        (await page.InputValueAsync("#subject")).ShouldBe(LogForm.Subject, "a field that browsers are told not to remember");
        (await LogForm.SaveAsync(page)).ShouldBe(number);
        officer.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_case_is_not_opened_twice_either()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, "consular");
        var page = officer.Page;
        await page.GotoAsync("/cases/new");
        await page.SelectOptionAsync("#partner", "LA");
        await page.SelectOptionAsync("#route", new SelectOptionValue { Index = 1 });
        await page.FillAsync("#summary", "Phía bạn báo hai công dân đang ở nhà tạm lánh.");
        await page.SaveByKeysAsync();
        var number = await page.Locator("h1").InnerTextAsync();

        await page.ArriveAsync(() => page.GoBackAsync());
        (await page.InputValueAsync("#summary")).ShouldBe("Phía bạn báo hai công dân đang ở nhà tạm lánh.");
        await page.SaveByKeysAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldBe(number);
        officer.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_changed_meanwhile_is_not_saved_without_a_word()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        await page.GotoAsync("/exchanges/new");
        await LogForm.FillAsync(page);
        var number = await LogForm.SaveAsync(page);

        await page.ArriveAsync(() => page.GoBackAsync());
        await page.FillAsync("#summary", "Phía bạn gọi lại: trên xe có ba phụ nữ.");
        await page.SaveByKeysAsync();
        await page.Locator(".govuk-error-summary").GetByText("Lần gửi trước có thể đã được lưu với nội dung khác.").WaitForAsync();
        (await page.InputValueAsync("#summary")).ShouldBe("Phía bạn gọi lại: trên xe có ba phụ nữ.");

        // Whoever means it, saves it: with a number of its own.
        (await LogForm.SaveAsync(page)).ShouldNotBe(number);
        officer.Complaints.ShouldBeEmpty();
    }
}
