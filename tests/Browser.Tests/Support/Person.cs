using System.Collections.Concurrent;
using Cooperation.Launcher.Instances;
using Cooperation.Tests.Support.Running;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests.Support;

/// <summary>Somebody before a browser window of his own, and what the browser complained about.</summary>
public sealed class Person : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> complaints = [];

    private readonly Chromium chromium;
    private readonly Uri site;
    private readonly bool scripts;
    private bool spoilt;

    private Person(Chromium chromium, IBrowserContext context, IPage page, Uri site, bool scripts)
    {
        (this.chromium, this.site, this.scripts) = (chromium, site, scripts);
        Context = context;
        Page = page;
        page.Request += (_, request) => Check(request);
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
        var context = await chromium.LendAsync(system.Url, window.Scripts);
        var page = await context.NewPageAsync();
        if (window.Width != Chromium.Width)
        {
            await page.SetViewportSizeAsync(window.Width, Chromium.Height);
        }

        if (window.Dark)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        }

        var person = new Person(chromium, context, page, system.Url, window.Scripts);
        if (window.Language == "en")
        {
            await person.SpeakAsync(window.Language);
        }

        return person;
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
        await person.Context.AddCookiesAsync([person.CookieOf(cookie[0], cookie[1])]);
        return person;
    }

    /// <summary>Types user name and password at the door and waits for what opens behind it.</summary>
    public async Task SignInAsync(InstanceFile.Account account)
    {
        await Page.FillAsync("#userName", account.UserName);
        await Page.FillAsync("#password", account.Password!);
        await Page.ArriveByClickAsync("main button[type=submit].govuk-button");
    }

    /// <summary>Chooses the language of the pages that come next.</summary>
    public Task SpeakAsync(string language) => Context.AddCookiesAsync([CookieOf("language", language)]);

    /// <summary>Gives the pages a clock that the test moves. It can't be taken away again, so that nobody gets this window after him.</summary>
    public Task InstallClockAsync()
    {
        spoilt = true;
        return Page.Clock.InstallAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (spoilt)
        {
            await Context.DisposeAsync();
        }
        else
        {
            await chromium.TakeBackAsync(Context, site, scripts);
        }
    }

    private Cookie CookieOf(string name, string value) =>
        new()
        {
            Name = name,
            Value = value,
            Url = site.ToString(),
        };

    private void Check(IRequest request)
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
