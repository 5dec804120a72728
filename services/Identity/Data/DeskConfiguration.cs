using Cooperation.Identity.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Identity.Data;

internal sealed class DeskConfiguration : IEntityTypeConfiguration<Desk>
{
    public void Configure(EntityTypeBuilder<Desk> desks)
    {
        desks.ToTable("desks");
        desks.HasKey(desk => desk.Code);
        desks.Property(desk => desk.Code).HasColumnName("code").HasMaxLength(24);
        desks.Property(desk => desk.Agency).HasColumnName("agency");
        desks.Property(desk => desk.Kind).HasColumnName("kind");
        desks.Property(desk => desk.Vi).HasColumnName("vi");
        desks.Property(desk => desk.En).HasColumnName("en");
        desks.Property(desk => desk.Partners).HasColumnName("partners");
        desks.Property(desk => desk.Areas).HasColumnName("areas");
        desks.Property(desk => desk.Provinces).HasColumnName("provinces");
        desks.Property(desk => desk.Parent).HasColumnName("parent");
        desks.Property(desk => desk.ValidFrom).HasColumnName("valid_from");
        desks.Property(desk => desk.ValidTo).HasColumnName("valid_to");
        desks.HasAlternateKey(desk => new { desk.Code, desk.Agency }).HasName("desks_code_agency_key");
        desks
            .HasOne<Agency>()
            .WithMany()
            .HasForeignKey(desk => desk.Agency)
            .HasConstraintName("desks_agency_fkey")
            .OnDelete(DeleteBehavior.Restrict);
    }
}
