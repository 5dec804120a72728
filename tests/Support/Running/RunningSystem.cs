using System.Collections.Concurrent;
using Cooperation.Launcher.Demo;
using Cooperation.Launcher.Instances;
using Cooperation.Launcher.Servers;
using Xunit;

namespace Cooperation.Tests.Support.Running;

/// <summary>
/// The whole system as ./deploy/run starts it, from the build of the tests, on free ports and in a directory that is gone afterwards:
/// servers, services, gateway and the demo accounts, all of it on a copy of <see cref="PreparedSystem"/>. Use it as an assembly or class
/// fixture; <see cref="RunningSystemWithDemoData"/> also holds the demo data.
/// </summary>
public class RunningSystem : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> sessions = new(StringComparer.Ordinal);
    private TemporaryDirectory directory = null!;
    private Progress progress = null!;

    /// <summary>Servers and services, to ask, kill and start again.</summary>
    public Instance Instance { get; private set; } = null!;

    /// <summary>The demo accounts with their passwords, in the order of seeds/demo/accounts.csv.</summary>
    public IReadOnlyList<InstanceFile.Account> Accounts { get; private set; } = [];

    /// <summary>Where all that the system keeps lies: databases, queues, logs.</summary>
    public string DataDirectory => directory.Path;

    /// <summary>The address people open.</summary>
    public Uri Url => new(Instance.Url);

    /// <summary>More settings for every service, for example short limits.</summary>
    protected virtual IReadOnlyDictionary<string, string> MoreSettings => new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether it holds the demo data too.</summary>
    protected virtual bool WithDemoData => false;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var cancellationToken = CancellationToken.None;
        directory = await TemporaryDirectory.CreateAsync(cancellationToken);
        progress = new Progress(TextWriter.Null);
        await PreparedSystem.CopyAsync(directory.Path, WithDemoData, cancellationToken);
        Instance = Instance.OpenToStart(
            PreparedSystem.Options(directory.Path, WithDemoData) with
            {
                MoreSettings = MoreSettings,
            },
            progress
        );
        await StartAsync(cancellationToken);
        Accounts = new Accounts(Instance).Demo;
    }

    /// <summary>Starts what a test has killed, as a second ./deploy/run does, and waits until all is ready.</summary>
    public Task StartAsync(CancellationToken cancellationToken) => Instance.StartAsync(cancellationToken);

    /// <summary>Waits until every message sent so far is applied.</summary>
    public Task SettleAsync(CancellationToken cancellationToken) => new Settling(Instance, progress).WaitAsync(cancellationToken);

    /// <summary>The first account with this role, as in seeds/demo/accounts.csv.</summary>
    public InstanceFile.Account AccountOf(string role) =>
        Accounts.First(account => string.Equals(account.Role, role, StringComparison.Ordinal));

    /// <summary>
    /// A client of the gateway with the session of the first account of this role. An account signs in once per system, however many
    /// clients ask: signing in is limited to ten a minute.
    /// </summary>
    public Task<HttpClient> SignInAsync(string role, CancellationToken cancellationToken) =>
        SignInAsync(AccountOf(role), cancellationToken);

    /// <inheritdoc cref="SignInAsync(string, CancellationToken)"/>
    public async Task<HttpClient> SignInAsync(InstanceFile.Account account, CancellationToken cancellationToken)
    {
        var session = sessions.GetOrAdd(account.UserName, _ => new Lazy<Task<string>>(() => Session.SignInAsync(this, account)));
        return Session.Client(Url, await session.Value.WaitAsync(cancellationToken));
    }

    /// <summary>A client of the gateway that nobody has signed in with.</summary>
    public HttpClient Client() => Session.Client(Url, cookie: null);

    /// <summary>The end of a service's or server's log, for the message of a failed test.</summary>
    public string LogOf(string name) => Cooperation.Launcher.Processes.LogTail.Read(Path.Combine(directory.Path, "logs", name + ".log"));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Instance is not null)
        {
            await Task.WhenAll(Instance.Services.Select(service => service.KillAsync(CancellationToken.None)));
            await Instance.RabbitMq.DiscardAsync(CancellationToken.None);
            await Instance.Postgres.DiscardAsync(CancellationToken.None);
            Instance.Dispose();
        }

        if (directory is not null)
        {
            await directory.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }
}
