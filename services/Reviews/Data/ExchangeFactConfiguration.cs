using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Reviews.Data;

internal sealed class ExchangeFactConfiguration : IEntityTypeConfiguration<CurrentExchange>, IEntityTypeConfiguration<PastExchange>
{
    public void Configure(EntityTypeBuilder<CurrentExchange> builder)
    {
        builder.ToTable("exchange_current");
        builder.HasKey(fact => new { fact.Generation, fact.ExchangeId });
        ConfigureColumns(builder);

        // The figures group by exactly these columns, and the records behind a cell are found by them.
        builder
            .HasIndex(fact => new
            {
                fact.Generation,
                fact.Partner,
                fact.Year,
                fact.Month,
                fact.Kind,
                fact.Direction,
            })
            .HasDatabaseName("ix_exchange_current_cell");

        // The records behind a number are paged by reference; the years are found by one step each (YearsWithFacts).
        builder.HasIndex(fact => new { fact.Generation, fact.Reference }).HasDatabaseName("ix_exchange_current_reference");
        builder
            .HasIndex(fact => new { fact.Generation, fact.Year })
            .HasFilter("status not in ('voided', 'drafted')")
            .HasDatabaseName("ix_exchange_current_year");
    }

    public void Configure(EntityTypeBuilder<PastExchange> builder)
    {
        builder.ToTable("exchange_history");
        builder.HasKey(fact => new
        {
            fact.Generation,
            fact.ExchangeId,
            fact.Epoch,
            fact.Version,
        });
        ConfigureColumns(builder);
    }

    private static void ConfigureColumns<TFact>(EntityTypeBuilder<TFact> builder)
        where TFact : ExchangeFact
    {
        builder.Property(fact => fact.Reference).UseCollation("C");
    }
}
