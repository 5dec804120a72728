using System.Globalization;
using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests;

/// <summary>What a desk tells of its work: the sheet of a hand-over, and figures whose numbers open.</summary>
public sealed class HandingOver(RunningSystemWithDemoData system, Chromium chromium)
{
    private const string Role = "borderGuardLiaison";

    [Fact]
    public async Task What_was_logged_in_the_shift_stands_on_the_sheet_without_its_text_and_paper_has_signatures_and_no_chrome()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        await page.GotoAsync("/exchanges/new");
        await LogForm.FillAsync(page);
        var number = await LogForm.SaveAsync(page);

        await page.GotoAsync("/watch");
        await page.ArriveByClickAsync("a[href='/hand-over']");
        await page.Locator(".sheet__changes").GetByText(number).WaitForAsync();
        (await page.Locator("main").InnerTextAsync()).ShouldNotContain(LogForm.Subject);

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await page.Locator(".bar").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator(".filters").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator(".sheet__signs p").CountAsync()).ShouldBe(2);
        (await page.Locator(".sheet__signs").IsVisibleAsync()).ShouldBeTrue();
        await page.KeepAsync("hand-over-print");
        officer.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_number_of_the_desk_opens_to_as_many_exchanges()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        await page.GotoAsync("/desk-figures?from=24/12/2018&to=30/12/2018");
        var first = page.Locator(".pivot tfoot a").First;
        var count = int.Parse((await first.TextContentAsync())!, CultureInfo.InvariantCulture);
        await first.ArriveByClickAsync();
        await page.Locator(".behind").WaitForAsync();
        (await page.Locator(".rows__open").CountAsync()).ShouldBe(Math.Min(count, 50));
        await page.ClickAsync(".behind a");
        await page.Locator(".pivot").First.WaitForAsync();
        officer.Complaints.ShouldBeEmpty();
    }
}
