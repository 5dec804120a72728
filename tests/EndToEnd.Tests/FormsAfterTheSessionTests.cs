using System.Net;
using System.Text;
using Cooperation.Launcher.Instances;
using Cooperation.Tests.Support.Running;

namespace Cooperation.EndToEnd.Tests;

/// <summary>A form is sent and its session has ended meanwhile: everything typed waits for who typed it, and for nobody else.</summary>
public sealed class FormsAfterTheSessionTests(ObservedSystem system)
{
    private const string Form = "/exchanges/new";
    private const string Name = "Lường Thị Chờphiên";
    private const string Subject = "Đề nghị xác minh khi phiên đã hết";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private InstanceFile.Account Officer => system.AccountOf("borderGuardLiaison");

    private InstanceFile.Account Colleague => system.Accounts.Last(account => account.Role == "borderGuardLiaison");

    [Fact]
    public async Task What_was_typed_comes_back_to_who_typed_it_and_to_nobody_else()
    {
        using var browser = new Visitor(system.Url);
        var fields = await TypedAsync(browser, Officer);
        await browser.EndSessionAsync(Cancelled);

        using var sent = await browser.SendAsAsync(Form, fields, Cancelled);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var door = sent.Headers.Location!.OriginalString;
        door.ShouldBe("/sign-in?note=kept&return=%2Fexchanges%2Fnew");
        (await TextAsync(browser, door)).ShouldContain("chưa lưu gì");

        // Somebody else signs in at the same window.
        await SignInAsync(browser, Colleague);
        (await TextAsync(browser, Form)).ShouldNotContain("Chờphiên");
        await browser.EndSessionAsync(Cancelled);

        await SignInAsync(browser, Officer);
        var again = await TextAsync(browser, Form);
        again.ShouldContain(Name);
        again.ShouldContain(Subject);
        again.ShouldContain("chưa được lưu");
        (await browser.HiddenAsync(Form, Cancelled))["idempotencyKey"]
            .ShouldBe(fields.Single(field => field.Key == "idempotencyKey").Value, "the same form is still the same call");
        (await LiesInTheClearAsync()).ShouldBeFalse();

        // Sent anew it is in the answer, and kept no more.
        using var more = await browser.SendAsAsync(Form, [.. await TypedAsync(browser), new("action", "add-person")], Cancelled);
        (await more.Content.ReadAsStringAsync(Cancelled)).ShouldContain("people[1]");
        (await TextAsync(browser, Form)).ShouldNotContain("Chờphiên");
    }

    [Fact]
    public async Task Nobody_leaves_a_form_for_somebody_else()
    {
        using var browser = new Visitor(system.Url);
        var fields = await TypedAsync(browser, Officer);
        using var other = new Visitor(system.Url);
        var theirs = await TypedAsync(other, Colleague);
        await browser.EndSessionAsync(Cancelled);

        // The owner of one page with the token of another, and none at all.
        var owner = theirs.Single(field => field.Key == "__owner");
        await ShouldNotBeKeptAsync(browser, [.. fields.Where(field => field.Key != "__owner"), owner]);
        await ShouldNotBeKeptAsync(browser, [.. fields.Where(field => field.Key != "__owner")]);
        await ShouldNotBeKeptAsync(browser, [.. fields.Where(field => field.Key != "__RequestVerificationToken")]);
        using var stranger = new Visitor(system.Url);
        await ShouldNotBeKeptAsync(stranger, fields);
        (await TextAsync(other, Form)).ShouldNotContain("Chờphiên");
    }

    [Fact]
    public async Task A_password_is_never_kept()
    {
        using var browser = new Visitor(system.Url);
        await SignInAsync(browser, Officer);
        var hidden = await browser.HiddenAsync(Form, Cancelled);
        await browser.EndSessionAsync(Cancelled);

        using var sent = await browser.SendAsAsync("/password", [.. hidden, new("current", "mật khẩu cũ"), new("new", "x")], Cancelled);

        sent.Headers.Location!.OriginalString.ShouldBe("/sign-in?note=ended&return=%2Fpassword");
    }

    private static async Task ShouldNotBeKeptAsync(Visitor visitor, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var sent = await visitor.SendAsAsync(Form, fields, Cancelled);
        sent.Headers.Location!.OriginalString.ShouldBe("/sign-in?note=ended&return=%2Fexchanges%2Fnew");
    }

    private static async Task<List<KeyValuePair<string, string>>> TypedAsync(Visitor visitor, InstanceFile.Account? account = null)
    {
        if (account is not null)
        {
            await SignInAsync(visitor, account);
        }

        return
        [
            .. (await visitor.HiddenAsync(Form, Cancelled)).Where(field => field.Key != "people.index"),
            new("partner", "KH"),
            new("direction", "incoming"),
            new("subject", Subject),
            new("people.index", "0"),
            new("people[0].name", Name),
            new("people[0].roles", "victim"),
        ];
    }

    private static async Task SignInAsync(Visitor visitor, InstanceFile.Account account)
    {
        using var answer = await visitor.SignInAsync(account, Cancelled);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<string> TextAsync(Visitor visitor, string address)
    {
        using var page = await visitor.OpenAsync(address, Cancelled);
        return WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync(Cancelled));
    }

    // Logs of all processes and every page of the databases.
    private async Task<bool> LiesInTheClearAsync()
    {
        byte[][] sought = [Encoding.UTF8.GetBytes("Chờphiên"), Encoding.UTF8.GetBytes(Uri.EscapeDataString("Chờphiên"))];
        foreach (var file in Directory.EnumerateFiles(system.DataDirectory, "*", SearchOption.AllDirectories))
        {
            try
            {
                var content = new FileInfo(file).Length > 0 ? await File.ReadAllBytesAsync(file, Cancelled) : [];
                if (sought.Any(text => content.AsSpan().IndexOf(text) >= 0))
                {
                    return true;
                }
            }
            catch (IOException)
            {
                // Gone, or no file with content.
            }
        }

        return false;
    }
}
