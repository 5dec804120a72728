using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests;

/// <summary>Whoever may be under 18 on the day of an exchange has the mark of a minor proposed; the officer has the last word.</summary>
public sealed class ProposingMinors(RunningSystemWithDemoData system, Chromium chromium)
{
    private const string Birth = "[name='people[0].birth']";
    private const string Minor = "[name='people[0].minor']";

    [Fact]
    public async Task An_age_or_a_birth_below_18_on_the_day_of_the_exchange_proposes_the_mark_and_the_officer_changes_it()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, "borderGuardLiaison");
        var page = officer.Page;
        await page.GotoAsync("/exchanges/new");
        await page.FillAsync("#at", "30/12/2018 10:00");
        await page.ClickAsync("[data-add-person]");

        (string Typed, string Proposed)[] births =
        [
            ("khoảng 16 tuổi", "yes"),
            ("about 16", "yes"),
            ("khoảng 18 tuổi", ""),
            ("25 tuổi", ""),
            ("31/12/2000", "yes"),
            ("30/12/2000", ""),
            ("12/2000", "yes"),
            ("11/2000", ""),
            ("2000", "yes"), // perhaps not yet 18
            ("khoảng 1999", ""),
            ("2002-05-01", "yes"),
        ];
        foreach (var (typed, proposed) in births)
        {
            await page.FillAsync(Birth, typed);
            (await page.InputValueAsync(Minor)).ShouldBe(proposed, typed);
            (await page.Locator("[data-minor-proposed]").IsVisibleAsync()).ShouldBe(proposed.Length > 0, typed);
        }

        await page.FillAsync("#at", "02/05/2020 10:00");
        await page.Locator("#at").BlurAsync();
        (await page.InputValueAsync(Minor)).ShouldBe("", "he was of age by that day");

        await page.SelectOptionAsync(Minor, "no");
        await page.FillAsync(Birth, "khoảng 15 tuổi");
        (await page.InputValueAsync(Minor)).ShouldBe("no", "what somebody chose stays");
        officer.Complaints.ShouldBeEmpty();
    }
}
