using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests;

/// <summary>The head of every page holds six areas on the screens of desks, and one button on a telephone.</summary>
public sealed class Navigating(RunningSystemWithDemoData system, Chromium chromium)
{
    [Theory]
    [InlineData("vi", 1024)]
    [InlineData("en", 1024)]
    [InlineData("vi", 1093)] // 1366 at 125 %
    [InlineData("vi", 1366)]
    [InlineData("en", 1366)]
    public async Task Six_areas_stand_in_one_line(string language, int width)
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, "borderGuardLiaison", new Window(language, width));
        await officer.Page.GotoAsync("/design");

        await officer.Page.KeepAsync($"design-{language}-{width}");
        var areas = officer.Page.Locator("#sample-areas > ul > li > a");
        (await areas.CountAsync()).ShouldBe(6);
        var tops = await areas.EvaluateAllAsync<double[]>("links => links.map(link => link.getBoundingClientRect().top)");
        tops.Distinct().ShouldHaveSingleItem("in one line");
        (
            await officer.Page.EvaluateAsync<int>(
                "(() => { const bar = document.querySelector('.bar--sample .bar__in'); return bar.scrollWidth - bar.clientWidth; })()"
            )
        ).ShouldBeLessThanOrEqualTo(0);
        (await officer.Page.Locator(".bar--sample .bar__in").BoundingBoxAsync())!.Height.ShouldBeLessThan(60);
        (await officer.Page.Locator(".bar--sample .bar__second").IsVisibleAsync()).ShouldBeTrue();
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task On_a_telephone_everything_is_behind_one_button_and_reached_by_keys(string language)
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, "borderGuardLiaison", new Window(language, 390));
        var page = officer.Page;
        await page.GotoAsync("/watch");
        (await page.Locator("#areas").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator(".bar__second").IsVisibleAsync()).ShouldBeFalse();

        await page.FocusAsync(".bar__menu");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#areas a[href='/channels']").WaitForAsync();
        await page.KeepAsync($"menu-{language}-390");
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("#areas").WaitForAsync(new() { State = WaitForSelectorState.Hidden });

        await page.ClickAsync(".bar__menu");
        await page.ArriveByClickAsync("#areas a[href='/channels']");
        new Uri(page.Url).AbsolutePath.ShouldBe("/channels");
        officer.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_has_no_page_yet_is_told_what_will_come_and_whom_to_ask()
    {
        await using var someone = await Person.AtWorkAsync(system, chromium, "centralDesk");
        await someone.Page.GotoAsync("/home/meetings");

        (await someone.Page.Locator("h1").InnerTextAsync()).ShouldBe("Hội nghị");
        var words = await someone.Page.Locator("main").InnerTextAsync();
        words.ShouldContain("Ở đây sẽ có hội nghị");
        words.ShouldContain("hỏi quản trị viên tài khoản");
        (await someone.Page.GotoAsync("/home/admin"))!.Status.ShouldBe(404, "an area that is not his");
    }
}
