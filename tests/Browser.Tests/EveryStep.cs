using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;

namespace Cooperation.Browser.Tests;

/// <summary>The form of every step, open on an exchange where it can be taken: nothing to complain of, on a telephone and at a desk, and a picture of it.</summary>
public sealed class EveryStep(RunningSystemWithDemoData system, Chromium chromium)
{
    private const string Role = "borderGuardLiaison";

    [Theory]
    [InlineData(
        "logged",
        "classification",
        "acknowledgement",
        "offer",
        "corrections",
        "corrections?field=subject",
        "voiding",
        "closure",
        "pause?clock=answer",
        "forwarding",
        "recall"
    )]
    [InlineData("assigned", "classification", "assignment", "verifications", "answer", "closure")]
    [InlineData("verifying", "result")]
    [InlineData("offered", "return")]
    [InlineData("closed", "reopening")]
    [InlineData("paused", "resume?clock=answer")]
    [InlineData("recalled", "confirmations")]
    [InlineData("drafted", "sending")]
    public async Task Has_no_findings_and_no_errors(string status, params string[] steps)
    {
        await using var desk = await Person.AtWorkAsync(system, chromium, Role, new Window("vi"));
        await using var phone = await Person.AtWorkAsync(system, chromium, Role, new Window("en", 390, Dark: true));
        var exchange = await BringToAsync(desk.Page, status);
        foreach (var step in steps)
        {
            await CheckAsync(desk, $"{exchange}/{step}", $"step-{status}-{step.Replace('?', '-')}-vi-1366");
            await CheckAsync(phone, $"{exchange}/{step}", $"step-{status}-{step.Replace('?', '-')}-en-390-dark");
        }
    }

    private static async Task CheckAsync(Person somebody, string address, string name)
    {
        var page = somebody.Page;
        await page.GotoAsync(address);
        await page.Locator(".step").WaitForAsync();
        await page.KeepAsync(name);
        (await page.FindingsAsync()).ShouldBeEmpty(address);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0, address);
        somebody.Complaints.ShouldBeEmpty();
    }

    private static async Task<string> BringToAsync(Microsoft.Playwright.IPage page, string status)
    {
        switch (status)
        {
            case "logged":
                return await Desk.LogAsync(page);
            case "drafted":
                return await Desk.AskAsync(page, draft: true);
        }

        var exchange = await Desk.LogAndTakeInHandAsync(page);
        (string Step, (string, string)[] Values)? next = status switch
        {
            "verifying" => ("verifications", [("question", "Xác minh chủ xe và hành khách.")]),
            "offered" => ("offer", [("reason", "Đối tượng ở nội địa.")]),
            "paused" => ("pause?clock=answer", [("reason", "Chờ bản dịch.")]),
            "recalled" => ("recall", [("reason", "Phía bạn báo nhầm người.")]),
            "closed" => ("closure", [("outcome", "noAction"), ("reason", "Tin trùng.")]),
            _ => null,
        };
        if (next is { } move)
        {
            await Desk.TakeAsync(page, exchange, move.Step, move.Values);
        }

        return exchange;
    }
}
