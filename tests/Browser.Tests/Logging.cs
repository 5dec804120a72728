using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;

namespace Cooperation.Browser.Tests;

/// <summary>Logging an exchange: by keyboard, without scripts, with errors, with personal details in the text.</summary>
public sealed class Logging(RunningSystemWithDemoData system, Chromium chromium)
{
    private const string Role = "borderGuardLiaison";

    [Fact]
    public async Task Takes_at_most_twelve_key_strokes_beyond_the_text_typed()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        var strokes = 0;
        await officer.InstallClockAsync();
        await page.GotoAsync("/watch");
        await PressAsync("n");
        await page.WaitForURLAsync("**/exchanges/new");
        // The page's clock stands still: letters that follow each other make one word however slow the machine is.
        await page.Clock.PauseAtAsync(TimeProvider.System.GetUtcNow().AddHours(1).UtcDateTime);
        await page.Locator("#kind:focus").WaitForAsync(); // what the desk's usual call says is passed over

        await PressAsync("d", "n"); // the initials of "Đề nghị phối hợp giải cứu", without marks
        (await page.InputValueAsync("#kind")).ShouldBe("rescueRequest");
        await PressAsync("Tab", "2"); // the second of the keys
        (await page.IsCheckedAsync("input[name=urgency][value=immediate]")).ShouldBeTrue();
        await PressAsync("Tab");
        await page.Keyboard.TypeAsync(LogForm.Subject);
        await PressAsync("Tab");
        await page.Keyboard.TypeAsync(LogForm.Summary);
        await PressAsync("Control+Enter");

        (await LogForm.NumberAsync(page)).ShouldStartWith("HL-KH-2018-");
        TestContext.Current.TestOutputHelper?.WriteLine($"{strokes} key strokes beyond subject and text");
        strokes.ShouldBeLessThanOrEqualTo(12);
        await page.Keyboard.PressAsync("n");
        await page.WaitForURLAsync("**/exchanges/new");
        (await page.InputValueAsync("#summary")).ShouldBeEmpty("what is saved is no draft any more");
        officer.Complaints.ShouldBeEmpty();

