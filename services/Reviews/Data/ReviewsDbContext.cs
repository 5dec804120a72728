using Cooperation.Platform.Hosting;
using Cooperation.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Data;

/// <summary>The read model: facts out of the other services' messages.</summary>
public sealed class ReviewsDbContext(DbContextOptions<ReviewsDbContext> options) : DbContext(options)
{
    internal DbSet<CurrentExchange> CurrentExchanges => Set<CurrentExchange>();

    internal DbSet<PastExchange> PastExchanges => Set<PastExchange>();

    internal DbSet<FactSource> FactSources => Set<FactSource>();

    internal DbSet<FactGeneration> FactGenerations => Set<FactGeneration>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema("reviews");
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ReviewsDbContext).Assembly);
        modelBuilder.AddPlatform();
        modelBuilder.AddMessaging();
    }
}
