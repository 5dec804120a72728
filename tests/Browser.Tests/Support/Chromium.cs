using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests.Support;

/// <summary>
/// Debian's Chromium, without anything that would speak to the outside by itself. Its windows are lent: a new one costs two seconds until it has
/// fetched what every page needs, one that comes back has lost its cookies and its pages.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>How high every window is.</summary>
    public const int Height = 860;

    /// <summary>How wide a window is as it comes.</summary>
    public const int Width = 1366;

    private static readonly string[] Programs = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    private static readonly string[] Quiet =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private readonly ConcurrentDictionary<(Uri Site, bool Scripts), ConcurrentBag<IBrowserContext>> free = [];
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    /// <summary>A window that nobody has signed in with.</summary>
    public async Task<IBrowserContext> LendAsync(Uri site, bool scripts)
    {
        if (free.TryGetValue((site, scripts), out var windows) && windows.TryTake(out var window))
        {
            return window;
        }

        window = await browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = site.ToString(),
                Locale = "en-US", // as browsers come: the pages are Vietnamese all the same, until somebody chooses
                ViewportSize = new ViewportSize { Width = Width, Height = Height },
                ColorScheme = ColorScheme.Light,
                JavaScriptEnabled = scripts,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        window.SetDefaultTimeout(30_000);
        return window;
    }

    /// <summary>Takes a window back, for the next one who needs such.</summary>
    public async Task TakeBackAsync(IBrowserContext window, Uri site, bool scripts)
    {
        foreach (var page in window.Pages.ToArray()) // the list itself loses each page as it closes
        {
            await page.CloseAsync();
        }

        await window.ClearCookiesAsync();
        free.GetOrAdd((site, scripts), _ => []).Add(window);
    }

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? Programs.First(File.Exists),
                Args = Quiet,
                Headless = true,
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
