using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Exchanges.Attachments;
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
        detail.HasKey(d => new
        {
            d.PersonId,
            d.Detail,
            d.Version,
        });
        detail.Property(d => d.Version).HasDefaultValue(1);
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

internal sealed class ReadingConfiguration : IEntityTypeConfiguration<Reading>
{
    public void Configure(EntityTypeBuilder<Reading> reading)
    {
        reading.ToTable("readings");
        reading.IsAppendOnly();
        reading.HasKey(r => r.Id);
        reading.Property(r => r.Id).ValueGeneratedNever();
        reading.ComplexProperty(r => r.By);
        reading.HasOne<Exchange>().WithMany().HasForeignKey(r => r.ExchangeId).OnDelete(DeleteBehavior.Restrict);
        reading.HasOne<MentionedPerson>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
        reading.HasOne<Attachment>().WithMany().HasForeignKey(r => r.AttachmentId).OnDelete(DeleteBehavior.Restrict);
        reading.HasOne<GlassBreak>().WithMany().HasForeignKey(r => r.GlassBreakId).OnDelete(DeleteBehavior.Restrict);
        reading.HasIndex(r => new { r.ExchangeId, r.At }).HasDatabaseName("ix_readings_exchange");
        reading.HasIndex(r => r.AttachmentId).HasFilter("attachment_id is not null").HasDatabaseName("ix_readings_attachment");
    }
}

internal sealed class GlassBreakConfiguration : IEntityTypeConfiguration<GlassBreak>
{
    public void Configure(EntityTypeBuilder<GlassBreak> glass)
    {
        glass.ToTable("glass_breaks", table => table.HasCheckConstraint("ck_glass_breaks_time", "at < until"));
        glass.IsAppendOnly();
        glass.HasKey(g => g.Id);
        glass.Property(g => g.Id).ValueGeneratedNever();
        glass.ComplexProperty(g => g.By);
        glass.HasOne<Exchange>().WithMany().HasForeignKey(g => g.ExchangeId).OnDelete(DeleteBehavior.Restrict);
        glass.HasIndex(g => new { g.ExchangeId, g.Until }).HasDatabaseName("ix_glass_breaks_exchange");
        glass.HasIndex(g => g.At).HasDatabaseName("ix_glass_breaks_at");
    }
}
