using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Domain.Protections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Repatriation.Data;

internal sealed class ProtectionConfiguration : IEntityTypeConfiguration<ProtectionMeasure>
{
    public void Configure(EntityTypeBuilder<ProtectionMeasure> measure)
    {
        measure.ToTable(
            "protections",
            table =>
            {
                table.HasCheckConstraint("ck_protections_decided", "(decided_on is null) = (decided_by is null)");
                table.HasCheckConstraint("ck_protections_asked", "state <> 'asked' or (decided_on is null and ended_on is null)");
                table.HasCheckConstraint("ck_protections_until", "valid_until >= valid_from");
                table.HasCheckConstraint("ck_protections_reason", "state in ('asked', 'granted') or reason is not null");
            }
        );
        measure.HasKey(m => m.Id);
        measure.Property(m => m.Id).ValueGeneratedNever();
        measure.Ignore(m => m.GrantedOn);
        measure.ComplexProperty(m => m.By);
        measure.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
        measure
            .HasIndex(m => new { m.ValidUntil, m.Id })
            .HasFilter("state = 'granted' and valid_until is not null")
            .HasDatabaseName("ix_protections_until");
        measure.HasIndex(m => new { m.PersonId, m.AskedOn }).HasDatabaseName("ix_protections_person");
    }
}
