using System.Reflection;
using Cooperation.Platform.Hosting.Seeds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Cooperation.Platform.Hosting.Data;

/// <summary>The command <c>migrate</c>: tables, grants, reference data, topology. One process at a time; may run again at any time.</summary>
internal sealed partial class Migration<TContext>(
    TContext context,
    NpgsqlDataSource source,
    IConfiguration configuration,
    TimeProvider clock,
    ServiceName service,
    IServiceProvider services,
    ILogger<Migration<TContext>> logger
)
    where TContext : DbContext
{
    /// <summary>Null when it was done; otherwise the one line with which the process ends.</summary>
    public async Task<string?> RunAsync(
        Func<TContext, CancellationToken, Task>? seed,
        Func<TContext, CancellationToken, Task>? complete,
        CancellationToken cancellationToken
    )
    {
        await using var owner = await source.OpenConnectionAsync(cancellationToken);
        if (ServerAge.Refuse(owner, service.Value) is { } refusal)
        {
            return refusal;
        }

        // Held by the session: a process that dies gives it back.
        await using (var claim = new NpgsqlCommand("select pg_advisory_lock(hashtextextended('cooperation migrate', 0))", owner))
        {
            claim.CommandTimeout = 0;
            await claim.ExecuteNonQueryAsync(cancellationToken);
        }

        var applied = await context.Database.GetAppliedMigrationsAsync(cancellationToken);
        if (FirstMigration.Refuse(context, applied.Max(StringComparer.Ordinal), service.Value) is { } earlier)
        {
            return earlier;
        }

        await context.Database.MigrateAsync(cancellationToken);
        var appRole = Grants.AppRole(owner.ConnectionString, configuration["ConnectionStrings:App"]);
        await MessagingBridge.ApplySchemaAsync(services, owner, appRole, cancellationToken);
        var model = context.GetService<IDesignTimeModel>().Model;
        await Guards.ApplyAsync(owner, model, cancellationToken);
        await Grants.ApplyAsync(owner, model, appRole, cancellationToken);
        var version = await NoteVersionAsync(cancellationToken);
        await SeedAsync(version, seed, cancellationToken);
        if (complete is not null)
        {
            await complete(context, cancellationToken);
        }

        await MessagingBridge.DeclareAsync(services, cancellationToken);
        Log.Done(logger, version.Version, version.DataVersion);
        return null;
    }

    private async Task<SchemaVersion> NoteVersionAsync(CancellationToken cancellationToken)
    {
        var last = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).Max(StringComparer.Ordinal) ?? "";
        var oldest = typeof(TContext).GetCustomAttribute<OldestCodeAttribute>()?.Migration ?? "";
        var version = await context.Set<SchemaVersion>().SingleOrDefaultAsync(cancellationToken);
        if (version is null)
        {
            version = new SchemaVersion
            {
                Version = last,
                OldestCode = oldest,
                At = clock.GetUtcNow(),
            };
            context.Add(version);
        }

        // Older code may run migrate too; it must not take back what newer code has noted.
        version.Version = last;
        version.OldestCode = string.CompareOrdinal(oldest, version.OldestCode) > 0 ? oldest : version.OldestCode;
        await context.SaveChangesAsync(cancellationToken);
        return version;
    }

    // Reference data is loaded again when the files or the code that loads them have changed.
    private async Task SeedAsync(SchemaVersion version, Func<TContext, CancellationToken, Task>? seed, CancellationToken cancellationToken)
    {
        var wanted = $"{SeedFiles.Version()} {typeof(TContext).Module.ModuleVersionId:N}";
        if (seed is null || version.DataVersion == wanted)
        {
            return;
        }

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await seed(context, cancellationToken);
        version.DataVersion = wanted;
        version.At = clock.GetUtcNow();
        context.Update(version);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The schema is at {Version}, reference data at {DataVersion}")]
        public static partial void Done(ILogger logger, string version, string? dataVersion);
    }
}
