using Cooperation.Hotline.Domain.People;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Hotline.Data.People;

internal sealed class SealedDetailConfiguration : IEntityTypeConfiguration<SealedDetail>
{
    public void Configure(EntityTypeBuilder<SealedDetail> detail)
    {
        detail.ToTable(PeopleFile.Table);
        detail.IsAppendOnly();
        detail.HasKey(d => new { d.PersonId, d.Detail });
        detail.HasOne<MentionedPerson>().WithMany().HasForeignKey(d => d.PersonId).OnDelete(DeleteBehavior.Restrict);
        detail.HasIndex(d => d.ExchangeId).HasDatabaseName("ix_person_details_exchange");
    }
}

internal sealed class BlindTermConfiguration : IEntityTypeConfiguration<BlindTerm>
{
    public void Configure(EntityTypeBuilder<BlindTerm> term)
    {
        term.ToTable("person_terms");
        term.IsAppendOnly();
        term.HasKey(t => new
        {
            t.Kind,
            t.Term,
            t.PersonId,
        });
        term.HasOne<MentionedPerson>().WithMany().HasForeignKey(t => t.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
