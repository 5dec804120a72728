using Cooperation.Launcher.Catalogue;
using Cooperation.Launcher.Processes;
using Cooperation.Launcher.Servers;

namespace Cooperation.Launcher.Instances;

/// <summary>A whole Cooperation on this machine: its servers, its services, and the order in which they start and stop.</summary>
public sealed class Instance : IDisposable
{
    private const string PostgresName = "postgres";
    private const string RabbitMqName = "rabbitmq";
    private readonly Progress progress;
    private readonly HttpClient client = new() { Timeout = TimeSpan.FromSeconds(5) };
    private readonly HashSet<string> started = new(StringComparer.Ordinal);

    /// <summary>An instance over its data directory; nothing is started yet.</summary>
    public Instance(InstanceOptions options, Progress progress)
    {
        this.progress = progress;
        Options = options;
        Directory = new InstanceDirectory(options.Directory);
        Postgres = InstanceServers.Postgres(Directory, options.Durable, progress);
        RabbitMq = InstanceServers.RabbitMq(Directory, progress);
        var around = new Surroundings(Directory, Postgres, options.DemoDate);
        Services = ServiceCatalogue.All.Select(service => new ServiceProcess(service, Directory, options, around, client)).ToList();
    }

    /// <summary>How it is run.</summary>
    public InstanceOptions Options { get; }

    /// <summary>Its database server.</summary>
    public PostgresInstance Postgres { get; }

    /// <summary>Its message broker.</summary>
    public RabbitMqInstance RabbitMq { get; }

    /// <summary>Its services with gateway and Portal.</summary>
    public IReadOnlyList<ServiceProcess> Services { get; }

    /// <summary>The address people open.</summary>
    public string Url => Service(ServiceCatalogue.Gateway).Url;

    /// <summary>Names of what this start started.</summary>
    public IReadOnlyCollection<string> Started => started;

    /// <summary>Whether this start started it.</summary>
    public bool HasStarted(string name) => started.Contains(name);

    internal InstanceDirectory Directory { get; }

    /// <summary>Settles the ports for a start that follows, then opens the instance.</summary>
    public static Instance OpenToStart(InstanceOptions options, Progress progress)
    {
        InstancePorts.Settle(new InstanceDirectory(options.Directory), options.GatewayPort, progress);
        return new Instance(options, progress);
    }

    /// <summary>The service with this name.</summary>
    public ServiceProcess Service(string name) => Services.Single(service => string.Equals(service.Name, name, StringComparison.Ordinal));

    /// <summary>The process with this name, service or server, while it runs.</summary>
    public ProcessIdentity? ProcessOf(string name) =>
        name switch
        {
            PostgresName => Postgres.Process,
            RabbitMqName => RabbitMq.Process,
            _ => Service(name).Process,
        };

    /// <summary>Starts what does not run and waits until everything is ready; what runs is left alone.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAll(
            StartServerAsync(PostgresName, Postgres.Process is null, Postgres.StartAsync, cancellationToken),
            StartServerAsync(RabbitMqName, RabbitMq.Process is null, RabbitMq.StartAsync, cancellationToken)
        );
        var missing = Services.Where(service => service.Process is null).ToList();
        if (missing.Count > 0)
        {
            await StartServicesAsync(missing, cancellationToken);
        }

        await Task.WhenAll(Services.Select(service => service.WaitUntilReadyAsync(cancellationToken)));
        foreach (var service in Services.Where(service => service.IsOfAnotherBuild))
        {
            progress.Say($"{service.Name} runs on an older build and is left alone; stop and run again to renew it.");
        }
    }

    /// <summary>Stops what this start started and nothing else.</summary>
    public Task StopStartedAsync(CancellationToken cancellationToken) => StopAsync(started.Contains, cancellationToken);

    /// <summary>Stops everything of this instance, whoever started it.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => StopAsync(_ => true, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private async Task StartServerAsync(
        string name,
        bool isMissing,
        Func<CancellationToken, Task<bool>> startAsync,
        CancellationToken cancellationToken
    )
    {
        if (isMissing)
        {
            progress.Say($"Starting {name}");
            started.Add(name); // before it runs: a Ctrl-C in between stops it too
        }

        await startAsync(cancellationToken);
    }

    private async Task StartServicesAsync(List<ServiceProcess> missing, CancellationToken cancellationToken)
    {
        var names = string.Join(", ", missing.Select(service => service.Name));
        progress.Say($"Preparing databases and queues of {names}");
        await ProvisionAsync(cancellationToken);
        await Task.WhenAll(missing.Where(service => !service.IsMigrated).Select(service => service.MigrateAsync(cancellationToken)));
        progress.Say($"Starting {names}");
        foreach (var service in missing)
        {
            started.Add(service.Name);
            await service.StartAsync(cancellationToken);
        }
    }

    private async Task ProvisionAsync(CancellationToken cancellationToken)
    {
        await using var postgres = new PostgresAdministration(Postgres.ConnectionString());
        using var rabbitMq = RabbitMq.Management();
        var provisioning = new Provisioning(postgres, rabbitMq, name => Directory.Secret(name));

        // Before they are made: a start that is killed in between must not take an empty database for one that is up to date.
        foreach (var missing in await provisioning.MissingAsync(cancellationToken))
        {
            Service(missing).ForgetMigrated();
        }

        await provisioning.ApplyAsync(cancellationToken);
    }

    private async Task StopAsync(Func<string, bool> which, CancellationToken cancellationToken)
    {
        var services = Services.Where(service => which(service.Name) && service.Process is not null).ToList();
        if (services.Count > 0)
        {
            progress.Say("Stopping " + string.Join(", ", services.Select(service => service.Name)));
            await Task.WhenAll(services.Select(service => service.StopAsync(cancellationToken)));
        }

        if (which(RabbitMqName))
        {
            SayStopping(RabbitMqName, RabbitMq.Process is not null);
            await RabbitMq.StopAsync(cancellationToken);
        }

        if (which(PostgresName))
        {
            SayStopping(PostgresName, Postgres.Process is not null);
            await Postgres.StopAsync(cancellationToken);
        }
    }

    private void SayStopping(string name, bool runs)
    {
        if (runs)
        {
            progress.Say($"Stopping {name}");
        }
    }
}
