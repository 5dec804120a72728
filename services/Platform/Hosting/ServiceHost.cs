using Cooperation.Platform.Hosting.Data;
using Cooperation.Platform.Hosting.Parked;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Cooperation.Platform.Hosting;

/// <summary>Runs a process.</summary>
public static class ServiceHost
{
    /// <summary>
    /// What every process is built with. Settings come from the environment and the command line and stay as they were at the start: the host's own
    /// builder watches for changed settings files whatever lies below the folder it was started in, and where that holds the data of a running
    /// system, each write of the database woke every service.
    /// </summary>
    public static WebApplicationBuilder CreateBuilder(string[] args) =>
        WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                Args = ["--hostBuilder:reloadConfigOnChange=false", .. args],
                ContentRootPath = AppContext.BaseDirectory,
            }
        );

    /// <summary>Serves; with <c>migrate</c> brings the database up to date and ends; with <c>parked …</c> works on the parked messages and ends; with <c>endpoints</c> lists what it answers and ends.</summary>
    /// <param name="app">The process.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="seed">Loads reference data, in a transaction, by the role of the owner; has to be able to run again over what is there. Skipped while neither files nor code have changed.</param>
    /// <param name="complete">Writes what is reckoned from other rows and is missing, outside a transaction; called at every <c>migrate</c>, last.</param>
    /// <returns>The exit code: 0, or 2 for missing settings, 3 for a schema or a database server that does not fit.</returns>
    public static async Task<int> RunServiceAsync<TContext>(
        this WebApplication app,
        string[] args,
        Func<TContext, CancellationToken, Task>? seed = null,
        Func<TContext, CancellationToken, Task>? complete = null
    )
        where TContext : DbContext
    {
        await using var running = app;
        try
        {
            return args switch
            {
                ["migrate", ..] => await MigrateAsync(app, seed, complete),
                ["endpoints"] => await EndpointsCommand.RunAsync(app),
                ["parked", .. var rest] => await ParkedCommand.RunAsync(app, rest),
                _ => await ServeAsync<TContext>(app),
            };
        }
        catch (Exception exception) when (exception is MissingSettingException or OptionsValidationException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 2;
        }
    }

    private static async Task<int> ServeAsync<TContext>(WebApplication app)
        where TContext : DbContext
    {
        foreach (var setting in app.Services.GetServices<RequiredSetting>())
        {
            app.Configuration.Required(setting.Key);
        }

        await using (var scope = app.Services.CreateAsyncScope())
        {
            var services = scope.ServiceProvider;
            var refusal = await SchemaCheck.RunAsync(
                services.GetRequiredService<TContext>(),
                services.GetRequiredService<NpgsqlDataSource>(),
                services.GetRequiredService<ServiceName>().Value,
                services.GetRequiredService<TimeProvider>(),
                app.Lifetime.ApplicationStopping
            );
            if (refusal is not null)
            {
                return await EndAsync(refusal);
            }
        }

        await app.RunAsync();
        return 0;
    }

    private static async Task<int> MigrateAsync<TContext>(
        WebApplication app,
        Func<TContext, CancellationToken, Task>? seed,
        Func<TContext, CancellationToken, Task>? complete
    )
        where TContext : DbContext
    {
        app.Services.GetRequiredService<ServiceCommand>().IsMigrating = true;
        await using var scope = app.Services.CreateAsyncScope();
        var refusal = await ActivatorUtilities
            .CreateInstance<Migration<TContext>>(scope.ServiceProvider)
            .RunAsync(seed, complete, app.Lifetime.ApplicationStopping);
        return refusal is null ? 0 : await EndAsync(refusal);
    }

    private static async Task<int> EndAsync(string refusal)
    {
        await Console.Error.WriteLineAsync(refusal);
        return 3;
    }
}
