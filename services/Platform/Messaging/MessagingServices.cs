using Cooperation.Platform.Messaging.Bus;
using Cooperation.Platform.Messaging.Outbox;
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
        services.AddSingleton(provider => new Topology(
            catalogue,
            provider.GetRequiredService<IOptions<BrokerOptions>>()
        ));
        services.AddSingleton<RelayBell>();
        services.AddSingleton<OutboxInterceptor>();
        services.AddScoped(provider => new MessagingContext(
            provider.GetRequiredService<TContext>()
        ));
        foreach (var consumer in catalogue.Consumers)
        {
            consumer.Register(services);
        }

        return services;
    }
}
