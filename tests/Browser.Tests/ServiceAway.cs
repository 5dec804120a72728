using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;

namespace Cooperation.Browser.Tests;

/// <summary>The service behind a page does not answer.</summary>
[Collection(typeof(OnlyOne))]
public sealed class ServiceAway(RunningSystemWithDemoData system, Chromium chromium)
{
    // One outage for all that is said of it: to end and start the service takes longer than everything else here.
    [Fact]
    public async Task Form_and_step_keep_everything_and_are_saved_once_the_service_is_back()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, "borderGuardLiaison");
        await using var other = await Person.AtWorkAsync(system, chromium, "borderGuardLiaison");
        var (form, step) = (officer.Page, await officer.Context.NewPageAsync());
        await form.GotoAsync("/exchanges/new");
        await LogForm.FillAsync(form);
        await step.GotoAsync($"{await Desk.LogAsync(step)}/classification");
        await Desk.FillAsync(step, ("signsOfCrime", "yes"), ("note", "Lời khai khớp với tin trước."));
        await system.Instance.Service("hotline").KillAsync(TestContext.Current.CancellationToken);
        try
        {
            await form.SaveByKeysAsync();
            await form.GetByText("Nội dung vẫn còn đây").WaitForAsync();
            (await form.InputValueAsync("#summary")).ShouldBe(LogForm.Summary);
            await form.KeepAsync("log-service-away");
            await step.SaveByKeysAsync();
            await step.Locator(".typed").GetByText("Lời khai khớp với tin trước.").WaitForAsync();
            await step.KeepAsync("step-service-away");

            (await other.Page.GotoAsync("/watch"))!.Status.ShouldBe(503);
            (await other.Page.Locator("h1").InnerTextAsync()).ShouldBe("Một phần hệ thống chưa trả lời");
            await other.Page.KeepAsync("service-away");
        }
        finally
        {
            await system.StartAsync(TestContext.Current.CancellationToken);
        }

        (await LogForm.SaveAsync(form)).ShouldStartWith("HL-KH-2018-");
        await step.SaveByKeysAsync();
        await step.WaitForURLAsync("**?done=classification");
        (await step.Locator(".timeline").InnerTextAsync()).ShouldContain("Lời khai khớp với tin trước.");
    }
}
