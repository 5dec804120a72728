using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;

namespace Cooperation.Browser.Tests;

/// <summary>The form of every step, open on an exchange where it can be taken: nothing to complain of in both languages, on a telephone and at a desk, and a picture of it.</summary>
public sealed class EveryStep(RunningSystemWithDemoData system, Chromium chromium)
{
    private const string Role = "borderGuardLiaison";

    private static int place;

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
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var exchange = await BringToAsync(officer.Page, status);
        foreach (var step in steps)
        {
            await officer.Page.GotoAsync($"{exchange}/{step}");
            await officer.LookAsync(
                $"step-{status}-{step.Replace('?', '-')}",
                Looking.At(Interlocked.Increment(ref place)),
                page => page.Locator(".step").WaitForAsync()
            );
        }
    }

    private static async Task<string> BringToAsync(Microsoft.Playwright.IPage page, string status)
    {
        switch (status)
        {
            case "logged":
                return await Desk.LogAsync(page);
            case "drafted":
                return await Desk.DraftAsync(page);
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
