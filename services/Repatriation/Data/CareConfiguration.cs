using Cooperation.Repatriation.Domain.Caring;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Repatriation.Data;

internal sealed class CareConfiguration : IEntityTypeConfiguration<CareEntry>
{
    public void Configure(EntityTypeBuilder<CareEntry> entry)
    {
        entry.ToTable(
            "care",
            table =>
            {
                table.HasCheckConstraint("ck_care_visit_due", "type <> 'visit' or due_on is not null");
                table.HasCheckConstraint("ck_care_visit_outcome", "type <> 'visit' or state <> 'done' or outcome is not null");
                table.HasCheckConstraint("ck_care_consent", "(type = 'consent') = (given_by is not null)");
            }
        );
        entry.HasKey(e => e.Id);
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.ComplexProperty(e => e.By);
        entry.HasOne<Person>().WithMany().HasForeignKey(e => e.PersonId).OnDelete(DeleteBehavior.Restrict);
        entry.HasIndex(e => new { e.PersonId, e.From }).HasDatabaseName("ix_care_person");
        entry.HasIndex(e => new { e.DueOn, e.Id }).HasFilter("state = 'planned'").HasDatabaseName("ix_care_due");
    }
}
