using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Cooperation.Platform.Hosting.Data;

/// <summary>The command <c>migrate</c>: tables, grants, reference data, topology; one process at a time.</summary>
internal static class Migration
{
    public static async Task RunAsync<TContext>(
        WebApplication app,
        Func<TContext, CancellationToken, Task>? seed,
        CancellationToken cancellationToken
    )
        where TContext : DbContext
    {
        await using var scope = app.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        var source = app.Services.GetRequiredService<NpgsqlDataSource>();
        await using var owner = await source.OpenConnectionAsync(cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
        if (seed is not null)
        {
            await seed(context, cancellationToken);
        }
    }
}
