using Microsoft.Playwright;

namespace Cooperation.Browser.Tests.Support;

/// <summary>What an officer does with an exchange, through its pages.</summary>
internal static class Desk
{
    /// <summary>Logs an incoming exchange and returns the address of its page.</summary>
    public static async Task<string> LogAsync(IPage page, string summary = LogForm.Summary)
    {
        await page.GotoAsync("/exchanges/new");
        await LogForm.FillAsync(page);
        await page.FillAsync("#summary", summary);
        return await SaveAsync(page);
    }

    /// <summary>Logs a request of ours, and keeps it as a draft where that is asked for.</summary>
    public static async Task<string> AskAsync(IPage page, bool draft = false)
    {
        await page.GotoAsync("/exchanges/new");
        await page.CheckAsync("input[name=direction][value=outgoing]", new() { Force = true });
        await LogForm.FillAsync(page);
        if (draft)
        {
            await page.CheckAsync("#draft");
        }

        return await SaveAsync(page);
    }

    /// <summary>Opens the form of a step at its own address, fills it in and saves it.</summary>
    public static async Task TakeAsync(IPage page, string exchange, string step, params (string Field, string Value)[] values)
    {
        await page.GotoAsync($"{exchange}/{step}");
        await FillAsync(page, values);
        await SaveStepAsync(page, step.Split('?')[0]);
    }

    /// <summary>Fills in fields of the step that stands open, whatever each of them is.</summary>
    public static async Task FillAsync(IPage page, params (string Field, string Value)[] values)
    {
        foreach (var (field, value) in values)
        {
            var input = page.Locator($".step [name='{field}']").First;
            switch (await input.EvaluateAsync<string>("e => e.type"))
            {
                case "radio":
                    await page.CheckAsync($".step input[name='{field}'][value='{value}']", new() { Force = true });
                    break;
                case "checkbox":
                    await input.CheckAsync();
                    break;
                case "select-one":
                    await input.SelectOptionAsync(value);
                    break;
                default:
                    await input.FillAsync(value);
                    break;
            }
        }
    }

    public static async Task SaveStepAsync(IPage page, string step)
    {
        await page.ArriveByClickAsync(".step .actions button.govuk-button");
        await page.WaitForURLAsync($"**?done={step}");
    }

    /// <summary>Brings an incoming exchange into the hands of the officer who logs it.</summary>
    public static async Task<string> LogAndTakeInHandAsync(IPage page, string signs = "no")
    {
        var exchange = await LogAsync(page);
        await TakeAsync(page, exchange, "classification", ("signsOfCrime", signs), ("note", "Theo nội dung tin báo."));
        await page.ArriveByClickAsync(".next .take button");
        await page.WaitForURLAsync("**?done=assignment");
        return exchange;
    }

    private static async Task<string> SaveAsync(IPage page)
    {
        await LogForm.SaveAsync(page);
        var saved = new Uri(page.Url).AbsolutePath;
        return saved[..saved.LastIndexOf('/')];
    }
}
