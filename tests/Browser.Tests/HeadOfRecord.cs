using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;

namespace Cooperation.Browser.Tests;

/// <summary>The head of an exchange and the button of a step stay in sight, on a telephone and on the screens of desks.</summary>
public sealed class HeadOfRecord(RunningSystemWithDemoData system, Chromium chromium)
{
    [Theory]
    [InlineData("vi", 390, 700)]
    [InlineData("en", 390, 700)]
    [InlineData("vi", 1093, 614)] // 1366 × 768 at 125 %
    [InlineData("vi", 1366, 768)]
    [InlineData("en", 1366, 768)]
    public async Task Takes_at_most_120_pixels_and_the_form_of_a_step_shows_its_button_beside_or_over_the_text(
        string language,
        int width,
        int height
    )
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, "borderGuardLiaison", new Window(language, width));
        var page = officer.Page;
        var exchange = await Desk.LogAndTakeInHandAsync(page);
        await page.SetViewportSizeAsync(width, height);
        await page.GotoAsync(exchange);
        await page.EvaluateAsync("window.scrollTo(0, document.body.scrollHeight)");
        await page.KeepAsync($"record-{language}-{width}");
        var head = (await page.Locator(".record").BoundingBoxAsync())!;
        head.Height.ShouldBeLessThanOrEqualTo(120);
        head.Y.ShouldBe(0, 1, "it stays on top");

        foreach (var step in (string[])["classification", "verifications", "answer", "closure", "offer", "recall"])
        {
            await page.GotoAsync($"{exchange}/{step}");
            await page.KeepAsync($"record-{step}-{language}-{width}");
            var button = (await page.Locator(".step .actions button.govuk-button").BoundingBoxAsync())!;
            (button.Y + button.Height).ShouldBeLessThanOrEqualTo(height, $"{step}: Save is below the fold");
            var (form, text) = ((await page.Locator(".step").BoundingBoxAsync())!, (await page.Locator("#text-title").BoundingBoxAsync())!);
            (form.X > text.X + 100 || form.Y < text.Y).ShouldBeTrue($"{step}: the form stands under the text that it is about");
            (await page.SpiltAsync()).ShouldBe(0, step);
        }

        officer.Complaints.ShouldBeEmpty();
    }
}
