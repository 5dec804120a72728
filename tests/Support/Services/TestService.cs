using System.Net.Http.Headers;
using System.Security.Cryptography;
using Cooperation.Launcher.Processes;
using Cooperation.Launcher.Servers;
using Cooperation.Tests.Support.Servers;
using Xunit;

namespace Cooperation.Tests.Support.Services;

/// <summary>
/// One service as it is run: a process of its own with its own migrated database, on the broker's virtual host of the test (without a broker: a service that sends no messages). Take it by
/// <c>IClassFixture</c> through a subclass that names the service. The first of a test process migrates; the others get copies of its database and topology, so that one more costs a
/// start.
/// </summary>
public abstract class TestService(TestPostgres postgres, TestRabbitMq? rabbitMq, string name, string assembly) : IAsyncLifetime
{
    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal);
    private readonly string folder = Directory.CreateTempSubdirectory($"cooperation-{name}-").FullName;
    private ProcessIdentity? process;

    /// <summary>Signs the tokens that the service trusts.</summary>
    public TokenAuthority Authority { get; private set; } = null!;

    /// <summary>The service's database.</summary>
    public TestDatabase Database { get; private set; } = null!;

    /// <summary>The test's virtual host.</summary>
    public TestVirtualHost Broker { get; private set; } = null!;

    /// <summary>The service's address.</summary>
    public Uri Url { get; } = new($"http://127.0.0.1:{FreePort.Next()}");

    /// <summary>The process's number, once it has been started.</summary>
    public int? ProcessId => process?.Id;

    /// <summary>All that the process has written to its output.</summary>
    public string Log => File.Exists(LogFile) ? File.ReadAllText(LogFile) : "";

    /// <summary>The commands that prepare the database which all services of this name in a test process get a copy of.</summary>
    protected virtual IReadOnlyList<(IReadOnlyList<string> Arguments, string? Input)> Preparation => [(["migrate"], null)];

    /// <summary>What the process is started with.</summary>
    protected IReadOnlyDictionary<string, string> Settings => settings;

    private string LogFile => Path.Combine(folder, "service.log");

    /// <summary>The program that is run. All projects are built side by side: artifacts/bin/{project}/{configuration}/.</summary>
    protected string Program
    {
        get
        {
            var here = new DirectoryInfo(AppContext.BaseDirectory);
            return Path.Combine(here.Parent!.Parent!.FullName, assembly, here.Name, assembly + ".dll");
        }
    }

    /// <inheritdoc/>
    public virtual async ValueTask InitializeAsync()
    {
        Authority = await TokenAuthority.StartAsync(CancellationToken.None);
        var keyFile = Path.Combine(folder, "keys");
        await File.WriteAllTextAsync(keyFile, "k1:" + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)) + "\n");
        Set("Protection:KeyFile", keyFile);
        Set("Tokens:Issuer", TokenAuthority.Issuer);
        settings.TryAdd("Tokens__Keys", Authority.KeysUrl);
        Set("ASPNETCORE_URLS", Url.ToString().TrimEnd('/'));
        Database = await postgres.CopyDatabaseAsync(name, "prepared", PrepareAsync, CancellationToken.None);
        Set(Database.Settings);
        if (rabbitMq is not null)
        {
            Broker = await rabbitMq.CreateVirtualHostAsync(CancellationToken.None);
            Set(await Broker.CreateServiceAsync(name, CancellationToken.None));
            await Broker.DeclareAsync(rabbitMq.Topologies[name], CancellationToken.None);
        }

        await StartAsync();
    }

    /// <summary>Starts the process and waits until it is ready.</summary>
    public async Task StartAsync()
    {
        var running = settings
            .Where(setting => !setting.Key.StartsWith("ConnectionStrings__Owner", StringComparison.Ordinal))
            .ToDictionary(StringComparer.Ordinal);
        process = await DetachedProcess.StartAsync(
            ["dotnet", Program],
            running,
            LogFile,
            new PidFile(Path.Combine(folder, "pid")),
            CancellationToken.None
        );
        using var client = new HttpClient { BaseAddress = Url };
        var ready = await Poll.UntilAsync(
            async token => await IsReadyAsync(client, token),
            TimeSpan.FromSeconds(60),
            CancellationToken.None
        );
        if (!ready)
        {
            throw new InvalidOperationException($"{name} did not get ready:\n{Log}");
        }
    }

    /// <summary>Runs a command of the service to its end and returns what it wrote.</summary>
    public Task<string> RunCommandAsync(IReadOnlyList<string> arguments, string? input = null) =>
        Command.RequireAsync(string.Join(' ', arguments), ["dotnet", Program, .. arguments], CancellationToken.None, settings, input);

    /// <summary>Ends the process at once, as a power cut would.</summary>
    public void Kill() => process?.Signal(Signal.Kill);

    /// <summary>A client that speaks as this account, or as nobody.</summary>
    public HttpClient ClientOf(TestAccount? account, string language = "vi")
    {
        var client = new HttpClient { BaseAddress = Url };
        client.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        if (account is not null)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Authority.TokenFor(account, name));
        }

        return client;
    }

    /// <inheritdoc/>
    public virtual async ValueTask DisposeAsync()
    {
        Kill();
        if (Broker is not null)
        {
            await Broker.DisposeAsync();
        }

        if (Authority is not null)
        {
            await Authority.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Adds a setting, before the service starts.</summary>
    protected void Set(string key, string value) => settings[key.Replace(":", "__", StringComparison.Ordinal)] = value;

    private void Set(IReadOnlyDictionary<string, string?> several)
    {
        foreach (var (key, value) in several)
        {
            Set(key, value!);
        }
    }

    // With the settings of the first that asks; the database keeps nothing of its keys, which seal only what a running service writes.
    private async Task PrepareAsync(TestDatabase template, CancellationToken cancellationToken)
    {
        Set(template.Settings);
        await using var host = rabbitMq is null ? null : await rabbitMq.CreateVirtualHostAsync(cancellationToken);
        if (host is not null)
        {
            Set(await host.CreateServiceAsync(name, cancellationToken));
        }

        foreach (var (arguments, input) in Preparation)
        {
            await RunCommandAsync(arguments, input);
        }

        if (host is not null)
        {
            rabbitMq!.Topologies[name] = await host.GetTopologyAsync(cancellationToken);
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient client, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
