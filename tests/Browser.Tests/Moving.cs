using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests;

/// <summary>The life of an exchange through its page: each next step by the primary button, by two forces, without scripts.</summary>
public sealed class Moving(RunningSystemWithDemoData system, Chromium chromium)
{
    private const string Role = "borderGuardLiaison";

    [Fact]
    public async Task The_whole_life_goes_by_the_primary_button_of_one_page()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        await page.GotoAsync(await Desk.LogAsync(page));
        await NextAsync("Phân loại");
        await Desk.FillAsync(page, ("signsOfCrime", "yes"), ("note", "Có lời khai về việc bị lừa bán."));
        await Desk.SaveStepAsync(page, "classification");

        (await page.Locator(".record__limit").InnerTextAsync()).ShouldMatch(
            "^Báo đã nhận: còn 1[12][0-9] phút",
            "two hours come before eight"
        );
        await page.ArriveByClickAsync(".next .take button");
        await page.Locator(".steps__now").GetByText("Đã phân công").WaitForAsync();
        await page.ClickAsync(".next summary");
        await page.KeepAsync("exchange-menu");
        (await page.Locator(".next__closed").AllInnerTextsAsync()).ShouldContain(step =>
            step.Contains("Kết thúc", StringComparison.Ordinal) && step.Contains("phải có ít nhất một xác minh", StringComparison.Ordinal)
        );
        await NextAsync("Yêu cầu xác minh");
        await Desk.FillAsync(page, ("question", "Xác minh chủ xe và hành khách."), ("unit", "Công an huyện Bến Cầu"));
        await Desk.SaveStepAsync(page, "verifications");

        await NextAsync("Nhập kết quả xác minh");
        await Desk.FillAsync(page, ("result", "confirmed"), ("findings", "Hai phụ nữ bị lừa đi làm việc, không tự nguyện."));
        await Desk.SaveStepAsync(page, "result");
        await NextAsync("Trả lời đối tác");
        (await page.InputValueAsync("#text")).ShouldBe("Hai phụ nữ bị lừa đi làm việc, không tự nguyện.", "what was found is offered");
        await page.KeepAsync("exchange-answer-form");
        await Desk.FillAsync(page, ("text", "Đã xác minh đúng như tin báo; đề nghị trao trả qua cửa khẩu."));
        await Desk.SaveStepAsync(page, "answer");
        await NextAsync("Kết thúc");
        await Desk.FillAsync(page, ("outcome", "handled"), ("personsRescued", "2"), ("repatriationNeeded", "yes"));
        await Desk.SaveStepAsync(page, "closure");

        (await page.Locator(".steps__now").InnerTextAsync()).Trim().ShouldBe("Đã kết thúc");
        (await page.Locator(".note--done a").InnerTextAsync()).ShouldBe("Mở lại", "a slip is undone at once");
        await page.KeepAsync("exchange-whole-life");
        officer.Complaints.ShouldBeEmpty();

