using Cooperation.Platform.Hosting;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Records;
using Cooperation.Platform.Records.References;
using Cooperation.Reviews.Data.Reconciling;
using Cooperation.Reviews.Domain.AnnualReviews;
using Cooperation.Reviews.Domain.OutsideValues;
using Cooperation.Reviews.Domain.Reports;
using Cooperation.Reviews.Domain.Statements;
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

    internal DbSet<Reconciliation> Reconciliations => Set<Reconciliation>();

    internal DbSet<CountAnswer> CountAnswers => Set<CountAnswer>();

    internal DbSet<OwnerMark> Marks => Set<OwnerMark>();

    /// <summary>Annual reviews of instruments.</summary>
    public DbSet<AnnualReview> AnnualReviews => Set<AnnualReview>();

    /// <summary>What agencies and provinces report by period.</summary>
    public DbSet<PeriodicReport> Reports => Set<PeriodicReport>();

    /// <summary>What no record can give.</summary>
    public DbSet<OutsideValue> OutsideValues => Set<OutsideValue>();

    /// <summary>Figures for outside.</summary>
    public DbSet<Statement> Statements => Set<Statement>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<AnnualReviewId>().HaveConversion<AnnualReviewIdConverter>();
        configurationBuilder.Properties<PeriodicReportId>().HaveConversion<PeriodicReportIdConverter>();
        configurationBuilder.Properties<OutsideValueId>().HaveConversion<OutsideValueIdConverter>();
        configurationBuilder.Properties<StatementId>().HaveConversion<StatementIdConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema("reviews");
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ReviewsDbContext).Assembly);
        modelBuilder.AddTimeline<AnnualReview>(review => review.Timeline, isShared: true);
        modelBuilder.AddTimeline<PeriodicReport>(report => report.Timeline, isShared: true);
        modelBuilder.AddTimeline<OutsideValue>(value => value.Timeline, isShared: true);
        modelBuilder.AddTimeline<Statement>(statement => statement.Timeline, isShared: true);
        modelBuilder.AddReferenceNumbers();
        modelBuilder.AddPlatform();
        modelBuilder.AddMessaging();
    }
}
