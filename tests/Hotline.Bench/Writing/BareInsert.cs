using Cooperation.Hotline.Bench.Contending;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cooperation.Hotline.Bench.Writing;

/// <summary>The peer: one EF insert behind HTTP, of the same fields as an exchange, without any duty of ours. A process of its own, as a service is.</summary>
internal static class BareInsert
{
    public static async Task<int> ServeAsync(string connection, string url, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        builder.Services.AddSingleton(_ => NpgsqlDataSource.Create(connection));
        builder.Services.AddDbContextPool<BareDb>(
            (services, options) => options.UseNpgsql(services.GetRequiredService<NpgsqlDataSource>())
        );
        await using var app = builder.Build();
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<BareDb>().Database.EnsureCreatedAsync(cancellationToken);
        }

        app.MapPost(
            "/rows",
            async (BareRow row, BareDb db, CancellationToken token) =>
            {
                db.Add(row);
                await db.SaveChangesAsync(token);
                return TypedResults.Created($"/rows/{row.Id}");
            }
        );
        await app.RunAsync(cancellationToken);
        return 0;
    }

    internal sealed class BareDb(DbContextOptions<BareDb> options) : DbContext(options)
    {
        public DbSet<BareRow> Rows => Set<BareRow>();
    }

    internal sealed class BareRow
    {
        public Guid Id { get; init; } = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());

        public required string Partner { get; init; }

        public required string Direction { get; init; }

        public required string Medium { get; init; }

        public DateTimeOffset? ReceivedAt { get; init; }

        public required string Urgency { get; init; }

        public required string Area { get; init; }

        public string? Province { get; init; }

        public required string Kind { get; init; }

        public string? SourceReliability { get; init; }

        public string? InformationCredibility { get; init; }

        public required string Handling { get; init; }

        public required string Language { get; init; }

        public string? Subject { get; init; }

        public string? Summary { get; init; }
    }
}
