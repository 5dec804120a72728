using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cooperation.Platform.Hosting.Rehearsing;

/// <summary>What a process does once before it is ready, so that nobody waits for its first call.</summary>
public static class RehearsalServices
{
    /// <summary>A page that anybody may open is asked for before the process is ready.</summary>
    /// <param name="services">The process's services.</param>
    /// <param name="path">From the root: <c>/sign-in</c>.</param>
    public static IServiceCollection AddRehearsedPage(this IServiceCollection services, string path) =>
        services.AddSingleton(new RehearsedPage(path));

    /// <summary>Something of the service's own, done in a scope of its own after what the platform rehearses.</summary>
    public static IServiceCollection AddRehearsal<TRehearsal>(this IServiceCollection services)
        where TRehearsal : class, IRehearsal => services.AddScoped<IRehearsal, TRehearsal>();

    internal static void AddRehearsals(this IServiceCollection services)
    {
        services.AddHttpClient(nameof(CallRehearsal));
        services.AddScoped<IRehearsal, CallRehearsal>().AddRehearsedPage("/health/live");
        services.AddSingleton<Rehearsals>().AddHostedService(provider => provider.GetRequiredService<Rehearsals>());
        services.AddHealthChecks().AddCheck<Rehearsals>("rehearsed");
    }

    internal static void AddDatabaseRehearsal<TContext>(this IServiceCollection services)
        where TContext : DbContext => services.AddScoped<IRehearsal, DatabaseRehearsal<TContext>>();
}
