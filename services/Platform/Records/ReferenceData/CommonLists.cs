using Cooperation.Platform.Domain.Reference;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Platform.Records.ReferenceData;

internal sealed class CodeConfiguration() : DatedConfiguration<CodeEntry>("codes")
{
    protected override void More(EntityTypeBuilder<CodeEntry> builder) =>
        builder
            .HasIndex(c => new
            {
                c.List,
                c.Code,
                c.ValidFrom,
            })
            .IsUnique()
            .HasDatabaseName("ux_codes");
}

internal sealed class DeskConfiguration() : DatedConfiguration<Desk>("desks")
{
    protected override void More(EntityTypeBuilder<Desk> builder) =>
        builder.HasIndex(d => new { d.Code, d.ValidFrom }).IsUnique().HasDatabaseName("ux_desks");
}

internal sealed class HolidayConfiguration : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> holiday)
    {
        holiday.ToTable("holidays");
        holiday.HasKey(h => new { h.Country, h.Date });
    }
}
