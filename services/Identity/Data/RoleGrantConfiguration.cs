using Cooperation.Identity.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Identity.Data;

internal sealed class RoleGrantConfiguration : IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<RoleGrant> grants)
    {
        grants.ToTable("role_grants");
        grants.HasKey(grant => grant.Code);
        grants.Property(grant => grant.Code).HasColumnName("code").HasMaxLength(48);
        grants.Property(grant => grant.Agency).HasColumnName("agency");
        grants.Property(grant => grant.DeskKind).HasColumnName("desk_kind");
        grants.Property(grant => grant.Desks).HasColumnName("desks");
        grants.Property(grant => grant.Roles).HasColumnName("roles");
        grants.Property(grant => grant.Decide).HasColumnName("decide");
        grants.Property(grant => grant.DecideAbove).HasColumnName("decide_above");
        grants.Property(grant => grant.ElseDesk).HasColumnName("else_desk");
        grants.Property(grant => grant.ValidFrom).HasColumnName("valid_from");
        grants.Property(grant => grant.ValidTo).HasColumnName("valid_to");
        grants
            .HasOne<Agency>()
            .WithMany()
            .HasForeignKey(grant => grant.Agency)
            .HasConstraintName("role_grants_agency_fkey")
            .OnDelete(DeleteBehavior.Restrict);
    }
}
