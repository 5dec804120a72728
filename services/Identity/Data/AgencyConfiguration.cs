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
        agencies.Property(agency => agency.Code).HasMaxLength(24);
    }
}
