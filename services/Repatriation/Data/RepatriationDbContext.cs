using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Records;
using Cooperation.Platform.Records.Attachments;
using Cooperation.Platform.Records.Clocks;
using Cooperation.Platform.Records.Handling;
using Cooperation.Platform.Records.People;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.References;
using Cooperation.Repatriation.Domain.Caring;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Costs;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Letters;
using Cooperation.Repatriation.Domain.Papers;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Domain.Photographs;
using Cooperation.Repatriation.Domain.Protections;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Data;

/// <summary>The service's own database. Nobody else reads it (R1).</summary>
public sealed class RepatriationDbContext(DbContextOptions<RepatriationDbContext> options) : DbContext(options)
{
    /// <summary>The schema of the service's tables.</summary>
    public const string Schema = "repatriation";

    /// <summary>Cases.</summary>
    public DbSet<RepatriationCase> Cases => Set<RepatriationCase>();

    /// <summary>The people of the cases, each with a life of his own.</summary>
    public DbSet<Person> Persons => Set<Person>();

    /// <summary>Handovers at the border.</summary>
    public DbSet<Handover> Handovers => Set<Handover>();

    /// <summary>The papers made for cases; their files lie sealed beside them.</summary>
    public DbSet<CasePaper> Papers => Set<CasePaper>();

    /// <summary>Notes and letters of cases to authorities of the host country.</summary>
    public DbSet<CaseLetter> Letters => Set<CaseLetter>();

    /// <summary>Costs of cases.</summary>
    public DbSet<CaseCost> Costs => Set<CaseCost>();

    /// <summary>Measures that protect persons and those with them.</summary>
    public DbSet<ProtectionMeasure> Protections => Set<ProtectionMeasure>();

    /// <summary>Visits, supports and consents of persons.</summary>
    public DbSet<CareEntry> Care => Set<CareEntry>();

    /// <summary>Photographs of persons; their content lies sealed beside them.</summary>
    public DbSet<PersonPhotograph> Photographs => Set<PersonPhotograph>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<CaseId>().HaveConversion<CaseIdConverter>();
        configurationBuilder.Properties<HandoverId>().HaveConversion<HandoverIdConverter>();
        configurationBuilder.Properties<PersonId>().HaveConversion<PersonIdConverter>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(RepatriationDbContext).Assembly);
        modelBuilder.AddTimeline<RepatriationCase>(opened => opened.Timeline, isShared: true);
        modelBuilder.AddTimeline<Person>(person => person.Timeline, isShared: true);
        modelBuilder.AddTimeline<Handover>(handover => handover.Timeline, isShared: true);
        modelBuilder.AddProtectedPeople<RepatriationCase, CaseId, Person>();
        modelBuilder.AddAttachments<RepatriationCase, CaseId>();
        modelBuilder.AddHandlingLimits();
        modelBuilder.AddReferenceData(PersonClocks.Catalogue);
        modelBuilder.AddClocks(PersonClocks.Catalogue);
        // A row of a list shows the limits that somebody still has, however many he has had.
        modelBuilder.Entity<Clock>().HasIndex(["PersonId"], "ix_clocks_waiting").HasFilter("met_at is null and stopped_at is null");
        modelBuilder.Entity<Clock>().HasIndex(["PersonId"], "IX_clocks_person_id"); // said, for the one above would stand in its place
        modelBuilder.AddReferenceNumbers();
        modelBuilder.AddPlatform();
        modelBuilder.AddMessaging();
    }
}
