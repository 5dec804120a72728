using Cooperation.Platform.Domain.Attachments;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Domain.Photographs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Repatriation.Data;

internal sealed class PhotographConfiguration : IEntityTypeConfiguration<PersonPhotograph>
{
    public void Configure(EntityTypeBuilder<PersonPhotograph> photograph)
    {
        photograph.ToTable("photographs");
        photograph.HasKey(p => p.Id);
        photograph.Property(p => p.Id).ValueGeneratedNever();
        photograph.ComplexProperty(p => p.By);
        photograph.HasOne<Attachment<CaseId>>().WithOne().HasForeignKey<PersonPhotograph>(p => p.Id).OnDelete(DeleteBehavior.Restrict);
        photograph.HasOne<Person>().WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
        photograph.HasOne<RepatriationCase>().WithMany().HasForeignKey(p => p.SealedWith).OnDelete(DeleteBehavior.Restrict);
        photograph.HasIndex(p => new { p.PersonId, p.Id }).HasFilter("withdrawn_at is null").HasDatabaseName("ix_photographs_person");
    }
}
