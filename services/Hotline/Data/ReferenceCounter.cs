using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Hotline.Data;

/// <summary>The last number given out for a partner and a year.</summary>
internal sealed class ReferenceCounter
{
    public required string Partner { get; init; }

    public required int Year { get; init; }

    public required long Last { get; init; }
}

internal sealed class ReferenceCounterConfiguration : IEntityTypeConfiguration<ReferenceCounter>
{
    public void Configure(EntityTypeBuilder<ReferenceCounter> counter)
    {
        counter.ToTable("reference_counters");
        counter.HasKey(c => new { c.Partner, c.Year });
    }
}
