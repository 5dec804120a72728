using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests;

/// <summary>Every page, on a telephone and at a desk, in the light of one and the dark of the other: nothing to complain of, and pictures of it.</summary>
public sealed class EveryPage(RunningSystemWithDemoData system, Chromium chromium, OpenWindows windows) : IClassFixture<OpenWindows>
{
    // What other tests log stands on top of every list: a page opened by a row takes it from the days before theirs, which they leave alone.
    private static readonly (string Name, string? Role, string Address)[] Pages =
    [
        ("sign-in", null, "/sign-in"),
        ("watch", "borderGuardLiaison", "/watch"),
        ("list", "borderGuardLiaison", "/exchanges"),
        ("list-filtered", "borderGuardLiaison", "/exchanges?partner=KH&status=classified&own=1"),
        ("list-empty", "borderGuardLiaison", "/exchanges?from=01/01/2012&to=02/01/2012"),
        ("log", "borderGuardLiaison", "/exchanges/new"),
        ("exchange", "borderGuardLiaison", "/exchanges?to=30/12/2018 > .rows__open"),
        ("print", "borderGuardLiaison", "/exchanges?own=1&to=30/12/2018 > .rows__open > a[href$='/print']"),
        (
            "correction",
            "borderGuardLiaison",
            "/exchanges?own=1&to=30/12/2018&status=logged > .rows__open > .next .menu summary > .next__list a[href$='/corrections']"
        ),
        ("late", "borderGuardLiaison", "/late"),
        ("late-central", "centralDesk", "/late"),
        ("alerts-supervisor", "supervisor", "/alerts"),
        ("channel-close", "centralDesk", "/channels/KH-TW-BCA/closure"),
        ("people", "borderGuardLiaison", "/people"),
        ("imports", "supervisor", "/imports"),
        ("alerts", "auditor", "/alerts"),
        ("channels", "borderGuardLiaison", "/channels"),
        ("channels-testing", "borderGuardLiaison", "/channels?testing=attention"),
        ("channel", "borderGuardLiaison", "/channels/KH-MOCBAI"),
        ("channel-change", "centralDesk", "/channels/KH-TW-BCA/change"),
        ("channel-new", "centralDesk", "/channels/new"),
        ("password", "borderGuardLiaison", "/password"),
        ("not-found", "borderGuardLiaison", "/khong-co"),
        ("forbidden", "borderGuardLiaison", "/admin/accounts"),
        ("watch-central", "centralDesk", "/watch"),
        ("hand-over", "borderGuardLiaison", "/hand-over"),
        ("hand-over-wrong", "borderGuardLiaison", "/hand-over?since=hom-qua"),
        ("hand-over-central", "centralDesk", "/hand-over?desk=BP-TN-MOCBAI"),
        ("desk-figures", "borderGuardLiaison", "/desk-figures?from=01/12/2018&to=31/12/2018"),
        ("desk-figures-none", "borderGuardLiaison", "/desk-figures?from=01/01/2012&to=02/01/2012"),
        (
            "list-behind-figure",
            "borderGuardLiaison",
            "/exchanges?own=1&from=01/12/2018&to=31/12/2018&counted=true&direction=incoming&classified=true"
        ),
        ("reply-times", "planner", "/reviews/reply-times?year=2018"),
        ("reply-times-records", "planner", "/reviews/exchanges/records?partner=KH&year=2018&direction=incoming&answerExpected=true"),
        ("figure", "planner", "/reviews/exchanges?partner=KH&year=2018"),
        ("figure-all", "planner", "/reviews/exchanges"),
        ("figure-none", "planner", "/reviews/exchanges?partner=GB&year=2015"),
        ("records", "planner", "/reviews/exchanges/records?partner=KH&year=2018&month=7"),
        ("accounts", "administrator", "/admin/accounts"),
        ("account-new", "administrator", "/admin/accounts/new"),
        ("approvals-none", "policeLiaison", "/approvals"),
        ("home-empty", "immigration", "/home/cases"),
        ("cases", "consular", "/cases"),
        ("cases-none", "consular", "/cases?partner=GB&status=merged"),
        ("case-new", "consular", "/cases/new"),
        ("instruments", "planner", "/instruments"),
        ("instrument", "borderGuardLiaison", "/instruments/KH-2005"),
        ("instrument-new", "planner", "/instruments/new?amends=KH-2005"),
        ("meetings", "planner", "/meetings"),
        ("meetings-wrong", "planner", "/meetings?from=hom-qua"),
        ("meeting-new", "planner", "/meetings/new"),
        ("home-meetings", "centralDesk", "/home/meetings"),
        ("welcome", "consular", "/welcome"),
        ("design", "planner", "/design"),
        ("design-desk", "borderGuardLiaison", "/design"),
    ];

    // Each page once at a desk and once on a telephone, in the other language and the other light; which of them is which goes round.
    private static readonly (Window Desk, Window Telephone)[] Looks =
    [
        (new("vi"), new("en", 390, Dark: true)),
        (new("en", Dark: true), new("vi", 390)),
        (new("vi", Dark: true), new("en", 390)),
        (new("en"), new("vi", 390, Dark: true)),
    ];

    public static TheoryData<string> Names => [.. Pages.Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Has_no_findings_no_errors_and_no_request_to_another_site(string name)
    {
        var place = Array.FindIndex(Pages, page => page.Name == name);
        var (desk, telephone) = Looks[place % Looks.Length];
        // The markup is one for both: one look through all of it is enough, on a telephone as often as at a desk.
        await CheckAsync(Pages[place], desk, throughout: place / Looks.Length % 2 == 0);
        await CheckAsync(Pages[place], telephone, throughout: place / Looks.Length % 2 != 0);
    }

    [Fact]
    public async Task On_paper_there_is_no_chrome_but_the_time_of_printing()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, "borderGuardLiaison");
        await officer.Page.GotoAsync("/exchanges");
        await officer.Page.EmulateMediaAsync(new() { Media = Media.Print });

        (await officer.Page.Locator(".bar").IsVisibleAsync()).ShouldBeFalse();
        (await officer.Page.Locator(".print-line").IsVisibleAsync()).ShouldBeTrue();
        (await officer.Page.Locator(".print-line").InnerTextAsync()).ShouldContain("31/12/2018");
        await officer.Page.KeepAsync("list-print");
    }

    private async Task CheckAsync((string Name, string? Role, string Address) shown, Window window, bool throughout)
    {
        var somebody = await windows.BeforeAsync(shown.Role, window);
        var page = somebody.Page;
        var steps = shown.Address.Split(" > ");
        await page.GotoAsync(steps[0]);
        foreach (var step in steps[1..])
        {
            await FollowAsync(page.Locator(step).First);
        }

        await page.KeepAsync($"{shown.Name}-{window.Language}-{window.Width}{(window.Dark ? "-dark" : "")}");
        if (throughout)
        {
            (await page.FindingsAsync()).ShouldBeEmpty();
        }

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(
            0,
            $"the page scrolls sideways at {window.Width} px in {window.Language}"
        );
        (await page.Locator("h1").CountAsync()).ShouldBe(1);
        somebody.Complaints.ShouldBeEmpty();
    }

    private static async Task FollowAsync(ILocator step)
    {
        if (await step.EvaluateAsync<bool>("element => element.matches('summary')"))
        {
            await step.ClickAsync(); // a menu opens where it is
        }
        else
        {
            await step.ArriveByClickAsync();
        }
    }
}
