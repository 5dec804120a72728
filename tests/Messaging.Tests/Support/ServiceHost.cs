using Cooperation.Platform.Messaging;
using Cooperation.Tests.Support.Servers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Cooperation.Messaging.Tests.Support;

/// <summary>One process of a service, as far as messages go.</summary>
internal sealed class ServiceHost : IAsyncDisposable
{
    private readonly IHost host;
    private bool isRunning;

    private ServiceHost(IHost host) => this.host = host;

    public IServiceProvider Services => host.Services;

    public static ServiceHost Build<TContext>(
        string service,
        TestDatabase database,
        IEnumerable<KeyValuePair<string, string?>> settings,
        Action<MessagesBuilder> messages
    )
        where TContext : DbContext
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(database.Settings);
        foreach (var setting in settings)
        {
            builder.Configuration[setting.Key] = setting.Value;
        }

        builder.Logging.SetMinimumLevel(LogLevel.None);
        builder.Services.AddMetrics();
        builder.Services.AddSingleton<Poison>();
        builder.Services.AddSingleton(_ => NpgsqlDataSource.Create(database.ApplicationConnectionString));
        builder.Services.AddDbContext<TContext>(
            (services, options) => options.UseNpgsql(services.GetRequiredService<NpgsqlDataSource>()).UseMessaging(services)
        );
        builder.Services.AddMessaging<TContext>(builder.Configuration, service, messages);
        return new ServiceHost(builder.Build());
    }

    public T Get<T>()
        where T : notnull => host.Services.GetRequiredService<T>();

    public ServiceScope NewScope() => new(host.Services.CreateAsyncScope());

    /// <summary>Does something in a scope of its own, as a request does.</summary>
    public async Task<TResult> InScopeAsync<TService, TResult>(Func<TService, Task<TResult>> act)
        where TService : notnull
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>One of the service's background jobs, to be run now.</summary>
    public T Job<T>()
        where T : IHostedService => host.Services.GetServices<IHostedService>().OfType<T>().Single();

    public Task DeclareAsync(CancellationToken cancellationToken) => Get<Topology>().DeclareAsync(cancellationToken);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await host.StartAsync(cancellationToken);
        isRunning = true;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        isRunning = false;
        return host.StopAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (isRunning)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            await host.StopAsync(patience.Token);
        }

        await ((IAsyncDisposable)host).DisposeAsync();
    }
}

/// <summary>A scope of a service, as a request has one.</summary>
internal sealed class ServiceScope(AsyncServiceScope scope) : IAsyncDisposable
{
    public T Get<T>()
        where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
