using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests;

/// <summary>Nothing typed is lost over an ended session in a browser without scripts.</summary>
public sealed class EndedSession(RunningSystemWithDemoData system, Chromium chromium)
{
    private const string Role = "borderGuardLiaison";

    [Fact]
    public async Task Without_scripts_everything_typed_comes_back_after_signing_in_people_too()
    {
        await using var officer = await Person.ComeAsync(system, chromium, new Window(Scripts: false));
        var page = officer.Page;
        var account = system.Accounts.Last(account => account.Role == Role);
        await page.GotoAsync("/sign-in?return=/exchanges/new");
        await officer.SignInAsync(account);
        await LogForm.FillAsync(page);
        await page.ArriveByClickAsync("button[value=add-person]");
        await page.CheckAsync("#people-0-roles");
        await page.FillAsync("#people-0-name", "Lò Thị Ban Mai");
        await EndAsync(officer.Context);
        await page.ArriveByClickAsync("main button[value=save]:not([data-primary])");

        await page.WaitForURLAsync("**/sign-in?note=kept*");
        page.Url.ShouldNotContain("Mai");
        await page.KeepAsync("session-ended-form-kept");
        await officer.SignInAsync(account);

        new Uri(page.Url).AbsolutePath.ShouldBe("/exchanges/new");
        (await page.InputValueAsync("#subject")).ShouldBe(LogForm.Subject);
        (await page.InputValueAsync("#summary")).ShouldBe(LogForm.Summary);
        (await page.InputValueAsync("#people-0-name")).ShouldBe("Lò Thị Ban Mai");
        (await page.IsCheckedAsync("#people-0-roles")).ShouldBeTrue();
        (await page.IsCheckedAsync("input[name=urgency][value=immediate]")).ShouldBeTrue();
        await page.KeepAsync("session-ended-form-back");
        (await LogForm.SaveAsync(page)).ShouldStartWith("HL-");
        await page.GotoAsync("/exchanges/new");
        (await page.InputValueAsync("#subject")).ShouldBeEmpty("what is saved is kept no more");
    }

    [Fact]
    public async Task A_step_that_was_typed_before_a_colleagues_comes_back_with_what_happened_since()
    {
        await using var colleague = await Person.AtWorkAsync(system, chromium, Role);
        await using var officer = await Person.ComeAsync(system, chromium, new Window(Scripts: false));
        var page = officer.Page;
        var account = system.AccountOf(Role);
        var exchange = await Desk.LogAsync(colleague.Page);
        await page.GotoAsync($"/sign-in?return={Uri.EscapeDataString($"{exchange}/classification")}");
        await officer.SignInAsync(account);
        await Desk.FillAsync(page, ("signsOfCrime", "no"), ("note", "Không đủ căn cứ."));
        await EndAsync(officer.Context);
        await Desk.TakeAsync(colleague.Page, exchange, "classification", ("signsOfCrime", "yes"), ("note", "Lời khai khớp."));
        await page.ArriveByClickAsync(".step .actions button.govuk-button");
        await officer.SignInAsync(account);

        await page.Locator(".note--warn").GetByText("Lời khai khớp.").WaitForAsync();
        (await page.InputValueAsync("#note")).ShouldBe("Không đủ căn cứ.");
        (await page.IsCheckedAsync("input[name=signsOfCrime][value=no]")).ShouldBeTrue();
        await Desk.SaveStepAsync(page, "classification");
    }

    // The session ends as by lapse of time: its cookie alone is good for nothing any more.
    private async Task EndAsync(IBrowserContext context)
    {
        var cookies = await context.CookiesAsync([system.Url.ToString()]);
        using var client = Session.Client(
            system.Url,
            cookies.Where(cookie => cookie.Name == "session").Select(cookie => $"{cookie.Name}={cookie.Value}").Single()
        );
        using var answer = await client.DeleteAsync(new Uri("/api/session", UriKind.Relative), TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
    }
}