        async Task NextAsync(string name)
        {
            (await page.Locator(".next > a.govuk-button").InnerTextAsync()).ShouldStartWith(name);
            await page.ArriveByClickAsync(".next > a.govuk-button");
            await page.Locator(".step h2").GetByText(name).WaitForAsync();
        }
    }

    [Fact]
    public async Task What_the_other_force_accepts_it_leads_and_what_it_sends_back_stays()
    {
        await using var guard = await Person.AtWorkAsync(system, chromium, Role);
        await using var police = await Person.AtWorkAsync(system, chromium, "policeLiaison");
        var exchange = await Desk.LogAndTakeInHandAsync(guard.Page);
        await Desk.TakeAsync(guard.Page, exchange, "offer", ("toDesk", "CA-TN"), ("reason", "Đối tượng ở nội địa."));
        await guard.Page.Locator(".next").GetByText("Chờ Công an tỉnh Tây Ninh tiếp nhận").WaitForAsync();
        await guard.Page.KeepAsync("exchange-offered");
        (await TurnInListAsync(guard.Page, "/exchanges?own=1&waiting=otherForce", exchange)).ShouldBe(
            "Chờ Công an tỉnh Tây Ninh tiếp nhận"
        );
        (await TurnInListAsync(police.Page, "/exchanges?offered=1", exchange)).ShouldBe("Chờ đơn vị bạn tiếp nhận hoặc chuyển trả");

        await police.Page.GotoAsync("/watch");
        await police.Page.KeepAsync("watch-offered");
        await police.Page.ArriveByClickAsync($".rows__hand a[href='{exchange}/acceptance']");
        await police.Page.ArriveByClickAsync(".step a.quiet");
        await Desk.TakeAsync(police.Page, exchange, "return", ("reason", "Chưa đủ thông tin, đề nghị bổ sung."));
        new Uri(police.Page.Url).AbsolutePath.ShouldBe("/watch", "what is sent back is not ours to read any more");

        await Desk.TakeAsync(guard.Page, exchange, "offer", ("toDesk", "CA-TN"), ("reason", "Đã bổ sung."));
        await Desk.TakeAsync(police.Page, exchange, "acceptance");
        (await police.Page.Locator(".record__hand").InnerTextAsync()).ShouldContain("Công an tỉnh Tây Ninh");
        (await police.Page.Locator(".next").CountAsync()).ShouldBe(1);
        await guard.Page.GotoAsync(exchange);
        (await guard.Page.Locator(".next").CountAsync()).ShouldBe(0, "the desk that gave it away reads it and takes no steps");
        guard.Complaints.ShouldBeEmpty();
        police.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_draft_is_sent_acknowledged_and_answered_by_a_reply_with_a_number_of_its_own()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        var request = await Desk.DraftAsync(page);
        await page.GotoAsync(request);
        (await page.Locator(".steps__now").InnerTextAsync()).Trim().ShouldBe("Dự thảo");
        var number = await page.Locator("h1").InnerTextAsync();
        await page.Keyboard.PressAsync("s");
        await page.WaitForURLAsync("**/sending");
        await Desk.SaveStepAsync(page, "sending");
        await page.Keyboard.PressAsync("x");
        await page.WaitForURLAsync("**/acknowledgement");
        await Desk.SaveStepAsync(page, "acknowledgement");

        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Ghi nhận trả lời của đối tác" })
            .First.ArriveByClickAsync();
        (await page.Locator(".reply-to").InnerTextAsync()).ShouldContain(number);
        (await page.InputValueAsync("#partner")).ShouldBe("KH");
        (await page.InputValueAsync("#kind")).ShouldBe("result");
        (await page.IsCheckedAsync("input[name=direction][value=incoming]")).ShouldBeTrue();
        await page.FillAsync("#summary", "Phía bạn đã xác minh, kết quả gửi kèm.");
        await page.KeepAsync("log-reply");
        await LogForm.SaveAsync(page);
        await page.ArriveByClickAsync($"main a[href='{request}']");

        (await page.Locator(".steps__now").InnerTextAsync()).Trim().ShouldBe("Đã trả lời");
        (await page.Locator("[aria-labelledby=thread-title] a").CountAsync()).ShouldBe(1);
        (await page.Locator(".entries__theirs .chip").AllInnerTextsAsync()).ShouldBe(["Xác nhận đã nhận", "Trả lời chính thức"]);
        await page.KeepAsync("exchange-thread");
        officer.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_correction_shows_what_stood_there_at_the_field()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        var exchange = await Desk.LogAsync(page);
        await page.GotoAsync(exchange);
        await page.Keyboard.PressAsync("e");
        await page.WaitForURLAsync("**/corrections");
        await page.KeepAsync("exchange-corrections");
        await page.ArriveByClickAsync(".choose a[href$='field=subject']");
        (await page.InputValueAsync("#value")).ShouldBe(LogForm.Subject);
        await Desk.FillAsync(page, ("value", "Đề nghị xác minh ba phụ nữ"), ("reason", "Nghe nhầm số người."));
        await Desk.SaveStepAsync(page, "corrections");

        (await page.Locator("#text-title").InnerTextAsync()).ShouldBe("Đề nghị xác minh ba phụ nữ");
        await page.ClickAsync(".was summary");
        (await page.Locator(".was p").InnerTextAsync()).ShouldContain(LogForm.Subject);
        await page.KeepAsync("exchange-corrected");
        officer.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Takes_a_row_in_hand_from_the_list_and_comes_back_to_it()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        var exchange = await Desk.LogAsync(page);
        await Desk.TakeAsync(page, exchange, "classification", ("signsOfCrime", "no"), ("note", "Tin chung chung."));
        await page.GotoAsync("/exchanges?own=1&status=classified");
        await page.ClickAsync($".rows__hand form[action='{exchange}/assignment'] button");

        await page.WaitForURLAsync("**/exchanges?own=1&status=classified&done=assignment");
        await page.GotoAsync("/exchanges?mine=1");
        (await page.Locator($"a[href='{exchange}']").CountAsync()).ShouldBe(1);
        officer.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Works_without_scripts()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role, new Window(Scripts: false));
        var page = officer.Page;
        var exchange = await Desk.LogAsync(page);
        await Desk.TakeAsync(page, exchange, "classification", ("signsOfCrime", "no"), ("note", "Theo nội dung tin báo."));
        await page.ArriveByClickAsync(".next .take button");
        await page.WaitForURLAsync("**?done=assignment");
        await page.ClickAsync(".next summary");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Kết thúc" }).ArriveByClickAsync();
        await Desk.FillAsync(page, ("outcome", "noAction"));
        await page.ArriveByClickAsync(".step .actions button.govuk-button");
        (await page.Locator(".govuk-error-summary").InnerTextAsync()).ShouldContain("Lý do hoặc ghi chú:");
        await Desk.FillAsync(page, ("reason", "Không đủ căn cứ."));
        await Desk.SaveStepAsync(page, "closure");
        await Desk.TakeAsync(page, exchange, "reopening", ("reason", "Có tin mới."));
        (await page.Locator(".steps__now").InnerTextAsync()).Trim().ShouldBe("Đã phân công");
    }

    // Whose turn it is, in the row of an exchange.
    private static async Task<string> TurnInListAsync(IPage page, string list, string exchange)
    {
        await page.GotoAsync(list);
        return await page.Locator($"tr:has(a[href='{exchange}']) .rows__status .rows__turn").InnerTextAsync();
    }
}
