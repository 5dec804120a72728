using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Platform.Records.References;

/// <summary>The last number given out in a series and a year.</summary>
internal sealed class ReferenceCounter
{
    public required string Prefix { get; init; }

    /// <summary>Empty where the series is numbered by the year alone.</summary>
    public required string Scope { get; init; }

    public required int Year { get; init; }

    public required long Last { get; init; }
}

internal sealed class ReferenceCounterConfiguration : IEntityTypeConfiguration<ReferenceCounter>
{
    public const string Table = "reference_counters";

    public void Configure(EntityTypeBuilder<ReferenceCounter> counter)
    {
        counter.ToTable(Table);
        counter.HasKey(c => new
        {
            c.Prefix,
            c.Scope,
            c.Year,
        });
    }
}
