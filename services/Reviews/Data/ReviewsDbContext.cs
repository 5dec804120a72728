using Cooperation.Platform.Hosting;
using Cooperation.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Data;

/// <summary>The read model: facts out of the other services' messages.</summary>
[OldestCode("20261129100808_Facts")]
public sealed class ReviewsDbContext(DbContextOptions<ReviewsDbContext> options) : DbContext(options)
{
    internal DbSet<CurrentFact> CurrentFacts => Set<CurrentFact>();

    internal DbSet<PastFact> PastFacts => Set<PastFact>();

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
