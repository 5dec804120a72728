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
        desks.Property(desk => desk.Code).HasMaxLength(24);
        desks.HasAlternateKey(desk => new { desk.Code, desk.Agency }).HasName("desks_code_agency_key");
        desks
            .HasOne<Agency>()
            .WithMany()
            .HasForeignKey(desk => desk.Agency)
            .HasConstraintName("desks_agency_fkey")
            .OnDelete(DeleteBehavior.Restrict);
    }
}
