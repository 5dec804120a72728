using System.Text.Json;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Records;
using Cooperation.Platform.Records.ReferenceData;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Agreements.Data;

internal sealed class InstrumentConfiguration : IEntityTypeConfiguration<Instrument>
{
    public void Configure(EntityTypeBuilder<Instrument> instrument)
    {
        instrument.IsRecord("instruments");
        instrument.Ignore(i => i.Term);
        instrument.Ignore(i => i.AwaitsText);
        instrument.Ignore(i => i.WasSigned);
        instrument.Property(i => i.Code).UseCollation("C");
        instrument.HasIndex(i => i.Code).IsUnique().HasDatabaseName("ux_instruments_code");
        instrument.HasIndex(i => i.Amends).HasFilter("amends is not null").HasDatabaseName("ix_instruments_amends");
        instrument.HasIndex(i => new { i.Partner, i.Code }).HasDatabaseName("ix_instruments_partner");

        instrument.HasMany(i => i.Standings).WithOne().HasForeignKey("InstrumentId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        instrument.Navigation(i => i.Standings).HasField("standings").AutoInclude();
        instrument.HasMany(i => i.Text).WithOne().HasForeignKey("InstrumentId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        instrument.Navigation(i => i.Text).HasField("text").AutoInclude();

        // Whoever was put down today and struck out today was none.
        instrument.HasMany(i => i.TakingPart).WithOne().HasForeignKey("InstrumentId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        instrument.Navigation(i => i.TakingPart).HasField("takingPart").AutoInclude();
    }
}

internal sealed class InstrumentStandingConfiguration : IEntityTypeConfiguration<InstrumentStanding>
{
    public void Configure(EntityTypeBuilder<InstrumentStanding> standing)
    {
        standing.ToTable("instrument_standings");
        standing.HasKey("InstrumentId", nameof(InstrumentStanding.Number));
    }
}

internal sealed class TextVersionConfiguration : IEntityTypeConfiguration<TextVersion>
{
    public void Configure(EntityTypeBuilder<TextVersion> version)
    {
        version.ToTable("instrument_texts");
        version.HasKey(v => v.Id);
        version.Property(v => v.Id).ValueGeneratedNever();

        // On one day there is one version: the database decides (R9).
        version.HasIndex("InstrumentId", nameof(TextVersion.From)).IsUnique().HasDatabaseName("ux_instrument_texts_from");
        version
            .Property(v => v.Changes)
            .HasColumnType("jsonb")
            .HasConversion(
                changes => JsonSerializer.Serialize(changes, JsonSerializerOptions.Web),
                json => JsonSerializer.Deserialize<List<ArticleChange>>(json, JsonSerializerOptions.Web)!,
                // Entered whole, never changed inside.
                new ValueComparer<IReadOnlyList<ArticleChange>>(
                    (a, b) => ReferenceEquals(a, b),
                    changes => changes.Count,
                    changes => changes
                )
            );
    }
}

internal sealed class TakingAgencyConfiguration : IEntityTypeConfiguration<TakingAgency>
{
    public void Configure(EntityTypeBuilder<TakingAgency> part)
    {
        part.ToTable("instrument_agencies");
        part.HasKey(p => p.Id);
        part.Property(p => p.Id).ValueGeneratedNever();
        part.HasIndex(p => p.Agency).HasDatabaseName("ix_instrument_agencies_agency");
    }
}

internal sealed class ProcedureRuleConfiguration() : DatedConfiguration<ProcedureRule>("instrument_procedures")
{
    protected override void More(EntityTypeBuilder<ProcedureRule> builder) =>
        builder
            .HasIndex(rule => new
            {
                rule.Kind,
                rule.Step,
                rule.Act,
                rule.Agency,
                rule.ValidFrom,
            })
            .IsUnique()
            .HasDatabaseName("ux_instrument_procedures");
}

internal sealed class InstrumentIdConverter() : ValueConverter<InstrumentId, Guid>(id => id.Value, value => new InstrumentId(value));
