using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests;

/// <summary>Every page, in both languages, on a telephone and at a desk: nothing to complain of, and pictures of it.</summary>
public sealed class EveryPage(RunningSystemWithDemoData system, Chromium chromium)
{
    // What other tests log stands on top of every list: a page opened by a row takes it from the days before theirs, which they leave alone.
    private static readonly (string Name, string? Role, string Address)[] Pages =
    [
        ("sign-in", null, "/sign-in"),
        ("watch", "borderGuardLiaison", "/watch"),
        ("list", "borderGuardLiaison", "/exchanges"),
        ("list-filtered", "borderGuardLiaison", "/exchanges?partner=KH&status=classified&own=1"),
        ("list-empty", "borderGuardLiaison", "/exchanges?from=01/01/2012&to=02/01/2012"),
        ("list-found", "borderGuardLiaison", "/exchanges?q=%C4%90%E1%BB%81%20ngh%E1%BB%8B"),
        ("list-found-none", "borderGuardLiaison", "/exchanges?q=kh%C3%B4ngc%C3%B3t%E1%BB%ABn%C3%A0y"),
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
        ("figures", "planner", "/reviews/figures"),
        ("figure-outcomes", "planner", "/reviews/figures/outcomes?year=2018"),
        ("figure-split", "planner", "/reviews/figures/age-bands?year=2018&by=partner&then=sex"),
        ("figure-nothing", "planner", "/reviews/figures/received?year=2015"),
        ("figure-open", "planner", "/reviews/figures/open-exchanges?year=2018&asOf=2018-06-30"),
        ("figure-any-records", "planner", "/reviews/figures/received/records?year=2018&partner=LA&of=minors"),
        ("figure-persons", "planner", "/reviews/persons?year=2018"),
        ("figure-persons-none", "planner", "/reviews/persons?year=2015"),
        ("figure-persons-records", "planner", "/reviews/persons/records?year=2018&partner=LA"),
        ("figure-handovers", "planner", "/reviews/handovers?year=2018"),
        ("figure-handovers-records", "planner", "/reviews/handovers/records?year=2018"),
        ("targets", "planner", "/reviews/targets?year=2018"),
        ("target-outside", "planner", "/reviews/targets/T2c?year=2018"),
        ("target-outside-new", "planner", "/reviews/targets/T1a/values/new?year=2018"),
        ("figure-paper-new", "planner", "/reviews/figures/exchanges/values/new?partner=TH"),
        ("target-processed", "planner", "/reviews/targets/T2b?year=2018"),
        ("target-processed-records", "planner", "/reviews/targets/T2b/records?year=2018&of=missing"),
        ("annual-reviews", "planner", "/reviews/annual"),
        ("annual-review-new", "planner", "/reviews/annual/new"),
        ("statements", "planner", "/reviews/statements"),
        ("target-documents", "planner", "/reviews/targets/T5a?year=2018"),
        ("target-documents-records", "planner", "/reviews/targets/T5a/records?year=2018&of=denominator"),
        ("target-new-documents", "planner", "/reviews/targets/T5b?year=2018"),
        ("target", "planner", "/reviews/targets/T3?year=2018"),
        ("target-records", "planner", "/reviews/targets/T3/records?year=2018&of=numerator"),
        ("accounts", "administrator", "/admin/accounts"),
        ("account-new", "administrator", "/admin/accounts/new"),
        ("approvals-none", "policeLiaison", "/approvals"),
        ("review-home", "planner", "/reviews"),
        ("review-home-published", "centralDesk", "/reviews"),
        ("reports", "planner", "/reviews/reports?period=2018-Q3"),
        ("report", "planner", "/reviews/reports?period=2018-Q1 > .rows__open"),
        ("report-new", "planner", "/reviews/reports/new?period=2018-Q3"),
        ("report-whole", "planner", "/reviews/reports/whole?period=2018-Q1"),
        ("replays", "operator", "/reviews/replays"),
        ("reconciliation", "operator", "/reviews/reconciliation"),
        ("returns-consular", "consular", "/cases/home"),
        ("returns-gate", "borderGuardLiaison", "/cases/home"),
        ("returns-immigration", "immigration", "/cases/home"),
        ("returns-social", "socialAffairs", "/cases/home"),
        ("board", "consular", "/cases/board"),
        ("board-none", "consular", "/cases/board?partner=GB&stage=settled"),
        ("persons-none", "immigration", "/cases/persons?partner=GB&stage=reported"),
        ("person", "consular", "/cases/persons?partner=LA > .rows__open"),
        ("protection-new", "consular", "/cases/persons?stage=identityCheck > .rows__open > a[href$='/protection/new']"),
        ("journey", "consular", "/cases/persons?stage=identityCheck > .rows__open > a[href$='/journey']"),
        ("consent-new", "consular", "/cases/persons?stage=identityCheck > .rows__open > a[href$='/care/consent/new']"),
        ("photograph-new", "consular", "/cases/persons?stage=identityCheck > .rows__open > a[href$='/photographs']"),
        ("person-blocked", "consular", "/cases/persons?stage=identityCheck > .rows__open"),
        ("persons-late", "consular", "/cases/late"),
        ("letters-late", "consular", "/cases/late/letters"),
        ("care-late", "socialAffairs", "/cases/late/care"),
        ("cases", "consular", "/cases"),
        ("cases-none", "consular", "/cases?partner=GB&status=merged"),
        ("case-new", "consular", "/cases/new"),
        ("case-new-gate", "borderGuardLiaison", "/cases/new"),
        ("cases-gate", "borderGuardLiaison", "/cases"),
        ("case", "consular", "/cases?partner=LA&status=open&stage=initialSupport > .rows__open"),
        ("case-matrix", "consular", "/cases?partner=LA&status=open&stage=initialSupport > .rows__open > a[href$='/matrix']"),
        ("case-happenings", "consular", "/cases?partner=LA&status=open&stage=initialSupport > .rows__open > a[href$='/happenings']"),
        ("case-merge", "consular", "/cases?partner=LA&status=open&stage=initialSupport > .rows__open > a[href$='/merge']"),
        ("case-split", "consular", "/cases?partner=LA&status=open&stage=initialSupport > .rows__open > a[href$='/split']"),
        ("case-letter", "consular", "/cases?partner=LA&status=open&stage=initialSupport > .rows__open > a[href$='/letters/new']"),
        ("case-cost", "consular", "/cases?partner=LA&status=open&stage=initialSupport > .rows__open > a[href$='/costs/new']"),
        ("case-paper", "consular", "/cases?partner=TH&status=open > .rows__open > a[href*='/papers/new/']"),
        ("persons-seek", "consular", "/cases/people"),
        ("case-alerts", "supervisor", "/cases/alerts"),
        ("handovers-none", "consular", "/cases/handovers?partner=GB"),
        ("handovers-month", "borderGuardLiaison", "/cases/handovers?month=2018-09&gate=CK-TN-MOCBAI"),
        ("handover-add", "consular", "/cases/handovers?open=true > .rows__open > a[href$='/additions']"),
        ("handover-take-off", "consular", "/cases/handovers?open=true > .rows__open > a[href$='/removal']"),
        ("handover-time", "consular", "/cases/handovers?open=true > .rows__open > a[href$='/schedule']"),
        ("handover", "borderGuardLiaison", "/cases/handovers > .rows__open"),
        ("handover-new", "consular", "/cases/handovers/new"),
        ("activities", "planner", "/activities"),
        ("activity", "planner", "/activities/AC-KH-2018-000001"),
        ("activity-read", "borderGuardLiaison", "/activities/AC-KH-2018-000001"),
        ("activity-progress", "planner", "/activities/AC-KH-2018-000002/progress"),
        ("activity-carry-over", "planner", "/activities/AC-KH-2018-000002/carry-over"),
        ("activity-new", "planner", "/activities/new?instrument=KH-2005"),
        ("activity-list-new", "planner", "/activities/list"),
        ("review-calendar", "planner", "/review-calendar"),
        ("review-calendar-none", "planner", "/review-calendar?partner=GB&year=2018"),
        ("review", "planner", "/review-calendar?instrument=KH-2005&year=2018 > .rows__open"),
        ("review-read", "borderGuardLiaison", "/review-calendar?instrument=KH-2005&year=2018 > .rows__open"),
        ("review-holding", "planner", "/review-calendar?instrument=CN-2010&status=due > .rows__open > a[href$='/holding']"),
        ("review-new", "planner", "/instruments/KH-2005/reviews/new"),
        ("agreement-work", "planner", "/agreements/home"),
        ("work-plans", "planner", "/work-plans"),
        ("work-plan", "planner", "/work-plans/ACTIP/2018"),
        ("work-plan-none", "planner", "/work-plans/CEDAW668/2016"),
        ("activity-reminder", "planner", "/activities/AC-KH-2018-000002/reminder"),
        ("projects", "planner", "/projects"),
        ("projects-none", "planner", "/projects?status=dropped&donor=JICA"),
        ("project", "planner", "/projects/PJ-2018-000001"),
        ("project-budget", "planner", "/projects/PJ-2018-000001/budget"),
        ("project-report", "planner", "/projects/PJ-2018-000001/report"),
        ("project-new", "planner", "/projects/new"),
        ("figure-money", "planner", "/reviews/figures/project-money?year=2018"),
        ("negotiations", "planner", "/negotiations"),
        ("negotiation", "planner", "/negotiations/MY-MOU"),
        ("negotiation-positions", "planner", "/negotiations/MY-MOU/positions"),
        ("negotiation-limits", "planner", "/negotiations/MY-MOU/mandate-limits"),
        ("negotiation-calendar", "planner", "/negotiations/MY-MOU/signature-calendar"),
        ("partners", "planner", "/partners"),
        ("partner", "planner", "/partners/KH"),
        ("partner-read", "borderGuardLiaison", "/partners/KH"),
        ("partner-unit-new", "planner", "/partners/KH/units/new"),
        ("partner-focal-point-new", "planner", "/partners/KH/focal-points/new"),
        ("instruments", "planner", "/instruments"),
        ("instrument", "borderGuardLiaison", "/instruments/KH-2005"),
        ("instrument-new", "planner", "/instruments/new?amends=KH-2005"),
        ("instrument-as-of", "planner", "/instruments/KH-2005?asOf=01/06/2010"),
        ("instrument-document-new", "planner", "/instruments/KH-2005/documents"),
        ("instrument-review", "planner", "/instruments/CN-2010/review"),
        ("instrument-amendments", "planner", "/instruments/KH-2005/amendments"),
        ("instrument-corrections", "planner", "/instruments/LA-2010/corrections"),
        ("meetings", "planner", "/meetings"),
        ("meetings-wrong", "planner", "/meetings?from=hom-qua"),
        ("meeting-new", "planner", "/meetings/new"),
        ("meeting-series", "planner", "/meetings/series"),
        ("meeting-work", "planner", "/meetings/home"),
        ("meeting-calendar", "planner", "/meetings/calendar"),
        ("meeting-calendar-list", "planner", "/meetings/calendar?view=list&month=2018-07"),
        ("meeting-calendar-year", "planner", "/meetings/calendar?view=year&month=2018-12"),
        ("meeting-feeds", "planner", "/meetings/feeds"),
        ("meeting-papers", "planner", "/meetings/MT-KH-2018-000001/papers"),
        ("meeting-invitation", "planner", "/meetings/MT-KH-2018-000002/invitation"),
        ("meeting", "planner", "/meetings/MT-KH-2018-000001"),
        ("meeting-next", "planner", "/meetings/MT-KH-2018-000002"),
        ("meeting-slipped", "planner", "/meetings?framework=COMMIT&series=SOM > .rows__open"),
        ("meeting-postponement", "planner", "/meetings?framework=COMMIT&series=SOM > .rows__open > a[href$='/postponement']"),
        ("meeting-cancellation", "planner", "/meetings?framework=COMMIT&series=SOM > .rows__open > a[href$='/cancellation']"),
        ("meeting-merger", "planner", "/meetings?framework=COMMIT&series=SOM > .rows__open > a[href$='/merger']"),
        ("meeting-substitution", "planner", "/meetings?framework=COMMIT&series=SOM > .rows__open > a[href$='/substitution']"),
        ("meeting-agenda", "planner", "/meetings/MT-KH-2018-000002/agenda"),
        ("meeting-paper-new", "planner", "/meetings/MT-KH-2018-000002/agenda/papers"),
        ("meeting-paper-edition", "planner", "/meetings?framework=COMMIT&series=SOM > .rows__open > a[href$='/edition']"),
        ("meeting-paper-withdrawal", "planner", "/meetings?framework=COMMIT&series=SOM > .rows__open > a[href$='/withdrawal']"),
        ("meeting-costs", "planner", "/meetings/MT-KH-2018-000002/costs"),
        ("meeting-checklist", "planner", "/meetings?framework=COMMIT&series=SOM > .rows__open > a[href$='/checklist']"),
        ("meeting-reminders", "planner", "/meetings?framework=COMMIT&series=IMM > .rows__open > a[href$='/reminders']"),
        ("meeting-invitations", "planner", "/meetings/MT-KH-2018-000002/invitations"),
        ("meeting-proposals", "planner", "/meetings?framework=COMMIT&series=IMM > .rows__open > a[href$='/proposals']"),
        ("meeting-approval", "planner", "/meetings?framework=COMMIT&series=IMM > .rows__open > a[href$='/approval']"),
        ("meeting-delegation", "planner", "/meetings/MT-KH-2018-000001/delegation"),
        ("meeting-attendance", "planner", "/meetings/MT-KH-2018-000001/attendance?day=2018-12-05"),
        ("meeting-report", "planner", "/meetings/MT-CN-2018-000001/report"),
        ("meeting-outcome", "planner", "/meetings/MT-KH-2018-000001/outcome"),
        ("meeting-decision", "planner", "/meetings/MT-CN-2018-000001/decisions?number=1"),
        ("meeting-action-item", "planner", "/meetings/MT-CN-2018-000001/action-items?decision=1"),
        ("meeting-minutes", "planner", "/meetings/MT-KH-2018-000001/minutes"),
        ("meeting-minutes-new", "planner", "/meetings/MT-CN-2018-000001/minutes"),
        ("briefings", "borderGuardLiaison", "/meetings"),
        ("briefings-home", "borderGuardLiaison", "/meetings/home"),
        ("briefing-new", "borderGuardLiaison", "/meetings/briefings/new"),
        ("briefing", "borderGuardLiaison", "/meetings?status=reported > .rows__open"),
        ("briefing-next", "borderGuardLiaison", "/meetings?status=announced > .rows__open"),
        ("briefing-links", "borderGuardLiaison", "/meetings?status=reported > .rows__open > a[href$='/links']"),
        ("briefing-link-removal", "borderGuardLiaison", "/meetings?status=reported > .rows__open > a[href$='/removal']"),
        ("briefing-minutes", "borderGuardLiaison", "/meetings?status=reported > .rows__open > a[href$='/minutes']"),
        ("commit-plan", "planner", "/meetings/work-plans/COMMIT/2018"),
        ("commit-plan-empty", "planner", "/meetings/work-plans/COMMIT/2021"),
        ("commit-plan-new", "planner", "/meetings/work-plans/COMMIT/2018/new"),
        ("commit-plan-activity", "planner", "/meetings/work-plans/activities/WP-COMMIT-2018-000001"),
        ("commit-plan-correction", "planner", "/meetings/work-plans/activities/WP-COMMIT-2018-000004/correction"),
        ("commit-plan-progress", "planner", "/meetings/work-plans/activities/WP-COMMIT-2018-000004/progress"),
        ("meeting-minutes-withdrawal", "planner", "/meetings/MT-KH-2018-000001/minutes/withdrawal"),
        ("action-items", "planner", "/action-items"),
        ("action-items-late", "planner", "/action-items?overdue=true"),
        ("action-item", "planner", "/action-items/AI-KH-2018-000001"),
        ("action-item-carried", "planner", "/action-items/AI-KH-2018-000003"),
        ("action-item-progress", "planner", "/action-items/AI-KH-2018-000002/progress"),
        ("action-item-carry-over", "planner", "/action-items/AI-KH-2018-000002/carry-over"),
        ("action-item-links", "planner", "/action-items/AI-KH-2018-000002/links"),
        ("home-meetings", "centralDesk", "/home/meetings"),
        ("welcome", "consular", "/welcome"),
        ("design", "planner", "/design"),
        ("design-desk", "borderGuardLiaison", "/design"),
    ];

    public static TheoryData<string> Names => [.. Pages.Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Has_no_findings_no_errors_and_no_request_to_another_site(string name)
    {
        var place = Array.FindIndex(Pages, page => page.Name == name);
        var (_, role, address) = Pages[place];
        await using var somebody = role is null
            ? await Person.ComeAsync(system, chromium)
            : await Person.AtWorkAsync(system, chromium, role);
        var steps = address.Split(" > ");
        await somebody.Page.GotoAsync(steps[0]);
        foreach (var step in steps[1..])
        {
            await FollowAsync(somebody.Page.Locator(step).First);
        }

        await somebody.LookAsync(name, Looking.At(place));
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
