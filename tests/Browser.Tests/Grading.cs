using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;

namespace Cooperation.Browser.Tests;

/// <summary>A partner who grades on the 4×4 scale, and conditions that come with the information.</summary>
public sealed class Grading(RunningSystemWithDemoData system, Chromium chromium)
{
    private const string Role = "borderGuardLiaison";
    private const string Disclosure = "details:has(#sourceReliability4x4) > summary";

    [Fact]
    public async Task A_4x4_grade_shows_at_once_what_it_becomes_and_both_are_kept()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        await page.GotoAsync("/exchanges/new");
        await LogForm.FillAsync(page);
        await page.ClickAsync(Disclosure);
        await page.SelectOptionAsync("#sourceReliability4x4", "C");
        await page.SelectOptionAsync("#informationCredibility4x4", "2");
        (await page.InputValueAsync("#sourceReliability")).ShouldBe("D");
        (await page.InputValueAsync("#informationCredibility")).ShouldBe("2");
        (await page.FindingsAsync()).ShouldBeEmpty();
        await page.KeepAsync("log-grades");

        (await AssessmentAsync(page)).ShouldSatisfyAllConditions(said => said.ShouldStartWith("D2"), said => said.ShouldContain("4×4: C2"));
        officer.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_scripts_the_list_says_what_a_grade_becomes_and_what_was_not_judged_gives_way_to_it()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role, new Window(Scripts: false));
        var page = officer.Page;
        await page.GotoAsync("/exchanges/new");
        await LogForm.FillAsync(page);
        await page.ClickAsync(Disclosure);
        (await page.Locator("#sourceReliability4x4 option[value=B]").TextContentAsync()).ShouldEndWith("→ B");
        await page.SelectOptionAsync("#sourceReliability4x4", "B");
        await page.SelectOptionAsync("#informationCredibility4x4", "3");
        await page.SelectOptionAsync("#informationCredibility", "4");

        (await AssessmentAsync(page)).ShouldSatisfyAllConditions(said => said.ShouldStartWith("B4"), said => said.ShouldContain("4×4: B3"));
    }

    [Fact]
    public async Task H3_asks_for_its_restriction_at_the_field_and_the_page_of_the_exchange_shows_it()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        await page.GotoAsync("/exchanges/new");
        await LogForm.FillAsync(page);
        await page.ClickAsync(Disclosure);
        await page.SelectOptionAsync("#useCondition", "H3");
        await page.SaveByKeysAsync();

        await page.ClickAsync(".govuk-error-summary a[href='#useRestriction']");
        await page.Keyboard.TypeAsync("Chỉ dùng cho việc xác minh nhân thân.");
        await LogForm.SaveAsync(page);
        await page.ArriveByClickAsync("main a[href^='/exchanges/0']");
        var limits = await page.Locator("section:has(#limits-title)").InnerTextAsync();
        limits.ShouldContain("H3");
        limits.ShouldContain("Chỉ dùng cho việc xác minh nhân thân.");
    }

    [Fact]
    public async Task A_use_condition_is_corrected_on_the_page_and_what_stood_there_stays_beside_it()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        var exchange = await Desk.LogAsync(page);
        await Desk.TakeAsync(
            page,
            exchange,
            "corrections?field=useCondition",
            ("value", "H2"),
            ("reason", "Phía bạn nhắc lại qua điện thoại.")
        );

        (await page.Locator("section:has(#limits-title)").InnerTextAsync()).ShouldContain("H2");
    }

    private static async Task<string> AssessmentAsync(Microsoft.Playwright.IPage page)
    {
        await LogForm.SaveAsync(page);
        await page.ArriveByClickAsync("main a[href^='/exchanges/0']");
        return await page.Locator("dt:text-is('Đánh giá tin') + dd").InnerTextAsync();
    }
}
