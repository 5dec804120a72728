using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Records;
using Cooperation.Platform.Records.Attachments;
using Cooperation.Platform.Records.Handling;
using Cooperation.Platform.Records.Links;
using Cooperation.Platform.Records.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Records.Tests.Sample;

/// <summary>The database of the sample: the platform's tables, a record, and a line for each piece that it has.</summary>
public sealed class SampleDbContext(DbContextOptions<SampleDbContext> options) : DbContext(options)
{
    public DbSet<SampleCase> Cases => Set<SampleCase>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<CaseId>().HaveConversion<CaseIdConverter>();
        configurationBuilder.Properties<PersonId>().HaveConversion<PersonIdConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema("sample");
        modelBuilder.Entity<SampleCase>(record =>
        {
            record.ToTable("cases");
            record.HasKey(c => c.Id);
            record.Property(c => c.Id).ValueGeneratedNever();
            record.Property(c => c.Version).IsConcurrencyToken();
            record.Ignore(c => c.IsChanged);
            record.HasMany(c => c.People).WithOne().HasForeignKey("CaseId").OnDelete(DeleteBehavior.Restrict);
            record.Navigation(c => c.People).AutoInclude();
        });
        modelBuilder.Entity<CasePerson>(person =>
        {
            person.ToTable("people");
            person.HasKey(p => p.Id);
            person.Property(p => p.Id).ValueGeneratedNever();
        });
        modelBuilder.AddHandlingLimits();
        modelBuilder.AddProtectedPeople<SampleCase, CaseId, CasePerson>();
        modelBuilder.AddAttachments<SampleCase, CaseId>();
        modelBuilder.AddLinks<SampleCase, CaseId>();
        modelBuilder.AddPlatform();
        modelBuilder.AddMessaging();
    }
}

internal sealed class CaseIdConverter() : ValueConverter<CaseId, Guid>(id => id.Value, value => new CaseId(value));

/// <summary>For dotnet ef.</summary>
public sealed class SampleDbContextFactory : IDesignTimeDbContextFactory<SampleDbContext>
{
    public SampleDbContext CreateDbContext(string[] args) =>
        new(
            new DbContextOptionsBuilder<SampleDbContext>()
                .UseNpgsql("Host=design-time", npgsql => npgsql.MigrationsHistoryTable("migrations", "platform"))
                .UseDatabaseNames()
                .Options
        );
}
