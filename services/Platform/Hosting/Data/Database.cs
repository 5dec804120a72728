using Cooperation.Platform.Hosting.Data;
using Cooperation.Platform.Hosting.Health;
using Cooperation.Platform.Hosting.Idempotency;
using Cooperation.Platform.Hosting.Rehearsing;
using Cooperation.Platform.Hosting.Transactions;
using Cooperation.Platform.Messaging;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Cooperation.Platform.Hosting;

/// <summary>Connects a service to its database.</summary>
public static class Database
{
    /// <summary>The data source (role of the application, or the owner's while migrating), the DbContext with outbox and audit, and the readiness check.</summary>
    public static WebApplicationBuilder AddDatabase<TContext>(this WebApplicationBuilder builder, string service)
        where TContext : DbContext
    {
        builder.Services.AddSetting("ConnectionStrings:App");
        builder.Services.AddSingleton(services => Connect(services, service));
        builder.Services.AddScoped<AuditInterceptor>();
        builder.Services.AddDbContext<TContext>(
            (services, options) =>
            {
                options.UseNpgsql(
                    services.GetRequiredService<NpgsqlDataSource>(),
                    // A record with several collections is read in as many statements: in one, rows multiply.
                    npgsql =>
                        npgsql.MigrationsHistoryTable("migrations", "platform").UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
                );
                options.UseDatabaseNames();
                options.AddInterceptors(services.GetRequiredService<AuditInterceptor>());
                options.UseMessaging(services);
            }
        );
        builder.Services.AddScoped<AnswerStore>().AddHostedService<AnswerRetention>();
        builder.Services.AddScoped(services => new ServiceDatabase(services.GetRequiredService<TContext>()));
        builder.Services.AddOptions<SaveOptions>().BindConfiguration(SaveOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<SavePlaces>();
        builder.Services.AddScoped(services => new Attempts(
            services.GetRequiredService<TContext>(),
            services.GetRequiredService<Audit>(),
            services.GetRequiredService<SavePlaces>(),
            services.GetRequiredService<ILogger<Attempts>>()
        ));
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database", tags: ["ready"]);
        builder.Services.AddDatabaseRehearsal<TContext>();
        return builder;
    }

    private static NpgsqlDataSource Connect(IServiceProvider services, string service)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        var key = services.GetRequiredService<ServiceCommand>().IsMigrating ? "ConnectionStrings:Owner" : "ConnectionStrings:App";

        // The tool that writes migrations builds the service without settings; it never connects.
        var text = EF.IsDesignTime ? "Host=design-time" : configuration.Required(key);
        var source = new NpgsqlDataSourceBuilder(text) { Name = service };
        source.ConnectionStringBuilder.ApplicationName ??= "cooperation-" + service;
        if (!services.GetRequiredService<ServiceCommand>().IsMigrating)
        {
            SaveRoundTrips(source.ConnectionStringBuilder);
        }

        source.UseLoggerFactory(services.GetService<ILoggerFactory>());
        return source.Build();
    }

    // Nothing of ours outlives its transaction in a connection: settings of row-level security and locks are the transaction's own, so that no reset
    // is due between two users of it. What is asked often is parsed once; a plan is still made for each question, since one that was kept
    // from when a table was nearly empty reads all of it later. Statements are not compiled to machine code: where many rows were expected, that took two
    // seconds of a question that took one without.
    private static void SaveRoundTrips(NpgsqlConnectionStringBuilder connection)
    {
        connection.NoResetOnClose = true;
        connection.MaxAutoPrepare = 100;
        connection.AutoPrepareMinUsages = 2;
        connection.Options = $"{connection.Options} -c plan_cache_mode=force_custom_plan -c jit=off".Trim();
    }
}
