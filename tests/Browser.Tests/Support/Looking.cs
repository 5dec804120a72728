using Microsoft.Playwright;

namespace Cooperation.Browser.Tests.Support;

/// <summary>
/// A look at a page in both languages, on a telephone and at a desk: nothing runs over its edge, nothing is complained of. Axe looks through it
/// in one of the windows, since the markup is one for all; which one goes round, so that over a set of pages each has its turn.
/// </summary>
internal static class Looking
{
    private static readonly Window[] Windows =
    [
        new("vi"),
        new("en", 390, Dark: true),
        new("en", Dark: true),
        new("vi", 390),
        new("vi", Dark: true),
        new("en", 390),
        new("en"),
        new("vi", 390, Dark: true),
    ];

    /// <summary>The window in which axe looks through the page at this place of a set.</summary>
    public static Window At(int place) => Windows[place % Windows.Length];

    /// <param name="somebody">Who has the page before him, at an address that shows it again.</param>
    /// <param name="name">What its pictures are called.</param>
    /// <param name="throughout">The window in which axe looks through it.</param>
    /// <param name="open">What is done to the page first, each time it has come.</param>
    public static async Task LookAsync(this Person somebody, string name, Window throughout, Func<IPage, Task>? open = null)
    {
        var page = somebody.Page;
        await page.EmulateMediaAsync(new() { ColorScheme = throughout.Dark ? ColorScheme.Dark : ColorScheme.Light });
        var shown = (await page.GetAttributeAsync("html", "lang"))!;
        await LookInAsync(shown);
        var other = shown == "vi" ? "en" : "vi";
        await somebody.SpeakAsync(other);
        await page.ReloadAsync();
        (await page.GetAttributeAsync("html", "lang")).ShouldBe(other, name);
        await LookInAsync(other);

        async Task LookInAsync(string language)
        {
            await (open?.Invoke(page) ?? Task.CompletedTask);
            foreach (var width in (int[])[390, Chromium.Width])
            {
                await page.SetViewportSizeAsync(width, Chromium.Height);
                await page.KeepAsync($"{name}-{language}-{width}{(throughout.Dark ? "-dark" : "")}");
                (await page.SpiltAsync()).ShouldBe(0, $"{name} scrolls sideways at {width} px in {language}");
                if (language == throughout.Language && width == throughout.Width)
                {
                    (await page.FindingsAsync()).ShouldBeEmpty($"{name} at {width} px in {language}");
                }
            }

            (await page.Locator("h1").CountAsync()).ShouldBe(1, name);
            somebody.Complaints.ShouldBeEmpty(name);
        }
    }

    /// <summary>How many pixels of the page lie beyond the edge of its window.</summary>
    public static Task<int> SpiltAsync(this IPage page) =>
        page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
