using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests;

/// <summary>Whom to ring, as the page of channels says it and the paper by the telephone.</summary>
public sealed class Ringing(RunningSystemWithDemoData system, Chromium chromium)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_is_the_partners_number_that_is_pressed_and_every_badge_says_whose_end_it_speaks_of(bool onPaper)
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, "borderGuardLiaison");
        var page = officer.Page;
        await page.GotoAsync("/channels");
        if (onPaper)
        {
            await page.EmulateMediaAsync(new() { Media = Media.Print });
        }

        var row = page.Locator("tbody tr", new() { Has = page.Locator("a[href='/channels/KH-MOCBAI']") }).First;
        var number = row.Locator(".ring a[href^='tel:']").First;
        (await number.GetAttributeAsync("href")).ShouldBe("tel:8090");
        (await number.IsVisibleAsync()).ShouldBeTrue();
        (await row.InnerTextAsync()).ShouldContain("Số đầu phía ta: máy lẻ 7090");
        (await row.Locator(".chip").AllInnerTextsAsync())
            .Where(badge => badge.Contains("rực", StringComparison.Ordinal))
            .ShouldAllBe(badge =>
                badge.StartsWith("Phía bạn: ", StringComparison.Ordinal) || badge.StartsWith("Phía ta: ", StringComparison.Ordinal)
            );
        await page.KeepAsync($"channels-ring{(onPaper ? "-paper" : "")}");

        await page.GotoAsync("/channels/KH-MOCBAI");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("giờ Phnôm Pênh");
        officer.Complaints.ShouldBeEmpty();
    }
}
