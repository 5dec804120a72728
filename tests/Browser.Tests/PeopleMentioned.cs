using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests;

/// <summary>People are added, found, opened in an emergency, and everybody sees who did; names in case text are pointed out while they are typed.</summary>
public sealed class PeopleMentioned(RunningSystemWithDemoData system, Chromium chromium)
{
    private const string Role = "borderGuardLiaison";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_person_is_added_found_by_name_and_opened_by_keyboard_and_without_scripts(bool scripts)
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role, new Window(Scripts: scripts));
        var page = officer.Page;
        await page.GotoAsync(await Desk.LogAsync(page));
        await page.ArriveByClickAsync("#people a");
        await page.Locator("#aliases").WaitForAsync();
        if (scripts)
        {
            await WithoutFindingsAsync(page, "person-new");
        }

        await page.FillAsync("#name", "Lâm Thị Hoà Kiểm");
        await page.FillAsync("#birth", "05/1999");
        await SaveAsync(page, scripts);
        await page.Locator("#roles-error").WaitForAsync();
        (await page.InputValueAsync("#name")).ShouldBe("Lâm Thị Hoà Kiểm", "what was typed stays");
        await page.CheckAsync("input[name=roles][value=victim]");
        await page.CheckAsync("input[name=roles][value=witness]");
        await SaveAsync(page, scripts);
        await page.Locator("#people li").GetByText("Nạn nhân, Người làm chứng").WaitForAsync();
        var address = new Uri(page.Url).AbsolutePath;

        await page.GotoAsync("/people");
        await page.FillAsync("#name", "kiem HÒA");
        await SaveAsync(page, scripts);
        await page.Locator($".found a[href='{address}#people']").ArriveByClickAsync();
        await page.ArriveByClickAsync("#people form button");
        await page.Locator("#people dl").GetByText("05/1999").WaitForAsync();
        (await page.Locator("#seen").InnerTextAsync()).ShouldContain("Thông tin của N1");
        await page.KeepAsync("exchange-person-opened");
        await page.ArriveByClickAsync("#people a[href$='/correct']");
        await page.FillAsync("#document", "N9998887");
        await page.FillAsync("#reason", "Phía bạn gửi lại số hộ chiếu");
        await SaveAsync(page, scripts);
        await page.Locator(".timeline").GetByText("N1: Phía bạn gửi lại số hộ chiếu").WaitForAsync();
        await page.ArriveByClickAsync("#people form button");
        await page.Locator("#people dl").GetByText("N9998887").WaitForAsync();
        officer.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_word_of_a_name_is_refused_and_no_address_keeps_what_was_sought()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        await officer.Page.GotoAsync("/people");
        await officer.Page.FillAsync("#name", "Nguyễn");
        await officer.Page.SaveByKeysAsync();
        await officer.Page.Locator("#name-error").GetByText("hai từ").WaitForAsync();
        officer.Page.Url.ShouldEndWith("/people");
        await officer.Page.KeepAsync("people-one-word");
    }

    [Fact]
    public async Task A_name_is_pointed_out_while_it_is_typed_with_the_sentence_of_the_warning()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        await page.GotoAsync("/exchanges/new");
        await page.ClickAsync("#summary");
        await page.Keyboard.TypeAsync("Chị Nguyễn Thị Hoa đang ở Ba Vét");
        var note = page.Locator(".note--field");
        await note.GetByText("Nội dung có vẻ chứa thông tin cá nhân").WaitForAsync();
        (await note.InnerTextAsync()).ShouldContain("Nguyễn Thị Hoa");
        await page.KeepAsync("name-while-typing");
        await page.FillAsync("#summary", "Một phụ nữ đang ở Ba Vét");
        await note.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        officer.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_look_at_the_text_after_the_session_has_ended_brings_no_door_into_the_form()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        await page.GotoAsync("/exchanges/new");
        await officer.Context.ClearCookiesAsync();
        var followed = page.EvaluateAsync<bool>(Overheard);
        await page.FillAsync("#subject", LogForm.Subject);
        await page.FocusAsync("#summary"); // a field that is left is looked at at once

        (await followed).ShouldBeFalse("the door's page, with a token of its own, was fetched behind the form");
        (await page.Locator("input[type=password]").CountAsync()).ShouldBe(0);
    }

    private const string Overheard = """
        () => new Promise((tell) => {
            const ask = window.fetch;
            window.fetch = async (...question) => {
                const answer = await ask(...question);
                tell(answer.redirected);
                return answer;
            };
        })
        """;

    [Fact]
    public async Task A_supervisor_gives_a_reason_and_desk_and_auditor_are_told()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        await officer.Page.GotoAsync(await Desk.LogAsync(officer.Page));
        await officer.Page.ArriveByClickAsync("#people a");
        await officer.Page.CheckAsync("input[name=roles][value=victim]");
        await officer.Page.FillAsync("#name", "Lê Thị Kính");
        await officer.Page.SaveByKeysAsync();
        await officer.Page.Locator("#people li").First.WaitForAsync();
        var address = new Uri(officer.Page.Url).AbsolutePath;

        await using var supervisor = await SupervisorOfAsync(system.AccountOf(Role).Desk);
        var page = supervisor.Page;
        await page.GotoAsync(address);
        var reference = await page.Locator("h1").InnerTextAsync();
        await page.ArriveByClickAsync("#people a");
        await page.WaitForURLAsync("**/break-glass");
        await page.SaveByKeysAsync();
        await page.Locator("#reason-error").WaitForAsync();
        await WithoutFindingsAsync(page, "glass-without-reason");
        await page.FillAsync("#reason", "Cán bộ phụ trách vắng, phía bạn đợi trả lời.");
        await page.SaveByKeysAsync();
        await page.ArriveByClickAsync("#people form button");
        await page.Locator("#people dl").GetByText("Lê Thị Kính").WaitForAsync();
        await page.Locator(".note--warn").GetByText("Bạn đang mở khẩn cấp").WaitForAsync();
        await page.KeepAsync("glass-broken");

        await officer.Page.GotoAsync("/watch");
        await officer.Page.Locator(".note--warn a[href^='/alerts/']").First.WaitForAsync();
        await officer.Page.KeepAsync("watch-with-alert");
        (await officer.Page.GotoAsync($"{address}/break-glass"))!.Status.ShouldBe(404, "the glass is the supervisor's");
        await using var auditor = await Person.AtWorkAsync(system, chromium, "auditor");
        await auditor.Page.GotoAsync("/alerts");
        await auditor.Page.Locator($"a[href='/alerts/{address.Split('/')[2]}']").ArriveByClickAsync();
        await auditor.Page.Locator("#seen").GetByText("phía bạn đợi trả lời").WaitForAsync();
        (await auditor.Page.Locator("main").InnerTextAsync()).ShouldNotContain("Kính");
        await auditor.Page.KeepAsync("auditor-alert");

        await page.GotoAsync("/alerts");
        (await page.Locator("tr", new() { HasText = reference }).Locator("button").CountAsync()).ShouldBe(0, "it is his own");

        await using var central = await Person.AtWorkAsync(system, chromium, "centralDesk");
        await central.Page.GotoAsync("/watch");
        await central.Page.ArriveByClickAsync(".note--warn a[href='/alerts']");
        var unseen = central.Page.Locator("section:has(h2:text-is('Chưa xem')) tr", new() { HasText = reference });
        await WithoutFindingsAsync(central.Page, "alerts-unseen");
        (await unseen.Locator("button").CountAsync()).ShouldBe(1);
        await unseen.Locator("a").ArriveByClickAsync();
        await WithoutFindingsAsync(central.Page, "alert-unseen");
        await central.Page.Locator("main form[action$='/seen'] button").ArriveByClickAsync();
        await central.Page.Locator("section:has(h2:text-is('Đã xem')) tr", new() { HasText = reference }).WaitForAsync();
        (await unseen.CountAsync()).ShouldBe(0);
        await WithoutFindingsAsync(central.Page, "alerts-seen");
        supervisor.Complaints.ShouldBeEmpty();
        central.Complaints.ShouldBeEmpty();
        auditor.Complaints.ShouldBeEmpty();
    }

    private static async Task WithoutFindingsAsync(IPage page, string name)
    {
        await page.KeepAsync(name);
        (await page.FindingsAsync()).ShouldBeEmpty();
    }

    private static Task SaveAsync(IPage page, bool scripts) =>
        scripts ? page.SaveByKeysAsync() : page.ArriveByClickAsync("main form.card button[data-primary]");

    private async Task<Person> SupervisorOfAsync(string desk)
    {
        var supervisor = await Person.ComeAsync(system, chromium);
        await supervisor.Page.GotoAsync("/sign-in");
        await supervisor.SignInAsync(system.Accounts.First(account => account.Role == "supervisor" && account.Desk == desk));
        await supervisor.Page.Locator(".menu__who").WaitForAsync();
        return supervisor;
    }
}
