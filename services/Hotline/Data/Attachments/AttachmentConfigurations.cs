using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Exchanges.Attachments;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Hotline.Data.Attachments;

internal sealed class AttachmentReadingConfiguration : IEntityTypeConfiguration<Reading<ExchangeId>>
{
    public void Configure(EntityTypeBuilder<Reading<ExchangeId>> reading)
    {
        reading.HasOne<Attachment>().WithMany().HasForeignKey(r => r.AttachmentId).OnDelete(DeleteBehavior.Restrict);
        reading.HasIndex(r => r.AttachmentId).HasFilter("attachment_id is not null").HasDatabaseName("ix_readings_attachment");
    }
}

internal sealed class AttachmentConfiguration : IEntityTypeConfiguration<Attachment>
{
    private static readonly string[] Kinds = [AttachmentKinds.Pdf, AttachmentKinds.Image, AttachmentKinds.Audio, AttachmentKinds.Office];

    public void Configure(EntityTypeBuilder<Attachment> attachment)
    {
        attachment.ToTable(
            AttachmentFiles.Table,
            table =>
            {
                table.HasCheckConstraint("ck_attachments_kind", $"kind in ('{string.Join("', '", Kinds)}')");
                table.HasCheckConstraint("ck_attachments_size", "size > 0");
                table.HasCheckConstraint(
                    "ck_attachments_withdrawn",
                    "num_nulls(withdrawn_at, withdrawn_by_account, withdrawn_reason) in (0, 3)"
                );
            }
        );
        attachment.HasKey(a => a.Id);
        attachment.Property(a => a.Id).ValueGeneratedNever();
        attachment.ComplexProperty(a => a.File, file => file.IsTheRecordItself());
        attachment.ComplexProperty(a => a.By);
        attachment.ComplexProperty(a => a.WithdrawnBy);
        attachment.HasOne<Exchange>().WithMany().HasForeignKey(a => a.ExchangeId).OnDelete(DeleteBehavior.Restrict);
        attachment.HasIndex(a => new { a.ExchangeId, a.At }).HasDatabaseName("ix_attachments_exchange");
        attachment
            .HasIndex(a => new { a.ExchangeId, a.ContentKey })
            .IsUnique()
            .HasFilter("withdrawn_at is null")
            .HasDatabaseName("ux_attachments_content");
    }
}

// That a session sees only the rows of the exchange in hand, the model can't say: the migration does, for both tables below.
internal sealed class SealedAttachmentDetailConfiguration : IEntityTypeConfiguration<SealedAttachmentDetail>
{
    public void Configure(EntityTypeBuilder<SealedAttachmentDetail> detail)
    {
        detail.ToTable("attachment_details");
        detail.HasKey(d => new { d.AttachmentId, d.Detail });
        detail.HasOne<Attachment>().WithMany().HasForeignKey(d => d.AttachmentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AttachmentPieceConfiguration : IEntityTypeConfiguration<AttachmentPiece>
{
    public void Configure(EntityTypeBuilder<AttachmentPiece> piece)
    {
        piece.ToTable("attachment_pieces");
        piece.HasKey(p => new { p.AttachmentId, p.Number });
        piece.HasOne<Attachment>().WithMany().HasForeignKey(p => p.AttachmentId).OnDelete(DeleteBehavior.Restrict);
    }
}
