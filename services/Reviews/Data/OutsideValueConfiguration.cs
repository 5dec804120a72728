using Cooperation.Platform.Records;
using Cooperation.Reviews.Domain.OutsideValues;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Reviews.Data;

internal sealed class OutsideValueConfiguration : IEntityTypeConfiguration<OutsideValue>
{
    public void Configure(EntityTypeBuilder<OutsideValue> value)
    {
        value.IsRecord("outside_values");
        value
            .HasIndex(v => new
            {
                v.Code,
                v.Year,
                v.Partner,
            })
            .HasDatabaseName("ix_outside_values_year");

        // Of a number one counts and one waits, no more.
        value
            .HasIndex(
                v => new
                {
                    v.Code,
                    v.Partner,
                    v.Year,
                },
                "ux_outside_values_checked"
            )
            .IsUnique()
            .AreNullsDistinct(false)
            .HasFilter("status = 'checked'");
        value
            .HasIndex(
                v => new
                {
                    v.Code,
                    v.Partner,
                    v.Year,
                },
                "ux_outside_values_waiting"
            )
            .IsUnique()
            .AreNullsDistinct(false)
            .HasFilter("status = 'entered'");
        value.ToTable(table => table.HasCheckConstraint("ck_outside_values_source", "length(btrim(source)) > 0"));
    }
}

internal sealed class OutsideValueIdConverter() : ValueConverter<OutsideValueId, Guid>(id => id.Value, value => new OutsideValueId(value));
