using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Reviews.Data;

internal sealed class FactConfiguration : IEntityTypeConfiguration<CurrentFact>, IEntityTypeConfiguration<PastFact>
{
    public void Configure(EntityTypeBuilder<CurrentFact> builder)
    {
        builder.ToTable("fact_current");
        builder.HasKey(fact => new
        {
            fact.Generation,
            fact.Owner,
            fact.Type,
            fact.Id,
        });
        ConfigureColumns(builder);

        // By what most figures group, and by what the records behind a number are found.
        builder
            .HasIndex(fact => new
            {
                fact.Generation,
                fact.Owner,
                fact.Type,
                fact.Partner,
                fact.Year,
                fact.Month,
                fact.Kind,
                fact.Direction,
            })
            .HasFilter("counts")
            .HasDatabaseName("ix_fact_current_cell");

        // The records behind a number are paged by reference, of a year or of all; the years are found by one step each (YearsWithFacts).
        builder
            .HasIndex(fact => new
            {
                fact.Generation,
                fact.Owner,
                fact.Type,
                fact.Reference,
            })
            .HasFilter("counts")
            .HasDatabaseName("ix_fact_current_reference");
        builder
            .HasIndex(fact => new
            {
                fact.Generation,
                fact.Owner,
                fact.Type,
                fact.Year,
                fact.Reference,
            })
            .HasFilter("counts")
            .HasDatabaseName("ix_fact_current_year");

        // Those with one partner too: without it the first page sorted all of a year, and took a second where the last one took forty milliseconds.
        builder
            .HasIndex(fact => new
            {
                fact.Generation,
                fact.Owner,
                fact.Type,
                fact.Partner,
                fact.Year,
                fact.Reference,
            })
            .HasFilter("counts")
            .HasDatabaseName("ix_fact_current_partner");

        // Those that are open are few among all.
        builder
            .HasIndex(
                fact => new
                {
                    fact.Generation,
                    fact.Owner,
                    fact.Type,
                    fact.Reference,
                },
                "ix_fact_current_open"
            )
            .HasFilter("counts and closed_at is null");

        // What was open when a year began is found without reading the years before it (R27).
        builder
            .HasIndex(fact => new
            {
                fact.Generation,
                fact.Owner,
                fact.Type,
                fact.ClosedAt,
            })
            .HasFilter("counts")
            .HasDatabaseName("ix_fact_current_closed");

        // What is beyond a mark is little, and found without what is below it.
        builder
            .HasIndex(fact => new
            {
                fact.Generation,
                fact.Owner,
                fact.Type,
                fact.Epoch,
                fact.Position,
            })
            .HasDatabaseName("ix_fact_current_position");
    }

    public void Configure(EntityTypeBuilder<PastFact> builder)
    {
        builder.ToTable("fact_history");
        builder.HasKey(fact => new
        {
            fact.Generation,
            fact.Owner,
            fact.Type,
            fact.Id,
            fact.Epoch,
            fact.Version,
        });
        ConfigureColumns(builder);

        // 'As of a day' reads a year and throws away what did not hold then. The end of validity stands in no index, so that writing it touches none.
        builder
            .HasIndex(fact => new
            {
                fact.Generation,
                fact.Owner,
                fact.Type,
                fact.Year,
                fact.Partner,
            })
            .HasFilter("counts")
            .HasDatabaseName("ix_fact_history_year");
    }

    private static void ConfigureColumns<TFact>(EntityTypeBuilder<TFact> builder)
        where TFact : Fact
    {
        builder.Property(fact => fact.Reference).UseCollation("C");
        builder.Property(fact => fact.State).HasColumnType("jsonb");

        // What was heard before positions were known is below every mark.
        builder.Property(fact => fact.Position).HasDefaultValue(0L);
    }
}
