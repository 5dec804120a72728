using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests;

/// <summary>An administrator asks for an officer, a colleague of the desk approves on a telephone, and the new officer signs in with what the colleague hands over.</summary>
public sealed class TwoPersons(RunningSystemWithDemoData system, Chromium chromium)
{
    [Fact]
    public async Task An_administrator_asks_a_colleague_approves_and_only_the_colleague_sees_the_password()
    {
        var userName = "bp.moi." + Guid.CreateVersion7().ToString("N")[^8..];
        await using var administrator = await SignedInAsync("qt.bdbp", new Window());
        await AskAsync(administrator.Page, userName);
        var asked = await administrator.Page.Locator("main").InnerTextAsync();
        asked.ShouldContain("Thiếu tá Vi Quang Thành");
        (await administrator.Page.Locator(".saved__number").CountAsync()).ShouldBe(0);
        await administrator.Page.KeepAsync("account-asked");
        (await administrator.Page.FindingsAsync()).ShouldBeEmpty();

        await using var colleague = await SignedInAsync("bp.langson", new Window("vi", 390, false));
        var page = colleague.Page;
        await page.GotoAsync("/watch");
        (await page.Locator("nav a[href='/approvals']").InnerTextAsync()).ShouldMatch(@"^Chờ duyệt\s+\([0-9]+\)$");
        await page.GotoAsync("/approvals");
        await LookAsync(page, "approvals");
        await page.Locator("section.card").Filter(new() { HasText = userName }).Locator("a").ArriveByClickAsync();
        await LookAsync(page, "approval");
        await page.Locator("form[action$='/approval'] button").ArriveByClickAsync();
        await LookAsync(page, "approved");
        var password = await page.Locator(".saved__number").InnerTextAsync();

        await using var newcomer = await Person.ComeAsync(system, chromium);
        await newcomer.Page.GotoAsync("/sign-in");
        await newcomer.Page.FillAsync("#userName", userName);
        await newcomer.Page.FillAsync("#password", password);
        await newcomer.Page.ArriveAsync(() => newcomer.Page.Keyboard.PressAsync("Enter"));
        new Uri(newcomer.Page.Url).AbsolutePath.ShouldBe("/password");
        (await newcomer.Page.Locator("#new-hint").InnerTextAsync()).ShouldContain("12 ký tự");
        await newcomer.Page.FillAsync("#current", password);
        await newcomer.Page.FillAsync("#new", "mười một kt");
        await newcomer.Page.FillAsync("#repeat", "mười một kt");
        await newcomer.Page.ArriveAsync(() => newcomer.Page.Keyboard.PressAsync("Enter"));
        (await newcomer.Page.Locator(".govuk-error-summary").InnerTextAsync()).ShouldContain("12 ký tự");
    }

    [Fact]
    public async Task What_is_not_approved_says_why_to_who_asked()
    {
        var userName = "bp.la." + Guid.CreateVersion7().ToString("N")[^8..];
        await using var administrator = await SignedInAsync("qt.bdbp", new Window("en", 1366, false));
        await AskAsync(administrator.Page, userName);

        await using var colleague = await SignedInAsync("bp.langson", new Window("en", 390, true));
        var page = colleague.Page;
        await page.GotoAsync("/approvals");
        await page.Locator("section.card").Filter(new() { HasText = userName }).Locator("a").ArriveByClickAsync();
        await page.Locator("form[action$='/refusal'] button:has-text('Do not approve')").ArriveByClickAsync();
        (await page.Locator(".govuk-error-summary").InnerTextAsync()).ShouldContain("Why not");
        await page.FillAsync("#reason", "Nobody of this name works at the post");
        await page.Locator("form[action$='/refusal'] button:has-text('Do not approve')").ArriveByClickAsync();
        new Uri(page.Url).PathAndQuery.ShouldBe("/approvals?note=refused");

        await administrator.Page.GotoAsync("/admin/accounts");
        (await administrator.Page.Locator("tr").Filter(new() { HasText = userName }).InnerTextAsync()).ShouldContain(
            "Nobody of this name works at the post"
        );
        await administrator.Page.KeepAsync("accounts-refused");
    }

    [Fact]
    public async Task A_role_that_does_not_fit_the_desk_is_refused_at_its_field_and_nothing_typed_is_lost()
    {
        await using var administrator = await SignedInAsync("qt.bdbp", new Window());
        var page = administrator.Page;
        await page.GotoAsync("/admin/accounts/new");
        (await page.Locator("input[name=roles][value=auditor]").CountAsync()).ShouldBe(0);
        await page.FillAsync("#userName", "bp.lac.cho");
        await page.FillAsync("#name", "Đại úy Lạc Chỗ");
        await page.SelectOptionAsync("#desk", "BP-LS-HUUNGHI");
        await page.CheckAsync("input[name=roles][value=planner]");
        await page.Locator("button[data-primary]").ArriveByClickAsync();

        (await page.Locator("#roles-error").InnerTextAsync()).ShouldContain("Ở đây chỉ cấp được");
        (await page.InputValueAsync("#userName")).ShouldBe("bp.lac.cho");
        (await page.Locator("input[name=roles][value=planner]").IsCheckedAsync()).ShouldBeTrue();
        await page.KeepAsync("account-role-misfit");
    }

    private static async Task AskAsync(IPage page, string userName)
    {
        await page.GotoAsync("/admin/accounts/new");
        await page.FillAsync("#userName", userName);
        await page.FillAsync("#name", "Trung úy Ma Văn Mới");
        await page.SelectOptionAsync("#desk", "BP-LS-HUUNGHI");
        await page.CheckAsync("input[name=roles][value=borderGuardLiaison]");
        await page.Locator("button[data-primary]").ArriveByClickAsync();
    }

    private static async Task LookAsync(IPage page, string name)
    {
        await page.KeepAsync($"{name}-vi-390");
        (await page.FindingsAsync()).ShouldBeEmpty();
        (await page.SpiltAsync()).ShouldBe(0, "the page scrolls sideways");
    }

    private async Task<Person> SignedInAsync(string userName, Window window)
    {
        var somebody = await Person.ComeAsync(system, chromium, window);
        await somebody.Page.GotoAsync("/sign-in");
        await somebody.SignInAsync(system.Accounts.Single(account => account.UserName == userName));
        await somebody.Page.Locator(".menu__who").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return somebody;
    }
}
