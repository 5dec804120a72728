using Cooperation.Platform.Domain.Clocks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Cooperation.Platform.Records.Clocks;

/// <summary>What a service switches on whose records have time limits.</summary>
public static class ClockServices
{
    /// <summary>Keeps clocks and their alerts in this database. Each root configures its own <c>Clocks</c> by a foreign key.</summary>
    public static ModelBuilder AddClocks(this ModelBuilder model, ClockCatalogue kinds) =>
        model.ApplyConfiguration(new ClockConfiguration(kinds.Codes)).ApplyConfiguration(new ClockAlertConfiguration());

    /// <summary>Sweeps the clocks of a database: desks are warned, supervisors told.</summary>
    public static IServiceCollection AddClocks<TContext>(this IServiceCollection services, IConfiguration configuration)
        where TContext : DbContext
    {
        services
            .AddOptions<ClockSweepOptions>()
            .Bind(configuration.GetSection(ClockSweepOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        return services
            .AddSingleton(provider =>
            {
                using var scope = provider.CreateScope();
                return new ClockAlerts(
                    provider.GetRequiredService<NpgsqlDataSource>(),
                    ClockAlerts.Statements.Of(scope.ServiceProvider.GetRequiredService<TContext>())
                );
            })
            .AddHostedService<ClockSweeper>();
    }
}
