using Cooperation.Identity.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Identity.Data;

internal sealed class AgencyConfiguration : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> agencies)
    {
        agencies.ToTable("agencies");
        agencies.HasKey(agency => agency.Code);
        agencies.Property(agency => agency.Code).HasColumnName("code").HasMaxLength(24);
        agencies.Property(agency => agency.Vi).HasColumnName("vi");
        agencies.Property(agency => agency.En).HasColumnName("en");
        agencies.Property(agency => agency.ShortVi).HasColumnName("short_vi");
        agencies.Property(agency => agency.Parent).HasColumnName("parent");
        agencies.Property(agency => agency.ValidFrom).HasColumnName("valid_from");
        agencies.Property(agency => agency.ValidTo).HasColumnName("valid_to");
    }
}
