using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Papers;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Repatriation.Data;

internal sealed class CasePaperConfiguration : IEntityTypeConfiguration<CasePaper>
{
    public void Configure(EntityTypeBuilder<CasePaper> paper)
    {
        paper.ToTable("papers");
        paper.HasKey(p => p.Id);
        paper.Property(p => p.Id).ValueGeneratedNever();
        paper.HasOne<Attachment<CaseId>>().WithOne().HasForeignKey<CasePaper>(p => p.Id).OnDelete(DeleteBehavior.Restrict);
        paper.HasOne<RepatriationCase>().WithMany().HasForeignKey(p => p.CaseId).OnDelete(DeleteBehavior.Restrict);
        paper.HasOne<Attachment<CaseId>>().WithMany().HasForeignKey(p => p.Pdf).OnDelete(DeleteBehavior.Restrict);
        paper.HasIndex(p => p.Pdf).IsUnique().HasFilter("pdf is not null").HasDatabaseName("ux_papers_pdf");
        paper.HasIndex(p => p.Number).IsUnique().HasDatabaseName("ux_papers_number");
        paper.HasIndex(p => new { p.CaseId, p.Id }).HasDatabaseName("ix_papers_case");
        paper.HasMany(p => p.Persons).WithOne().HasForeignKey("PaperId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        paper.Navigation(p => p.Persons).HasField("persons").AutoInclude();
    }
}

internal sealed class NamedOnPaperConfiguration : IEntityTypeConfiguration<NamedOnPaper>
{
    public void Configure(EntityTypeBuilder<NamedOnPaper> named)
    {
        named.ToTable("paper_persons");
        named.HasKey("PaperId", nameof(NamedOnPaper.PersonId));
        named.HasOne<Person>().WithMany().HasForeignKey(n => n.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PaperIssuerConfiguration() : DatedConfiguration<PaperIssuer>("paper_issuers")
{
    protected override void More(EntityTypeBuilder<PaperIssuer> builder) =>
        builder
            .HasIndex(issuer => new
            {
                issuer.Kind,
                issuer.Agency,
                issuer.DeskKind,
                issuer.ValidFrom,
            })
            .IsUnique()
            .HasDatabaseName("ux_paper_issuers");
}
