using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;

namespace Cooperation.Browser.Tests;

/// <summary>A time limit is paused with a reason from the page of its exchange, stands apart meanwhile, and goes on.</summary>
public sealed class PausingClocks(RunningSystemWithDemoData system, Chromium chromium)
{
    private const string Role = "borderGuardLiaison";
    private const string Reason = "Chờ phía bạn bổ sung ảnh.";

    [Fact]
    public async Task A_paused_limit_shows_who_stopped_it_and_why_stands_apart_from_what_is_late_and_goes_on()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        var exchange = await Desk.LogAsync(page);
        await page.GotoAsync(exchange);
        var number = await page.Locator("h1").InnerTextAsync();
        await page.ArriveByClickAsync(".clocks a[href*='pause?clock=answer']");
        await page.KeepAsync("clock-pause");
        await Desk.FillAsync(page, ("reason", Reason));
        await Desk.SaveStepAsync(page, "pause");

        var box = await page.Locator(".clocks").InnerTextAsync();
        box.ShouldContain("tạm dừng");
        box.ShouldContain(Reason);
        await page.KeepAsync("clock-paused");
        await page.GotoAsync("/late");
        (await page.Locator("table:has(caption:text-is('Đang tạm dừng')) tr", new() { HasText = number }).InnerTextAsync()).ShouldContain(
            Reason
        );
        await page.KeepAsync("late-paused");

        await page.GotoAsync(exchange);
        await page.ArriveByClickAsync(".clocks a[href*='resume?clock=answer']");
        await Desk.FillAsync(page, ("reason", "Đã có ảnh."));
        await Desk.SaveStepAsync(page, "resume");
        (await page.Locator(".clocks__one", new() { HasText = "Trả lời" }).InnerTextAsync()).ShouldContain("còn");
        officer.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_two_who_pause_at_once_the_second_reads_who_was_first_and_what_he_typed()
    {
        await using var first = await Person.AtWorkAsync(system, chromium, Role);
        await using var second = await Person.AtWorkAsync(system, chromium, Role);
        var exchange = await Desk.LogAsync(first.Page);
        await second.Page.GotoAsync($"{exchange}/pause?clock=answer");
        await Desk.FillAsync(second.Page, ("reason", "Đường dây phía bạn hỏng."));
        await Desk.TakeAsync(first.Page, exchange, "pause?clock=answer", ("reason", Reason));

        await second.Page.SaveByKeysAsync();
        await second.Page.Locator(".note--warn").GetByText(Reason).WaitForAsync();
        (await second.Page.InputValueAsync("#reason")).ShouldBe("Đường dây phía bạn hỏng.");
        second.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_paused_and_the_field_says_so()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var exchange = await Desk.LogAsync(officer.Page);
        await officer.Page.GotoAsync($"{exchange}/pause?clock=classification");
        await officer.Page.SaveByKeysAsync();
        await officer.Page.ClickAsync(".govuk-error-summary a[href='#reason']");
        (await officer.Page.InputValueAsync("#clock")).ShouldBe("classification");

        await officer.Page.GotoAsync($"{exchange}/resume");
        (await officer.Page.Locator(".step").InnerTextAsync()).ShouldContain("Không có thời hạn nào đang tạm dừng.");
    }
}
