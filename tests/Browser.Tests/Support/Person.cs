using System.Collections.Concurrent;
using Cooperation.Launcher.Instances;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests.Support;

/// <summary>Somebody before a browser window of his own, and what the browser complained about.</summary>
public sealed class Person : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> complaints = [];

    private Person(IBrowserContext context, IPage page, Uri site)
    {
        Context = context;
        Page = page;
        page.Request += (_, request) => Check(request, site);
        page.PageError += (_, error) => complaints.Enqueue($"error on the page: {error}");
        page.Console += (_, message) => Check(message);
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>Requests to other sites, errors of scripts, and what the content policy held back.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    /// <summary>A new window that nobody has signed in with.</summary>
    public static async Task<Person> ComeAsync(RunningSystem system, Chromium chromium, Window? window = null)
    {
        window ??= new Window();
        var context = await chromium.Browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = system.Url.ToString(),
                Locale = "en-US", // as browsers come: the pages are Vietnamese all the same, until somebody chooses
                ViewportSize = new ViewportSize { Width = window.Width, Height = 860 },
                ColorScheme = window.Dark ? ColorScheme.Dark : ColorScheme.Light,
                JavaScriptEnabled = window.Scripts,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        context.SetDefaultTimeout(30_000);
        if (window.Language == "en")
        {
            await context.AddCookiesAsync([
                new Cookie
                {
                    Name = "language",
                    Value = "en",
                    Url = system.Url.ToString(),
                },
            ]);
        }

        return new Person(context, await context.NewPageAsync(), system.Url);
    }

    /// <summary>A window of somebody already signed in: by the session that all tests of this account share, since signing in is limited to ten a minute.</summary>
    public static Task<Person> AtWorkAsync(RunningSystem system, Chromium chromium, string role, Window? window = null) =>
        AtWorkAsync(system, chromium, system.AccountOf(role), window);

    /// <inheritdoc cref="AtWorkAsync(RunningSystem, Chromium, string, Window?)"/>
    public static async Task<Person> AtWorkAsync(
        RunningSystem system,
        Chromium chromium,
        InstanceFile.Account account,
        Window? window = null
    )
    {
        var person = await ComeAsync(system, chromium, window);
        using var client = await system.SignInAsync(account, TestContext.Current.CancellationToken);
        var cookie = client.DefaultRequestHeaders.GetValues("Cookie").Single().Split('=', 2);
        await person.Context.AddCookiesAsync([
            new Cookie
            {
                Name = cookie[0],
                Value = cookie[1],
                Url = system.Url.ToString(),
            },
        ]);
        return person;
    }

    /// <summary>Types user name and password at the door and waits for what opens behind it.</summary>
    public async Task SignInAsync(InstanceFile.Account account)
    {
        await Page.FillAsync("#userName", account.UserName);
        await Page.FillAsync("#password", account.Password!);
        await Page.ArriveByClickAsync("main button[type=submit].govuk-button");
    }

    /// <summary>Forgets what the browser complained about until now.</summary>
    public void Forget() => complaints.Clear();

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();

    private void Check(IRequest request, Uri site)
    {
        // What shows a PDF is part of the browser and loads its own parts.
        if (new Uri(request.Url) is { Scheme: not ("chrome" or "chrome-extension") } address && !site.IsBaseOf(address))
        {
            complaints.Enqueue($"request to another site: {request.Url}");
        }
    }

    // A page that answers 4xx on purpose is reported by the browser as a failed resource; everything else is a defect.
    private void Check(IConsoleMessage message)
    {
        if (
            message.Type is "error" or "warning"
            && !message.Text.StartsWith("Failed to load resource: the server responded with a status of 4", StringComparison.Ordinal)
        )
        {
            complaints.Enqueue($"console: {message.Text}");
        }
    }
}

/// <summary>How somebody looks at the pages.</summary>
public sealed record Window(string Language = "vi", int Width = 1366, bool Dark = false, bool Scripts = true);
