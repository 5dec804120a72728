using System.Globalization;
using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;

namespace Cooperation.Browser.Tests;

/// <summary>An open page of the watch tells what comes while it stands open, and moves nothing under the finger.</summary>
[Collection(typeof(OnlyOne))]
public sealed class LiveWatch(RunningSystemWithDemoData system, Chromium chromium)
{
    private const string Role = "borderGuardLiaison";
    private const string Bar = "[data-live-news]";

    [Fact]
    public async Task What_a_colleague_logs_is_told_within_ten_seconds_and_no_row_moves_until_somebody_asks()
    {
        // At a desk where no other test logs: each list of the page ends after a few rows.
        var account = system.Accounts.Single(a => a.UserName == "bp.kiengiang");
        await using var officer = await Person.AtWorkAsync(system, chromium, account);
        await using var colleague = await Person.AtWorkAsync(system, chromium, account);
        var page = officer.Page;
        await page.GotoAsync("/watch");
        var rows = await page.Locator("main .rows__open").AllInnerTextsAsync();
        var top = await TopOfRowsAsync(page);
        var news = await NumberAsync(page, "new");
        (await page.Locator(Bar).IsVisibleAsync()).ShouldBeFalse();

        await colleague.Page.GotoAsync("/exchanges/new");
        await LogForm.FillAsync(colleague.Page);
        var number = await LogForm.SaveAsync(colleague.Page);

        await page.Locator(Bar).WaitForAsync(new() { Timeout = 10_000 });
        (await page.Locator(Bar).InnerTextAsync()).ShouldBe("1 mục mới, hiện");
        (await NumberAsync(page, "new")).ShouldBeGreaterThan(news, "numbers change where they stand");
        (await page.Locator("main .rows__open").AllInnerTextsAsync()).ShouldBe(rows);
        (await TopOfRowsAsync(page)).ShouldBe(top, "the bar had its room before");
        await page.KeepAsync("watch-news");
        (await page.FindingsAsync()).ShouldBeEmpty();

        await page.ArriveByClickAsync(Bar);
        (await page.Locator("main .rows__open").AllInnerTextsAsync()).ShouldContain(number);
        officer.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dead_line_is_said_and_the_page_goes_on_when_it_comes_back()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        await page.GotoAsync("/watch");
        await page.RouteAsync("**/watch/news*", route => route.AbortAsync());
        await page.GetByText("Mất kết nối").WaitForAsync();
        await page.UnrouteAsync("**/watch/news*");
        await page.GetByText("Mất kết nối").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        (await page.Locator("[data-live-at]").InnerTextAsync()).ShouldStartWith("Số liệu lúc");
    }

    [Fact]
    public async Task One_press_of_the_key_and_one_may_type_what_to_look_for()
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        await page.GotoAsync("/watch");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("xác minh");
        await page.ArriveAsync(() => page.Keyboard.PressAsync("Enter"));
        new Uri(page.Url).AbsolutePath.ShouldBe("/exchanges");
        (await page.InputValueAsync("#q")).ShouldBe("xác minh");
    }

    [Theory]
    [InlineData("late")]
    [InlineData("dueSoon")]
    [InlineData("new")]
    [InlineData("waitingForUs")]
    [InlineData("offeredToUs")]
    public async Task A_tile_leads_to_as_many_exchanges_as_it_says(string tile)
    {
        // At a desk where no other test logs: of these demo accounts nobody works there.
        await using var officer = await Person.AtWorkAsync(system, chromium, "policeLiaison");
        var page = officer.Page;
        await page.GotoAsync("/watch");
        var count = await NumberAsync(page, tile);
        await page.Locator($".tile:has([data-count='{tile}'])").ArriveByClickAsync();
        var rows = await page.Locator("main .rows:not(#paused .rows) .rows__open").CountAsync();
        (rows == count || (rows < count && await page.Locator("a[rel=next]").CountAsync() == 1)).ShouldBeTrue($"{rows} of {count}");
    }

    [Theory]
    [InlineData("/watch", 1093, 1160)]
    [InlineData("/exchanges", 980, 1093, 1160)]
    [InlineData("/late", 1093, 1160)]
    public async Task No_column_of_a_list_shrinks_to_nothing_and_no_badge_wraps(string address, params int[] widths)
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role);
        var page = officer.Page;
        foreach (var language in new[] { "vi", "en" })
        {
            await officer.SpeakAsync(language);
            await page.GotoAsync(address);
            foreach (var width in widths)
            {
                await page.SetViewportSizeAsync(width, Chromium.Height);
                await page.KeepAsync($"{address[1..]}-{language}-{width}");
                var narrowest = await page.EvaluateAsync<double>(
                    "Math.min(...[...document.querySelectorAll('.rows--even .rows__what')].map(cell => cell.getBoundingClientRect().width))"
                );
                narrowest.ShouldBeGreaterThan(150, $"{address} {language} {width}");
                var tallest = await page.EvaluateAsync<double>(
                    "Math.max(...[...document.querySelectorAll('.rows--even .chip')].map(chip => chip.getBoundingClientRect().height))"
                );
                tallest.ShouldBeLessThan(28, "one line");
                (await page.SpiltAsync()).ShouldBe(0, $"{address} {language} {width}");
                var spilt = await page.EvaluateAsync<string[]>(
                    "[...document.querySelectorAll('.rows--even td')].filter(cell => cell.scrollWidth > cell.clientWidth + 1 && getComputedStyle(cell).display !== 'none').map(cell => cell.innerText)"
                );
                spilt.ShouldBeEmpty($"{address} {language} {width}");
            }
        }
    }

    [Theory]
    [InlineData("/watch", "Hạn gần nhất")]
    [InlineData("/exchanges?own=1&status=logged", "Hạn gần nhất")]
    public async Task A_printed_list_has_every_column_the_filter_and_the_time_of_printing(string address, string column)
    {
        await using var officer = await Person.AtWorkAsync(system, chromium, Role, new Window(Width: 700));
        var page = officer.Page;
        await page.GotoAsync(address);
        await page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        foreach (var name in new[] { column, "Trạng thái", "Người nhận việc" })
        {
            (await page.Locator(".rows--even thead th", new() { HasText = name }).First.BoundingBoxAsync())!.Width.ShouldBeGreaterThan(
                30,
                name
            );
        }

        (await page.Locator(".print-line").InnerTextAsync()).ShouldContain("In lúc 31/12/2018");
        if (address.Contains('?', StringComparison.Ordinal))
        {
            (await page.Locator("p.paper-only").InnerTextAsync()).ShouldContain("Đã ghi nhận");
        }
    }

    private static async Task<int> NumberAsync(Microsoft.Playwright.IPage page, string name) =>
        int.Parse(await page.Locator($"[data-count='{name}']").InnerTextAsync(), CultureInfo.InvariantCulture);

    private static async Task<double> TopOfRowsAsync(Microsoft.Playwright.IPage page) =>
        await page.EvaluateAsync<double>("document.querySelector('.rows tbody tr').getBoundingClientRect().top");
}
