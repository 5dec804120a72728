using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;

namespace Cooperation.Browser.Tests;

/// <summary>Signing in and out, and the language.</summary>
public sealed class Doors(RunningSystemWithDemoData system, Chromium chromium)
{
    [Fact]
    public async Task A_wrong_name_and_a_wrong_password_are_told_alike_and_the_name_stays()
    {
        await using var somebody = await Person.ComeAsync(system, chromium);
        var page = somebody.Page;
        await page.GotoAsync("/sign-in");
        await page.FillAsync("#userName", "khong.co.ai");
        await page.FillAsync("#password", "mật khẩu nào đó");
        await page.ArriveAsync(() => page.Keyboard.PressAsync("Enter"));
        var unknown = await page.Locator(".govuk-error-summary").InnerTextAsync();
        (await page.InputValueAsync("#userName")).ShouldBe("khong.co.ai");
        (await page.InputValueAsync("#password")).ShouldBeEmpty();

        await page.FillAsync("#userName", system.AccountOf("planner").UserName);
        await page.FillAsync("#password", "mật khẩu nào đó");
        await page.ArriveAsync(() => page.Keyboard.PressAsync("Enter"));
        (await page.Locator(".govuk-error-summary").InnerTextAsync()).ShouldBe(unknown);
        await page.KeepAsync("sign-in-refused");
    }

    [Fact]
    public async Task Each_role_comes_to_its_own_job_and_finds_no_dead_link()
    {
        var jobs = new (string Role, string Path)[]
        {
            ("supervisor", "/watch"),
            ("centralDesk", "/watch"),
            ("planner", "/reviews"),
            ("administrator", "/admin/accounts"),
            ("consular", "/cases/home"),
            ("immigration", "/cases/home"),
            ("operator", "/reviews/reconciliation"),
            ("auditor", "/alerts"),
        };
        foreach (var (role, path) in jobs)
        {
            await using var somebody = await Person.AtWorkAsync(system, chromium, role);
            await somebody.Page.GotoAsync("/");
            new Uri(somebody.Page.Url).AbsolutePath.ShouldBe(path, role);
            foreach (var link in await somebody.Page.Locator(".bar nav a").AllAsync())
            {
                var answer = await somebody.Page.APIRequest.GetAsync(system.Url + (await link.GetAttributeAsync("href"))![1..]);
                answer.Status.ShouldBe(200, $"{role}: {await link.InnerTextAsync()}");
            }
        }
    }

    [Fact]
    public async Task Signing_in_at_one_window_ended_the_session_of_another_officer_at_another_window()
    {
        await using var first = await SignedInAsync("policeLiaison");
        await using var second = await SignedInAsync("planner");
        await first.Page.GotoAsync("/watch");
        new Uri(first.Page.Url).AbsolutePath.ShouldBe("/watch");
    }

    [Fact]
    public async Task A_page_that_is_not_for_the_role_says_so_in_words()
    {
        await using var planner = await Person.AtWorkAsync(system, chromium, "planner");
        var answer = await planner.Page.GotoAsync("/exchanges");
        answer!.Status.ShouldBe(403);
        (await planner.Page.Locator("h1").InnerTextAsync()).ShouldBe("Bạn không có quyền xem trang này");
    }

    [Fact]
    public async Task Who_is_not_signed_in_comes_back_to_the_page_asked_for()
    {
        await using var somebody = await Person.ComeAsync(system, chromium);
        await somebody.Page.GotoAsync("/exchanges?partner=KH&urgency=flash");
        await somebody.SignInAsync(system.Accounts.Last(account => account.Role == "borderGuardLiaison"));
        await somebody.Page.WaitForURLAsync("**/exchanges?partner=KH&urgency=flash");

        await somebody.Page.ClickAsync(".menu summary");
        await somebody.Page.ClickAsync("form[action='/sign-out'] button");
        await somebody.Page.WaitForURLAsync("**/sign-in?note=out");
        await somebody.Page.GotoAsync("/watch");
        new Uri(somebody.Page.Url).AbsolutePath.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task Pages_are_Vietnamese_until_English_is_chosen_and_the_page_stays()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, "borderGuardLiaison");
        var page = officer.Page;
        await page.GotoAsync("/exchanges?partner=KH");
        (await page.Locator("h1").InnerTextAsync()).ShouldBe("Trao đổi qua đường dây nóng");

        await page.ArriveByClickAsync("button[name=language]");
        (await page.Locator("h1").InnerTextAsync()).ShouldBe("Hotline exchanges");
        page.Url.ShouldEndWith("/exchanges?partner=KH");
        (await page.GetAttributeAsync("html", "lang")).ShouldBe("en");
        await page.GotoAsync("/watch");
        (await page.GetAttributeAsync("html", "lang")).ShouldBe("en");
    }

    private async Task<Person> SignedInAsync(string role)
    {
        var somebody = await Person.ComeAsync(system, chromium);
        await somebody.Page.GotoAsync("/sign-in");
        await somebody.SignInAsync(system.AccountOf(role));
        await somebody.Page.Locator(".menu__who").WaitForAsync();
        return somebody;
    }
}
