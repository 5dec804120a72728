using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests;

/// <summary>A record of a young service is made by keyboard, stands in its list, and is counted in the reviews.</summary>
[Collection(typeof(OnlyOne))]
public sealed class NewRecords(RunningSystemWithDemoData system, Chromium chromium)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_consular_officer_opens_a_case_by_keyboard()
    {
        var before = await FigureAsync("cases?partner=KH&year=2018");
        await using var officer = await Person.AtWorkAsync(system, chromium, "consular");
        var page = officer.Page;
        await page.GotoAsync("/cases");
        await page.ArriveAsync(() => page.Keyboard.PressAsync("n"));
        await page.Locator("#partner:focus").WaitForAsync();

        // What is missing is said at its field, and what was typed stays.
        await page.Keyboard.PressAsync("K");
        await page.SaveByKeysAsync();
        (await page.Locator(".govuk-error-summary a[href='#route']").CountAsync()).ShouldBe(1);
        (await page.InputValueAsync("#partner")).ShouldBe("KH");
        (await page.FindingsAsync()).ShouldBeEmpty();

        await TabToAsync(page, "route");
        await page.Keyboard.PressAsync("ArrowDown");
        await TabToAsync(page, "summary");
        await page.Keyboard.TypeAsync("Phía bạn báo bốn công dân đang ở nhà tạm lánh, đề nghị xác minh và đưa về nước.");
        await page.SaveByKeysAsync();

        var number = await page.Locator("h1").InnerTextAsync();
        number.ShouldMatch("^RC-KH-2018-[0-9]{6}$");
        (await page.Locator(".note--done").InnerTextAsync()).ShouldContain(number);
        (await page.FindingsAsync()).ShouldBeEmpty();
        await page.KeepAsync("case");
        await page.GotoAsync("/cases?partner=KH&status=open");
        (await page.Locator(".rows__open", new() { HasText = number }).CountAsync()).ShouldBe(1);
        (await FigureAsync("cases?partner=KH&year=2018")).ShouldBe(before + 1);
        officer.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ls.phnompenh", "")]
    [InlineData("ls.cuclanhsu", "KH")]
    public async Task Opening_a_case_with_two_persons_takes_at_most_twenty_five_key_strokes_beyond_the_text(string userName, string partner)
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, system.Accounts.Single(one => one.UserName == userName));
        var page = officer.Page;
        var strokes = 0;
        await officer.InstallClockAsync();
        await page.GotoAsync("/cases");
        await PressAsync("n");
        await page.WaitForURLAsync("**/cases/new");
        // The page's clock stands still: letters that follow each other make one word however slow the machine is.
        await page.Clock.PauseAtAsync(TimeProvider.System.GetUtcNow().AddHours(1).UtcDateTime);
        if (partner.Length > 0)
        {
            await page.Locator("#partner:focus").WaitForAsync();
            await PressAsync([.. partner.ToLowerInvariant().Select(letter => letter.ToString()), "Tab"]);
        }

        await page.Locator("#route:focus").WaitForAsync(); // a mission has one partner, and it is filled in
        await PressAsync("d", "g"); // the initials of "Được giải cứu", without marks
        (await page.InputValueAsync("#route")).ShouldBe("rescued");
        await PressAsync("Tab");
        await page.Keyboard.TypeAsync("Phía bạn báo hai công dân đang ở nhà tạm lánh, đề nghị xác minh.");
        foreach (var (place, name) in new[] { "Nguyễn Thị Thử", "Trần Thị Nghiệm" }.Index())
        {
            await PressAsync("Alt+n");
            (await FocusAsync()).ShouldBe($"persons[{place}].sex", "the first is there and empty, the second is added");
            await PressAsync("n", "Tab");
            await page.Keyboard.TypeAsync("1999");
            await PressAsync("Tab");
            (await FocusAsync()).ShouldBe($"persons[{place}].name");
            await page.Keyboard.TypeAsync(name);
        }

        await PressAsync("Control+Enter");
        await page.WaitForURLAsync("**?note=opened");
        (await page.Locator("h1").InnerTextAsync()).ShouldStartWith("RC-KH-2018-");
        (await page.Locator("[aria-labelledby=persons-title] .rows__open").CountAsync()).ShouldBe(2);
        TestContext.Current.TestOutputHelper?.WriteLine($"{strokes} key strokes beyond the text");
        strokes.ShouldBeLessThanOrEqualTo(25);
        officer.Complaints.ShouldBeEmpty();

        Task<string> FocusAsync() => page.EvaluateAsync<string>("document.activeElement.name");

        async Task PressAsync(params string[] keys)
        {
            foreach (var key in keys)
            {
                strokes += key.Split('+').Length; // Ctrl+Enter counts twice
                await page.Keyboard.PressAsync(key);
            }
        }
    }

    [Fact]
    public async Task A_planner_plans_an_instrument_and_announces_a_meeting_under_it()
    {
        var (instruments, meetings) = (await FigureAsync("instruments?partner=MY&year=2018"), await FigureAsync("meetings?year=2018"));
        await using var planner = await Person.AtWorkAsync(system, chromium, "planner");
        var page = planner.Page;
        await page.GotoAsync("/instruments/new");
        await page.SelectOptionAsync("#partner", "MY");
        await page.FillAsync("#code", "KH-2019");
        await page.SelectOptionAsync("#kind", "memorandum");
        await page.FillAsync("#title", "Bản ghi nhớ về hợp tác phòng, chống mua bán người");
        await page.SaveByKeysAsync();
        (await page.Locator("#code-error").InnerTextAsync()).ShouldContain("'MY-'", Case.Sensitive, "refused in the service's words");
        await page.FillAsync("#code", "my-2019");
        await page.SaveByKeysAsync();

        (await page.Locator("h1").InnerTextAsync()).ShouldBe("MY-2019");
        (await page.FindingsAsync()).ShouldBeEmpty();
        await page.KeepAsync("instrument-planned");
        (await FigureAsync("instruments?partner=MY&year=2018")).ShouldBe(instruments + 1);

        await page.GotoAsync("/meetings");
        await page.ArriveAsync(() => page.Keyboard.PressAsync("n"));
        await page.FillAsync("#instrument", "MY-2019");
        await page.SelectOptionAsync("#series", "negotiation");
        await page.FillAsync("#number", "1");
        await page.FillAsync("#from", "20/12/2018 09:00");
        await page.FillAsync("#to", "21/12/2018 16:30");
        await page.FillAsync("#zone", "Asia/Kuala_Lumpur");
        await page.FillAsync("#place", "Kuala Lumpur");
        await page.SaveByKeysAsync();

        var number = await page.Locator("h1").InnerTextAsync();
        number.ShouldMatch("^MT-MY-2018-[0-9]{6}$");
        var facts = await page.Locator("main").InnerTextAsync();
        facts.ShouldContain("20/12/2018 09:00");
        facts.ShouldContain("20/12/2018 08:00", Case.Sensitive, "by Viet Nam's clock, which differs");
        (await page.FindingsAsync()).ShouldBeEmpty();
        await page.KeepAsync("meeting");
        await page.GotoAsync("/meetings?series=negotiation&from=20/12/2018&to=31/12/2018");
        (await page.Locator(".rows__open", new() { HasText = number }).CountAsync()).ShouldBe(1);
        (await FigureAsync("meetings?year=2018")).ShouldBe(meetings + 1);
        await SendDelegationAsync(page, number);
        planner.Complaints.ShouldBeEmpty();
    }

    // Its days slip, its agenda is written, its own agency is asked, names two and has them approved.
    private static async Task SendDelegationAsync(IPage page, string number)
    {
        await page.GotoAsync($"/meetings/{number}/postponement");
        await page.FillAsync("#reason", "Phía bạn đề nghị lùi");
        await page.FillAsync("#from", "15/01/2019 09:00");
        await page.FillAsync("#to", "16/01/2019 16:30");
        (await page.FindingsAsync()).ShouldBeEmpty();
        await page.KeepAsync("meeting-postponement");
        await page.SaveByKeysAsync();
        (await page.Locator("#slips").InnerTextAsync()).ShouldContain("Phía bạn đề nghị lùi");

        await page.GotoAsync($"/meetings/{number}/agenda");
        await page.FillAsync("[name='items[0].title']", "Khai mạc");
        await page.FillAsync("[name='items[0].on']", "15/01/2019");
        (await page.FindingsAsync()).ShouldBeEmpty();
        await page.KeepAsync("meeting-agenda");
        await page.SaveByKeysAsync();
        (await page.Locator("#agenda").InnerTextAsync()).ShouldContain("Khai mạc");

        await page.GotoAsync($"/meetings/{number}/invitations");
        await page.FillAsync("#due", "10/01/2019");
        await page.FillAsync("#agencies-0-quota", "2");
        (await page.FindingsAsync()).ShouldBeEmpty();
        await page.KeepAsync("meeting-invitations");
        await page.SaveByKeysAsync();

        await page.GotoAsync($"/meetings/{number}/proposals");
        await page.FillAsync("#members-0-name", "Nguyễn Văn Đoàn");
        await page.FillAsync("#members-0-post", "Phó cục trưởng");
        await page.FillAsync("#members-1-name", "Trần Thị Viên");
        await page.FillAsync("#members-1-post", "Cán bộ");
        await page.SelectOptionAsync("#head", "0");
        (await page.FindingsAsync()).ShouldBeEmpty();
        await page.KeepAsync("meeting-proposals");
        await page.SaveByKeysAsync();

        await page.GotoAsync($"/meetings/{number}/approval");
        await page.FillAsync("#number", "12/QĐ-BCA");
        await page.FillAsync("#on", "31/12/2018");
        await page.FillAsync("#authority", "Bộ trưởng Bộ Công an");
        (await page.FindingsAsync()).ShouldBeEmpty();
        await page.KeepAsync("meeting-approval");
        await page.SaveByKeysAsync();
        var delegation = await page.Locator("main").InnerTextAsync();
        delegation.ShouldContain("12/QĐ-BCA");
        delegation.ShouldContain("Nguyễn Văn Đoàn");
        (await page.FindingsAsync()).ShouldBeEmpty();
        await page.KeepAsync("meeting-delegation");

        // Each of its days has an attendance of its own: one goes from day to day, and the form is of the day shown.
        await page.GotoAsync($"/meetings/{number}/attendance");
        (await page.InputValueAsync("[name=day]")).ShouldBe("15/01/2019");
        await page.ArriveAsync(() => page.ClickAsync("a[href$='?day=2019-01-16']"));
        (await page.InputValueAsync("[name=day]")).ShouldBe("16/01/2019");
        (await page.FindingsAsync()).ShouldBeEmpty();
        await page.KeepAsync("meeting-attendance");
    }

    // As far as the key has to be pressed; a field that no key reaches ends the test.
    private static async Task TabToAsync(IPage page, string id)
    {
        for (var strokes = 0; strokes < 20; strokes++)
        {
            if (await page.EvaluateAsync<string>("document.activeElement.id") == id)
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"No key leads to {id}.");
    }

    private async Task<int> FigureAsync(string figure)
    {
        await system.SettleAsync(Cancelled);
        using var planner = await system.SignInAsync("planner", Cancelled);
        return (await planner.GetFromJsonAsync<JsonObject>($"/api/reviews/figures/{figure}", Cancelled))!["total"]!.GetValue<int>();
    }
}
