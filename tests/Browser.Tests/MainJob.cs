using System.Globalization;
using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests;

/// <summary>The main job, through the pages: an exchange is logged at a desk and counted in the planner's review.</summary>
[Collection(typeof(OnlyOne))]
public sealed class MainJob(RunningSystemWithDemoData system, Chromium chromium)
{
    [Fact]
    public async Task An_exchange_logged_by_the_border_guard_moves_the_planners_figure_and_stands_behind_it()
    {
        await using var planner = await Person.AtWorkAsync(system, chromium, "planner");
        await system.SettleAsync(TestContext.Current.CancellationToken);
        await planner.Page.GotoAsync("/reviews/exchanges?partner=KH&year=2018");
        var before = await TotalAsync(planner.Page);

        await using var officer = await Person.ComeAsync(system, chromium);
        await officer.Page.GotoAsync("/");
        await officer.SignInAsync(system.AccountOf("borderGuardLiaison"));
        await officer.Page.WaitForURLAsync("**/watch");
        await officer.Page.ArriveByClickAsync("a[data-key=n]");
        await LogForm.FillAsync(officer.Page);
        var number = await LogForm.SaveAsync(officer.Page);
        number.ShouldMatch("^HL-KH-2018-[0-9]{6}$");
        await officer.Page.KeepAsync("main-job-1-number");

        await officer.Page.GotoAsync("/exchanges?partner=KH&own=1");
        // Not always on top: forms give minutes, and another test may have logged something in this one with its seconds.
        (await officer.Page.Locator(".rows__open", new() { HasText = number }).CountAsync()).ShouldBe(1);

        await system.SettleAsync(TestContext.Current.CancellationToken);
        await planner.Page.ReloadAsync();
        (await TotalAsync(planner.Page)).ShouldBe(before + 1);
        await planner.Page.KeepAsync("main-job-2-figure");

        await planner.Page.ArriveByClickAsync(
            "table.pivot a[href*='month=12'][href*='kind=verificationRequest'][href*='direction=incoming']"
        );
        await planner.Page.GetByText(number).WaitForAsync();
        await planner.Page.KeepAsync("main-job-3-records");
        officer.Complaints.ShouldBeEmpty();
        planner.Complaints.ShouldBeEmpty();
    }

    private static async Task<int> TotalAsync(IPage page) =>
        int.Parse((await page.Locator("#figure-total").TextContentAsync())!, CultureInfo.InvariantCulture);
}