        async Task PressAsync(params string[] keys)
        {
            foreach (var key in keys)
            {
                strokes += key.Split('+').Length; // Ctrl+Enter counts twice
                await page.Keyboard.PressAsync(key);
            }
        }
    }

    [Fact]
    public async Task With_two_persons_takes_at_most_seventeen_key_strokes_beyond_what_is_typed()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        var strokes = 0;
        await officer.InstallClockAsync();
        await page.GotoAsync("/watch");
        await PressAsync("n");
        await page.WaitForURLAsync("**/exchanges/new");
        await page.Clock.PauseAtAsync(TimeProvider.System.GetUtcNow().AddHours(1).UtcDateTime);
        await page.Locator("#kind:focus").WaitForAsync();
        await PressAsync("d", "n", "Tab", "2", "Tab");
        await page.Keyboard.TypeAsync(LogForm.Subject);
        await PressAsync("Tab");
        await page.Keyboard.TypeAsync(LogForm.Summary);
        foreach (var (place, name) in new[] { "Nguyễn Thị Thử", "Trần Thị Nghiệm" }.Index())
        {
            await PressAsync("Alt+n"); // the focus goes to the new person, whatever was typed before
            (await FocusAsync()).ShouldBe($"people[{place}].roles");
            await PressAsync("1", "Tab");
            (await FocusAsync()).ShouldBe($"people[{place}].name", "the roles are one stop");
            await page.Keyboard.TypeAsync(name);
        }

        await PressAsync("Control+Enter");
        (await LogForm.NumberAsync(page)).ShouldStartWith("HL-KH-2018-");
        TestContext.Current.TestOutputHelper?.WriteLine($"{strokes} key strokes beyond the text, with two persons");
        strokes.ShouldBeLessThanOrEqualTo(17);
        officer.Complaints.ShouldBeEmpty();

        Task<string> FocusAsync() => page.EvaluateAsync<string>("document.activeElement.name");

        async Task PressAsync(params string[] keys)
        {
            foreach (var key in keys)
            {
                strokes += key.Split('+').Length;
                await page.Keyboard.PressAsync(key);
            }
        }
    }

    [Fact]
    public async Task An_age_that_can_not_be_read_is_refused_at_the_person_it_is_of()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        await page.GotoAsync("/exchanges/new");
        await LogForm.FillAsync(page);
        await page.ClickAsync("[data-add-person]");
        await page.ClickAsync("[data-add-person]");
        await page.CheckAsync("#people-0-roles");
        await page.CheckAsync("#people-1-roles");
        await page.FillAsync("#people-0-birth", "khoảng 25 tuổi");
        await page.FillAsync("#people-1-birth", "ngoài hai mươi");
        await page.SaveByKeysAsync();

        (await page.Locator(".govuk-error-summary li").InnerTextAsync()).ShouldStartWith("Người 2, ngày, năm sinh hoặc tuổi:");
        (await page.InputValueAsync("#people-1-birth")).ShouldBe("ngoài hai mươi");
        await page.FillAsync("#people-1-birth", "16 tuổi");
        (await LogForm.SaveAsync(page)).ShouldStartWith("HL-");
    }

    [Fact]
    public async Task Keeps_everything_typed_when_something_is_missing_and_leads_to_the_field()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        await page.GotoAsync("/exchanges/new");
        await page.FillAsync("#subject", LogForm.Subject);
        await page.FillAsync("#summary", LogForm.Summary);
        await page.FillAsync("#at", "hôm qua");
        await page.SaveByKeysAsync();

        await page.Locator(".govuk-error-summary:focus").WaitForAsync();
        (await page.InputValueAsync("#summary")).ShouldBe(LogForm.Summary);
        (await page.InputValueAsync("#at")).ShouldBe("hôm qua");
        await page.FillAsync("#at", "0:00");
        await page.SaveByKeysAsync();

        await page.ClickAsync(".govuk-error-summary a[href='#urgency']");
        (await page.EvaluateAsync<string>("document.activeElement.name")).ShouldBe("urgency");
        await page.KeepAsync("log-errors");
        await page.CheckAsync("input[name=urgency][value=routine]", new() { Force = true });
        await page.SelectOptionAsync("#kind", "other");
        (await LogForm.SaveAsync(page)).ShouldStartWith("HL-");
    }

    [Fact]
    public async Task Keeps_the_text_over_an_ended_session()
    {
        await using var officer = await Person.ComeAsync(system, chromium);
        var page = officer.Page;
        await page.GotoAsync("/sign-in?return=/exchanges/new");
        var account = system.Accounts.Last(account => account.Role == Role);
        await officer.SignInAsync(account); // waits for the whole form: what is typed before its scripts listen is no draft
        await page.FillAsync("#subject", LogForm.Subject);
        await page.FillAsync("#summary", LogForm.Summary);
        await officer.Context.ClearCookiesAsync();
        await page.SaveByKeysAsync();

        await page.WaitForURLAsync("**/sign-in?note=ended*");
        await page.KeepAsync("session-ended");
        await officer.SignInAsync(account);

        await page.WaitForURLAsync("**/exchanges/new");
        await page.Locator("[data-draft-note]:not([hidden])").WaitForAsync();
        (await page.InputValueAsync("#subject")).ShouldBe(LogForm.Subject);
        (await page.InputValueAsync("#summary")).ShouldBe(LogForm.Summary);
    }

    [Fact]
    public async Task Points_out_personal_details_and_moves_them_to_the_people_who_are_masked_until_revealed()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        await page.GotoAsync("/exchanges/new");
        await LogForm.FillAsync(page);
        await page.FillAsync("#summary", "Chị Nguyễn Thị Hoa, điện thoại 0912 345 678, đang ở đồn phía bạn.");
        await page.SaveByKeysAsync();
        await page.Locator("#personal-details").WaitForAsync();
        await page.KeepAsync("log-personal-details");

        await page.ArriveByClickAsync("button[value=move]");
        (await page.InputValueAsync("#summary")).ShouldBe("Chị [người 1], điện thoại [người 1], đang ở đồn phía bạn.");
        (await page.InputValueAsync("#people-0-name")).ShouldBe("Nguyễn Thị Hoa");
        await page.CheckAsync("#people-0-roles");
        await LogForm.SaveAsync(page);
        await page.ArriveByClickAsync("main a[href^='/exchanges/0']");

        (await page.ContentAsync()).ShouldNotContain("Nguyễn Thị Hoa");
        await page.ArriveByClickAsync("#people li button");
        await page.GetByText("Nguyễn Thị Hoa").WaitForAsync();
        await page.GetByText("0912 345 678").WaitForAsync();
        (await page.Locator("#people .chip").TextContentAsync())!.ShouldContain("đã ghi lại");
        page.Url.ShouldNotContain("Hoa");
        await page.KeepAsync("exchange-revealed");
        officer.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Works_without_scripts()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role, new Window(Scripts: false));
        var page = officer.Page;
        await page.GotoAsync("/exchanges/new");
        await LogForm.FillAsync(page);
        await page.ArriveByClickAsync("button[value=add-person]");
        await page.ArriveByClickAsync("button[value=add-person]");
        await page.ArriveByClickAsync("button[value=remove-1]");
        await page.CheckAsync("#people-0-roles");
        await page.FillAsync("#people-0-birth", "05/1999");

        (await LogForm.SaveAsync(page)).ShouldStartWith("HL-KH-2018-");
    }
}
