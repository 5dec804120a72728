using Cooperation.Platform.Hosting;
using Cooperation.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Cooperation.Hosting.Tests.Probe;

/// <summary>The database of the probe: the platform's tables and one of its own.</summary>
public sealed class ProbeDbContext(DbContextOptions<ProbeDbContext> options) : DbContext(options)
{
    public DbSet<Note> Notes => Set<Note>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddPlatform();
        modelBuilder.AddMessaging();
        modelBuilder.Entity<Note>(note =>
        {
            note.ToTable("notes", "probe");
            note.HasKey(n => n.Id);
            note.Property(n => n.Id).ValueGeneratedNever();
            note.Property(n => n.Version).IsConcurrencyToken();
            note.Ignore(n => n.IsChanged);
            note.HasIndex(n => n.Subject).IsUnique().HasDatabaseName("ux_notes_subject");
        });
    }
}

/// <summary>For dotnet ef.</summary>
public sealed class ProbeDbContextFactory : IDesignTimeDbContextFactory<ProbeDbContext>
{
    public ProbeDbContext CreateDbContext(string[] args) =>
        new(
            new DbContextOptionsBuilder<ProbeDbContext>()
                .UseNpgsql("Host=design-time", npgsql => npgsql.MigrationsHistoryTable("migrations", "platform"))
                .UseDatabaseNames()
                .Options
        );
}
