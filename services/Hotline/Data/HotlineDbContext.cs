using Cooperation.Hotline.Data.Channels;
using Cooperation.Hotline.Data.Importing;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Data.Search;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Channels.Testing;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Desks;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Exchanges.Linking;
using Cooperation.Hotline.Domain.Handling;
using Cooperation.Hotline.Domain.People;
using Cooperation.Hotline.Domain.Similarity;
using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Records;
using Cooperation.Platform.Records.Attachments;
using Cooperation.Platform.Records.Clocks;
using Cooperation.Platform.Records.Handling;
using Cooperation.Platform.Records.People;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.References;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Cooperation.Hotline.Data;

/// <summary>The service's own database. Nobody else reads it (R1).</summary>
[OldestCode("20261129101354_RecordsOfThePlatform")]
public sealed class HotlineDbContext(DbContextOptions<HotlineDbContext> options) : DbContext(options)
{
    /// <summary>The schema of the service's tables.</summary>
    public const string Schema = "hotline";

    /// <summary>Exchanges, with their people and their timeline.</summary>
    public DbSet<Exchange> Exchanges => Set<Exchange>();

    /// <summary>Links between exchanges.</summary>
    public DbSet<ExchangeLink> ExchangeLinks => Set<ExchangeLink>();

    /// <summary>What is attached to exchanges; names and contents are not in it.</summary>
    public DbSet<Attachment<ExchangeId>> Attachments => Set<Attachment<ExchangeId>>();

    /// <summary>Codes of every list, with names and dates.</summary>
    public DbSet<CodeEntry> Codes => Set<CodeEntry>();

    /// <summary>Desks.</summary>
    public DbSet<Desk> Desks => Set<Desk>();

    /// <summary>Which provinces lie near each other.</summary>
    public DbSet<NearProvince> NearProvinces => Set<NearProvince>();

    /// <summary>Channels, with their book of dated terms.</summary>
    public DbSet<Channel> Channels => Set<Channel>();

    /// <summary>Results of line tests.</summary>
    public DbSet<LineTest> LineTests => Set<LineTest>();

    /// <summary>How often lines are to be tested.</summary>
    public DbSet<TestInterval> TestIntervals => Set<TestInterval>();

    /// <summary>Rules for the clocks of an exchange.</summary>
    public DbSet<ClockRule> ClockRules => Set<ClockRule>();

    /// <summary>Holidays and swapped days of Viet Nam and the partners.</summary>
    public DbSet<Holiday> Holidays => Set<Holiday>();

    /// <summary>Who read what of which exchange.</summary>
    public DbSet<Reading<ExchangeId>> Readings => Set<Reading<ExchangeId>>();

    /// <summary>Protected details opened by supervisors, for a time.</summary>
    public DbSet<BreakGlassAlert<ExchangeId>> BreakGlassAlerts => Set<BreakGlassAlert<ExchangeId>>();

    /// <summary>What may be done under each handling code.</summary>
    public DbSet<HandlingLimit> HandlingLimits => Set<HandlingLimit>();

    /// <summary>How 4×4 grades read in the 6×6 scale.</summary>
    public DbSet<GradeMapping> Grades => Set<GradeMapping>();

    /// <summary>Blind indexes of the protected details.</summary>
    internal DbSet<BlindTerm> BlindTerms => Set<BlindTerm>();

    /// <summary>The word index of exchanges.</summary>
    internal DbSet<ExchangeWords> ExchangeWords => Set<ExchangeWords>();

    /// <summary>Imports of old logs.</summary>
    internal DbSet<Import> Imports => Set<Import>();

    /// <summary>Keys of the files of imports under way.</summary>
    internal DbSet<ImportFile> ImportFiles => Set<ImportFile>();

    /// <summary>Encrypted pieces of these files.</summary>
    internal DbSet<ImportPiece> ImportPieces => Set<ImportPiece>();

    /// <summary>What is wrong with the rows of imports.</summary>
    internal DbSet<ImportProblemRow> ImportProblems => Set<ImportProblemRow>();

    /// <summary>Which rows are there already.</summary>
    internal DbSet<ImportedRow> ImportedRows => Set<ImportedRow>();

    /// <summary>How desks read files with certain headings.</summary>
    internal DbSet<RememberedMapping> RememberedMappings => Set<RememberedMapping>();

    /// <summary>Whether this has written channels, kept or not yet.</summary>
    internal bool HasChangedChannels { get; private set; }

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var entries = ChangeTracker.Entries().ToList(); // Once: each look compares every record at hand with what it was.
        HasChangedChannels |= entries.Exists(entry => entry.Entity is Channel); // Whoever only reads them does not track them.
        await this.KeepWordsAsync(entries, cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Exchanges are saved with their words, which takes a query: call SaveChangesAsync.");

    /// <inheritdoc/>
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.AddInterceptors(ChannelsAtHand.AtCommit.Instance);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // An index stands here because a query needs it (docs/decisions/hotline-indexes.md): one for every reference is a write at every save.
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();
        configurationBuilder.Properties<ChannelId>().HaveConversion<ChannelIdConverter>();
        configurationBuilder.Properties<ExchangeId>().HaveConversion<ExchangeIdConverter>();
        configurationBuilder.Properties<PersonId>().HaveConversion<PersonIdConverter>();
        configurationBuilder.Properties<Reference>().HaveConversion<ReferenceConverter>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(HotlineDbContext).Assembly);
        modelBuilder.AddHandlingLimits();
        modelBuilder.AddProtectedPeople<Exchange, ExchangeId, MentionedPerson>();
        modelBuilder.AddAttachments<Exchange, ExchangeId>();
        modelBuilder.AddPlatform();
        modelBuilder.AddReferenceData(ClockKinds.Catalogue);
        modelBuilder.AddReferenceNumbers();
        modelBuilder.AddClocks(ClockKinds.Catalogue);
        modelBuilder.AddMessaging();
    }
}
