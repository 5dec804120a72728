using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests;

/// <summary>Words are looked for at the top of the list, together with its filters; the address holds both.</summary>
public sealed class Searching(RunningSystemWithDemoData system, Chromium chromium)
{
    private const string Role = "borderGuardLiaison";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Words_narrow_the_list_beside_its_filters_by_keyboard_and_without_scripts(bool scripts)
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role, new Window(Scripts: scripts));
        var page = officer.Page;
        await page.GotoAsync("/exchanges?partner=KH&own=1");
        if (scripts)
        {
            await page.Keyboard.PressAsync("/");
        }
        else
        {
            await page.FocusAsync("#q");
        }

        await page.Keyboard.TypeAsync("de NGHI");
        await page.ArriveAsync(() => page.Keyboard.PressAsync("Enter"));
        await page.Locator(".found-count").WaitForAsync();
        page.Url.ShouldContain("partner=KH");
        page.Url.ShouldContain("own=1");
        (await page.InputValueAsync("#q")).ShouldBe("de NGHI");
        (await page.Locator("mark").First.InnerTextAsync()).ShouldBe("Đề", StringCompareShould.IgnoreCase);

        await page.ArriveByClickAsync(".search a[href^='/exchanges']");
        (await page.InputValueAsync("#q")).ShouldBe("");
        page.Url.ShouldContain("partner=KH");

        await page.FillAsync("#q", "khôngcótừnày");
        await page.PressAsync("#q", "Enter");
        await page.Locator(".empty").GetByText("xác*").WaitForAsync();
        officer.Complaints.ShouldBeEmpty();
    }
}
