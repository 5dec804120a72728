using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests;

/// <summary>Similar exchanges appear beside the form while one types, and are linked in one key; without scripts by a button.</summary>
public sealed class LinkingSimilar(RunningSystemWithDemoData system, Chromium chromium)
{
    private const string Role = "borderGuardLiaison";

    [Fact]
    public async Task What_is_typed_finds_what_was_logged_and_one_key_links_it()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        var plate = "51B" + Random.Shared.Next(100_000, 999_999);
        var known = await LogAsync(page, plate);

        await page.GotoAsync("/exchanges/new");
        await LogForm.FillAsync(page);
        await page.FillAsync("#summary", $"Xe {plate} lại qua cửa khẩu.");
        var first = page.Locator("[data-similar-row]").First;
        await first.Locator($"a[href='{known}']").WaitForAsync();
        (await first.Locator(".reasons").InnerTextAsync()).ShouldContain(plate, Case.Insensitive);
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("summary", "nothing that appears takes the focus");

        await page.Keyboard.PressAsync("Alt+Digit1");
        (await first.Locator("input[data-tie=sameMatter]").IsCheckedAsync()).ShouldBeTrue();
        await page.Keyboard.PressAsync("Alt+Shift+Digit1");
        (await first.Locator("input[data-tie=sameMatter]").IsCheckedAsync()).ShouldBeFalse("one exchange is one of both");
        await page.Keyboard.PressAsync("Control+Enter");
        await LogForm.NumberAsync(page);

        await page.GotoAsync(known);
        await page.Locator("#links-title").WaitForAsync();
        await page.ClickAsync("section[aria-labelledby=links-title] summary");
        await page.FillAsync("section[aria-labelledby=links-title] input[name=reason]", "Hai xe khác nhau");
        await page.ClickAsync("section[aria-labelledby=links-title] form button");
        await page.Locator("#links-title").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        officer.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_scripts_a_button_finds_them_and_what_is_ticked_is_linked()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role, new Window(Scripts: false));
        var page = officer.Page;
        var plate = "60C" + Random.Shared.Next(100_000, 999_999);
        var known = await LogAsync(page, plate);

        await page.GotoAsync("/exchanges/new");
        await LogForm.FillAsync(page);
        await page.FillAsync("#summary", $"Xe {plate} lại qua cửa khẩu.");
        await page.ClickAsync("[data-similar-find]");
        (await page.InputValueAsync("#subject")).ShouldBe(LogForm.Subject);
        await page.Locator("[data-similar-row]").First.Locator("input[data-tie=sameMatter]").CheckAsync();
        await LogForm.SaveAsync(page);
        await page.GotoAsync(known);
        await page.Locator("#links-title").WaitForAsync();

        // And in one press from the page of an exchange.
        var other = await LogAsync(page, plate);
        await page.GotoAsync(other);
        await page.Locator("button[data-tie=sameMatter]").First.ClickAsync();
        await page.Locator("#links-title").WaitForAsync();
    }

    [Fact]
    public async Task Form_and_page_with_similar_exchanges_have_no_findings()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        var known = await LogAsync(page, "29A" + Random.Shared.Next(100_000, 999_999));
        await page.GotoAsync("/exchanges/new");
        await officer.LookAsync(
            "similar-form",
            new("vi", 390, Dark: true),
            async form =>
            {
                await LogForm.FillAsync(form);
                await form.Locator("[data-similar-row]").First.WaitForAsync();
            }
        );
        await page.GotoAsync(known);
        await officer.LookAsync("similar-page", new("en"));
    }

    private static Task<string> LogAsync(IPage page, string plate) => Desk.LogAsync(page, $"Xe {plate} chở hai phụ nữ không giấy tờ.");
}
