using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests;

/// <summary>Drafts: one for each form, kept until that form is saved.</summary>
public sealed class Drafts(RunningSystemWithDemoData system, Chromium chromium)
{
    private const string Other = "draft:somebody:/exchanges/1/answer";

    [Fact]
    public async Task Saving_one_form_leaves_what_was_typed_into_another()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, "borderGuardLiaison");
        var page = officer.Page;
        await page.GotoAsync("/exchanges/new");
        await page.EvaluateAsync($"sessionStorage.setItem('{Other}', '{{}}')");
        await LogForm.FillAsync(page);
        (await DraftsAsync(page)).ShouldContain(key => key.EndsWith(":/exchanges/new", StringComparison.Ordinal));

        await LogForm.SaveAsync(page);

        (await DraftsAsync(page)).ShouldBe([Other]);
    }

    [Fact]
    public async Task Personal_details_pointed_out_before_saving_have_the_focus()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, "borderGuardLiaison");
        var page = officer.Page;
        await page.GotoAsync("/exchanges/new");
        await LogForm.FillAsync(page);
        await page.FillAsync("#place", "nhà ông Nguyễn Văn Tám, gần mốc 171");
        await page.SaveByKeysAsync();

        await page.Locator("#personal-details:focus").WaitForAsync();
        (await page.Locator("#personal-details").InnerTextAsync()).ShouldContain("Nguyễn Văn Tám");
    }

    private static Task<string[]> DraftsAsync(IPage page) =>
        page.EvaluateAsync<string[]>("Object.keys(sessionStorage).filter(key => key.startsWith('draft'))");
}
