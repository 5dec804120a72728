using Cooperation.Platform.Hosting;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Records;
using Cooperation.Platform.Records.Handling;
using Cooperation.Platform.Records.Readings;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.References;
using Cooperation.Repatriation.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Data;

/// <summary>The service's own database. Nobody else reads it (R1).</summary>
public sealed class RepatriationDbContext(DbContextOptions<RepatriationDbContext> options) : DbContext(options)
{
    /// <summary>The schema of the service's tables.</summary>
    public const string Schema = "repatriation";

    /// <summary>Cases.</summary>
    public DbSet<RepatriationCase> Cases => Set<RepatriationCase>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<CaseId>().HaveConversion<CaseIdConverter>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(RepatriationDbContext).Assembly);
        modelBuilder.AddTimeline<RepatriationCase>(opened => opened.Timeline);
        modelBuilder.AddReadings<RepatriationCase, CaseId>();
        modelBuilder.AddHandlingLimits();
        modelBuilder.AddReferenceData();
        modelBuilder.AddReferenceNumbers();
        modelBuilder.AddPlatform();
        modelBuilder.AddMessaging();
    }
}
