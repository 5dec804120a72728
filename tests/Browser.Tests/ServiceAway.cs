using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;

namespace Cooperation.Browser.Tests;

/// <summary>The service behind a page does not answer.</summary>
public sealed class ServiceAway(RunningSystemWithDemoData system, Chromium chromium)
{
    [Fact]
    public async Task The_form_keeps_everything_and_saves_once_the_service_is_back()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, "borderGuardLiaison");
        var page = officer.Page;
        await page.GotoAsync("/exchanges/new");
        await LogForm.FillAsync(page);
        await system.Instance.Service("hotline").KillAsync(TestContext.Current.CancellationToken);
        try
        {
            await page.SaveByKeysAsync();
            await page.GetByText("Nội dung vẫn còn đây").WaitForAsync();
            (await page.InputValueAsync("#summary")).ShouldBe(LogForm.Summary);
            await page.KeepAsync("log-service-away");

            await using var other = await Person.AtWorkAsync(system, chromium, "borderGuardLiaison");
            (await other.Page.GotoAsync("/watch"))!.Status.ShouldBe(503);
            (await other.Page.Locator("h1").InnerTextAsync()).ShouldBe("Một phần hệ thống chưa trả lời");
            await other.Page.KeepAsync("service-away");
        }
        finally
        {
            await system.StartAsync(TestContext.Current.CancellationToken);
        }

        (await LogForm.SaveAsync(page)).ShouldStartWith("HL-KH-2018-");
    }

    [Fact]
    public async Task A_step_keeps_what_was_typed_and_is_taken_once_the_service_is_back()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, "borderGuardLiaison");
        var page = officer.Page;
        var exchange = await Desk.LogAsync(page);
        await page.GotoAsync($"{exchange}/classification");
        await Desk.FillAsync(page, ("signsOfCrime", "yes"), ("note", "Lời khai khớp với tin trước."));
        await system.Instance.Service("hotline").KillAsync(TestContext.Current.CancellationToken);
        try
        {
            await page.SaveByKeysAsync();
            await page.Locator(".typed").GetByText("Lời khai khớp với tin trước.").WaitForAsync();
            await page.KeepAsync("step-service-away");
        }
        finally
        {
            await system.StartAsync(TestContext.Current.CancellationToken);
        }

        await page.SaveByKeysAsync();
        await page.WaitForURLAsync("**?done=classification");
        (await page.Locator(".timeline").InnerTextAsync()).ShouldContain("Lời khai khớp với tin trước.");
    }
}
