using Cooperation.Platform.Hosting.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cooperation.Platform.Hosting;

/// <summary>Runs a process: serves, or does what its first argument says.</summary>
public static class ServiceHost
{
    /// <summary>Serves; with <c>migrate</c> brings the database up to date and ends; with <c>parked …</c> works on the parked messages and ends.</summary>
    public static async Task<int> RunServiceAsync<TContext>(
        this WebApplication app,
        string[] args,
        Func<TContext, CancellationToken, Task>? seed = null
    )
        where TContext : DbContext
    {
        try
        {
            switch (args)
            {
                case ["migrate", ..]:
                    app.Services.GetRequiredService<ServiceCommand>().IsMigrating = true;
                    await Migration.RunAsync(app, seed, app.Lifetime.ApplicationStopping);
                    return 0;
                default:
                    CheckSettings(app);
                    await app.RunAsync();
                    return 0;
            }
        }
        catch (MissingSettingException missing)
        {
            await Console.Error.WriteLineAsync(missing.Message);
            return 2;
        }
    }

    private static void CheckSettings(WebApplication app)
    {
        foreach (var setting in app.Services.GetServices<RequiredSetting>())
        {
            app.Configuration.Required(setting.Key);
        }
    }
}
