using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests.Support;

/// <summary>
/// What an officer does with an exchange. What has to be there before a test begins goes to Portal as his form would send it, without being
/// drawn and filled in: that is what the tests of the forms are for.
/// </summary>
internal static partial class Desk
{
    private const string NewExchange = "/exchanges/new";

    /// <summary>Logs an incoming exchange and returns the address of its page.</summary>
    public static Task<string> LogAsync(IPage page, string summary = LogForm.Summary) =>
        LogAsync(page, summary, [("direction", "incoming")]);

    /// <summary>Logs a request of ours that was not sent yet.</summary>
    public static Task<string> DraftAsync(IPage page) => LogAsync(page, LogForm.Summary, [("direction", "outgoing"), ("draft", "yes")]);

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
    public static async Task<string> LogAndTakeInHandAsync(IPage page)
    {
        var exchange = await LogAsync(page);
        await SendAsync(
            page,
            $"{exchange}/classification",
            $"{exchange}/classification",
            [("signsOfCrime", "no"), ("urgency", "immediate"), ("note", "Theo nội dung tin báo.")]
        );
        await SendAsync(page, exchange, $"{exchange}/assignment", []);
        return exchange;
    }

    // What LogForm fills in, and what stands in the form from the beginning.
    private static async Task<string> LogAsync(IPage page, string summary, (string, string)[] more)
    {
        var saved = await SendAsync(
            page,
            NewExchange,
            NewExchange,
            [
                ("action", "save"),
                ("partner", "KH"),
                ("kind", "verificationRequest"),
                ("urgency", "immediate"),
                ("area", "border"),
                ("subject", LogForm.Subject),
                ("summary", summary),
                ("medium", "telephone"),
                ("language", "vi"),
                ("handling", "TLP:AMBER"),
                ("sourceReliability", "F"),
                ("informationCredibility", "6"),
                .. more,
            ]
        );
        return saved[..saved.LastIndexOf('/')];
    }

    // Returns where the answer leads to: what is refused leads nowhere.
    private static async Task<string> SendAsync(IPage page, string opened, string action, (string Field, string Value)[] fields)
    {
        var shown = await page.APIRequest.GetAsync(opened);
        var form = FormIn().Matches(await shown.TextAsync()).Single(form => form.Groups["action"].Value == action).Value;
        var data = page.APIRequest.CreateFormData();
        foreach (var field in GivenIn().Matches(form).Select(match => match.Groups))
        {
            data.Set(field["name"].Value, WebUtility.HtmlDecode(field["value"].Value));
        }

        foreach (var (field, value) in fields)
        {
            data.Set(field, value);
        }

        var answer = await page.APIRequest.PostAsync(action, new() { Form = data, MaxRedirects = 0 });
        answer.Status.ShouldBe((int)HttpStatusCode.Found, $"{action}: {await answer.TextAsync()}");
        return answer.Headers["location"];
    }

    [GeneratedRegex(
        "<form [^>]*method=\"post\" action=\"(?<action>[^\"]+)\".*?</form>",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Singleline
    )]
    private static partial Regex FormIn();

    // What the form brings with it: hidden, or the time at which it was opened.
    [GeneratedRegex(
        "<input (type=\"hidden\" name=\"(?<name>[A-Za-z_]+)\"|[^>]*name=\"(?<name>at)\" type=\"text\") value=\"(?<value>[^\"]*)\"",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex GivenIn();
}
