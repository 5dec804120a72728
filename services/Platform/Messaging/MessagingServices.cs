using Cooperation.Platform.Messaging.Bus;
using Cooperation.Platform.Messaging.Inbox;
using Cooperation.Platform.Messaging.Outbox;
using Cooperation.Platform.Messaging.Reconciling;
using Cooperation.Platform.Messaging.Replay;
using Cooperation.Platform.Messaging.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Cooperation.Platform.Messaging;

/// <summary>Adds messaging to a service.</summary>
public static class MessagingServices
{
    /// <summary>Adds outbox, relay, inbox and bus to a service that keeps its data in <typeparamref name="TContext"/>.</summary>
    /// <param name="services">The service's container.</param>
    /// <param name="configuration">Sections Broker and Outbox, and ConnectionStrings:App.</param>
    /// <param name="service">Name of the service: <c>hotline</c>.</param>
    /// <param name="configure">What it sends and reads.</param>
    public static IServiceCollection AddMessaging<TContext>(
        this IServiceCollection services,
        IConfiguration configuration,
        string service,
        Action<MessagesBuilder> configure
    )
        where TContext : DbContext
    {
        var builder = new MessagesBuilder(service);
        configure(builder);
        var catalogue = builder.Build();

        services
            .AddOptions<BrokerOptions>()
            .Bind(configuration.GetSection(BrokerOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services
            .AddOptions<OutboxOptions>()
            .Bind(configuration.GetSection(OutboxOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton(catalogue);
        services.AddSingleton(provider => new Topology(catalogue, provider.GetRequiredService<IOptions<BrokerOptions>>()));
        services.AddSingleton<MessagingData>();
        services.AddMetrics();
        services.AddSingleton<MessagingMetrics>();
        services.AddScoped(provider => new MessagingContext(provider.GetRequiredService<TContext>()));
        AddOutbox(services);
        AddInbox(services);
        foreach (var consumer in catalogue.Consumers)
        {
            consumer.Register(services);
        }

        // Hosted services stop in reverse order: the relay and the sender of replays before the bus they send by.
        MessageBus.Add(services, catalogue);
        services.AddHostedService(provider => provider.GetRequiredService<BrokerWatch>());
        services.AddHostedService<OutboxGauge>();
        services.AddHostedService<OwedListener>();
        services.AddHostedService<InboxRetention>();
        services.AddHostedService<ReplayEnding>();
        services.AddHostedService<ReplaySender>();
        services.AddHostedService<Relay>();
        return services;
    }

    private static void AddOutbox(IServiceCollection services)
    {
        services.AddSingleton<RelayBell>();
        services.AddSingleton<OutboxInterceptor>();
        services.AddSingleton<OwedStore>();
        services.AddSingleton<EnvelopePublisher>();
        services.AddSingleton<BrokerWatch>();
        services.AddSingleton<RelayRound>();
        services.AddSingleton<ReplayStore>();
    }

    private static void AddInbox(IServiceCollection services)
    {
        services.AddSingleton<InboxTransaction>();
        services.AddSingleton<ParkedStore>();
        services.AddSingleton<DatabaseWatch>();
        services.AddSingleton<EnvelopeApplier>();
        services.AddScoped(scope => new ParkedMessages(
            scope.GetRequiredService<MessageCatalogue>(),
            scope.GetRequiredService<MessagingContext>(),
            scope.GetRequiredService<InboxTransaction>(),
            scope,
            scope.GetRequiredService<RelayBell>()
        ));
        services.AddScoped<Questions>();
        services.AddScoped(scope => new Marks(scope.GetRequiredService<Questions>()));
        services.AddScoped(scope => new Counts(scope.GetRequiredService<Questions>()));
        services.AddSingleton<HeldRecords>();
        services.AddScoped(scope => new Replays(
            scope.GetRequiredService<MessageCatalogue>(),
            scope.GetRequiredService<MessagingContext>(),
            scope,
            scope.GetRequiredService<RelayBell>()
        ));
    }
}
