using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;

namespace Cooperation.Browser.Tests;

/// <summary>Two officers at one exchange: the second is shown what the first did, and nothing he typed is lost.</summary>
public sealed class Meanwhile(RunningSystemWithDemoData system, Chromium chromium)
{
    private const string Role = "borderGuardLiaison";

    [Fact]
    public async Task The_second_of_two_officers_sees_what_changed_and_keeps_what_was_typed()
    {
        await using var first = await Person.AtWorkAsync(system, chromium, Role);
        await using var second = await Person.AtWorkAsync(system, chromium, Role);
        var exchange = await Desk.LogAsync(first.Page);
        await first.Page.GotoAsync($"{exchange}/classification");
        await first.Page.KeepAsync("exchange-logged");
        await second.Page.GotoAsync($"{exchange}/classification");
        await Desk.FillAsync(second.Page, ("signsOfCrime", "no"), ("note", "Không đủ căn cứ."));
        await Desk.FillAsync(first.Page, ("signsOfCrime", "yes"), ("note", "Lời khai khớp với tin trước."));
        await first.Page.SaveByKeysAsync();
        await first.Page.Locator(".steps__now").GetByText("Đã phân loại").WaitForAsync();
        await first.Page.KeepAsync("exchange-classified");

        await second.Page.SaveByKeysAsync();
        await second.Page.GetByText("Trao đổi này vừa được thay đổi").WaitForAsync();
        await second.Page.Locator(".note--warn").GetByText("Lời khai khớp với tin trước.").WaitForAsync();
        (await second.Page.InputValueAsync("#note")).ShouldBe("Không đủ căn cứ.");
        (await second.Page.IsCheckedAsync("input[name=signsOfCrime][value=no]")).ShouldBeTrue();
        await second.Page.KeepAsync("exchange-changed-meanwhile");

        // It can still be said, now as a classification anew, against what stands there.
        await Desk.SaveStepAsync(second.Page, "classification");
        (await second.Page.Locator(".timeline").InnerTextAsync()).ShouldContain("Phân loại lại");
        first.Complaints.ShouldBeEmpty();
        second.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_two_who_close_at_once_the_second_reads_what_changed_and_what_he_typed_and_can_send_it_no_more()
    {
        await using var first = await Person.AtWorkAsync(system, chromium, Role);
        await using var second = await Person.AtWorkAsync(system, chromium, Role);
        var exchange = await Desk.LogAndTakeInHandAsync(first.Page);
        await second.Page.GotoAsync($"{exchange}/closure");
        await Desk.FillAsync(second.Page, ("outcome", "handled"), ("reason", "Đã bàn giao cho phía bạn."), ("arrests", "1"));
        await Desk.TakeAsync(first.Page, exchange, "closure", ("outcome", "noAction"), ("reason", "Tin trùng."));

        await second.Page.SaveByKeysAsync();
        await second.Page.Locator(".note--warn").GetByText("Tin trùng.").WaitForAsync();
        var kept = await second.Page.Locator(".typed").InnerTextAsync();
        kept.ShouldContain("Đã bàn giao cho phía bạn.");
        kept.ShouldContain("Đã xử lý");
        (await second.Page.Locator("form.step").CountAsync()).ShouldBe(0);
        await second.Page.KeepAsync("exchange-closed-meanwhile");
        second.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_colleagues_change_is_shown_before_a_person_is_saved_even_after_another_refusal()
    {
        await using var first = await Person.AtWorkAsync(system, chromium, Role);
        await using var second = await Person.AtWorkAsync(system, chromium, Role);
        var exchange = await Desk.LogAsync(first.Page);
        await second.Page.GotoAsync($"{exchange}/people/new");
        await Desk.TakeAsync(first.Page, exchange, "classification", ("signsOfCrime", "yes"), ("note", "Trùng với tin đêm qua."));

        await second.Page.FillAsync("#name", "Lâm Thị Giữa Chừng");
        await second.Page.SaveByKeysAsync();
        await second.Page.Locator("#roles-error").WaitForAsync();
        await second.Page.CheckAsync("input[name=roles][value=victim]");
        await second.Page.SaveByKeysAsync();
        await second.Page.Locator(".note--warn").GetByText("Trùng với tin đêm qua.").WaitForAsync();
        (await second.Page.InputValueAsync("#name")).ShouldBe("Lâm Thị Giữa Chừng");
        await second.Page.KeepAsync("person-changed-meanwhile");

        await second.Page.SaveByKeysAsync();
        await second.Page.Locator("#people li").First.WaitForAsync();
        second.Complaints.ShouldBeEmpty();
    }

    // Fields of the form of every step that is open while an officer has an exchange in hand.
    private static readonly (string Step, (string Field, string Value)[] Typed)[] Forms =
    [
        ("classification", [("signsOfCrime", "yes"), ("note", Typed)]),
        ("assignment", [("note", Typed)]),
        ("acknowledgement", [("counterpartContact", Typed)]),
        ("verifications", [("question", Typed)]),
        ("answer", [("text", Typed)]),
        ("closure", [("outcome", "handled"), ("reason", Typed)]),
        ("offer", [("reason", Typed)]),
        ("forwarding", [("toAgency", "BNG"), ("purpose", Typed)]),
        ("recall", [("reason", Typed)]),
        ("corrections?field=place", [("value", "Mốc 171"), ("reason", Typed)]),
        ("voiding", [("reason", Typed)]),
        ("pause?clock=answer", [("reason", Typed)]),
    ];

    private const string Typed = "Nội dung gõ trong lúc người khác kết thúc.";

    [Fact]
    public async Task Whatever_step_the_second_had_open_what_he_typed_is_shown_again_once_the_first_has_closed()
    {
        await using var first = await Person.AtWorkAsync(system, chromium, Role);
        var exchange = await Desk.LogAndTakeInHandAsync(first.Page);
        List<Microsoft.Playwright.IPage> pages = [];
        foreach (var (step, typed) in Forms)
        {
            var page = await first.Context.NewPageAsync();
            await page.GotoAsync($"{exchange}/{step}");
            await Desk.FillAsync(page, typed);
            pages.Add(page);
        }

        await Desk.TakeAsync(first.Page, exchange, "closure", ("outcome", "noAction"), ("reason", "Tin trùng."));
        foreach (var (page, (step, _)) in pages.Zip(Forms))
        {
            await page.SaveByKeysAsync();
            await page.Locator(".note--warn").GetByText("Tin trùng.").First.WaitForAsync();
            (await page.EvaluateAsync<string>(Shown)).ShouldContain(Typed, Case.Sensitive, step);
        }
    }

    private const string Shown =
        "document.querySelector('main').innerText + [...document.querySelectorAll('main input, main textarea')].map(field => field.value).join('\\n')";
}
