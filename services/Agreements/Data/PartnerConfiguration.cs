using Cooperation.Agreements.Domain.Partners;
using Cooperation.Platform.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Agreements.Data;

internal sealed class PartnerConfiguration : IEntityTypeConfiguration<Partner>
{
    public void Configure(EntityTypeBuilder<Partner> partner)
    {
        partner.IsRecord("partners");
        partner.HasIndex(p => p.Code).IsUnique().HasDatabaseName("ux_partners_code");
        partner.HasMany(p => p.Units).WithOne().HasForeignKey("PartnerId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        partner.Navigation(p => p.Units).HasField("units").AutoInclude();
        partner.HasMany(p => p.FocalPoints).WithOne().HasForeignKey("PartnerId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        partner.Navigation(p => p.FocalPoints).HasField("focalPoints").AutoInclude();
    }
}

internal sealed class PartnerUnitConfiguration : IEntityTypeConfiguration<PartnerUnit>
{
    public void Configure(EntityTypeBuilder<PartnerUnit> unit)
    {
        unit.ToTable(
            "partner_units",
            table => table.HasCheckConstraint("ck_partner_units_dates", "valid_from is null or valid_to is null or valid_from <= valid_to")
        );
        unit.HasKey(u => u.Id);
        unit.Property(u => u.Id).ValueGeneratedNever();
    }
}

internal sealed class FocalPointConfiguration : IEntityTypeConfiguration<FocalPoint>
{
    public void Configure(EntityTypeBuilder<FocalPoint> point)
    {
        point.ToTable(
            "focal_points",
            table => table.HasCheckConstraint("ck_focal_points_dates", "valid_from is null or valid_to is null or valid_from <= valid_to")
        );
        point.HasKey(p => p.Id);
        point.Property(p => p.Id).ValueGeneratedNever();
        point.HasOne<PartnerUnit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PartnerIdConverter() : ValueConverter<PartnerId, Guid>(id => id.Value, value => new PartnerId(value));
