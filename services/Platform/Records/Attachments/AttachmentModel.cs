using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Records.Readings;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Records.Attachments;

/// <summary>How a service keeps what is attached to its records: that it is there, its sealed name, hash and key, and its content in encrypted pieces.</summary>
public static class AttachmentModel
{
    internal const string Table = "attachments";
    private const string Pieces = "attachment_pieces";

    /// <summary>The tables of attachments, and the readings of them.</summary>
    /// <typeparam name="TRecord">The record; its name stands in the columns: <c>exchange_id</c>.</typeparam>
    /// <typeparam name="TRecordId">Its key.</typeparam>
    public static ModelBuilder AddAttachments<TRecord, TRecordId>(this ModelBuilder model)
        where TRecord : class
        where TRecordId : struct, IRecordId
    {
        var names = RecordNames.Of<TRecord>(model);
        model.AddReadings<TRecord, TRecordId>();
        model.Entity<Reading<TRecordId>>(reading =>
        {
            reading.HasOne<Attachment<TRecordId>>().WithMany().HasForeignKey(r => r.AttachmentId).OnDelete(DeleteBehavior.Restrict);
            reading.HasIndex(r => r.AttachmentId).HasFilter("attachment_id is not null").HasDatabaseName("ix_readings_attachment");
        });
        model.AddRows<TRecord, TRecordId>(names);
        model.AddContent<TRecordId>(names);
        return model;
    }

    private static void AddRows<TRecord, TRecordId>(this ModelBuilder model, RecordNames names)
        where TRecord : class
        where TRecordId : struct, IRecordId =>
        model.Entity<Attachment<TRecordId>>(attachment =>
        {
            attachment.ToTable(
                Table,
                table =>
                {
                    table.HasCheckConstraint("ck_attachments_kind", $"kind in ('{string.Join("', '", FileKinds.All)}')");
                    table.HasCheckConstraint("ck_attachments_size", "size > 0");
                    table.HasCheckConstraint(
                        "ck_attachments_withdrawn",
                        "num_nulls(withdrawn_at, withdrawn_by_account, withdrawn_reason) in (0, 3)"
                    );
                }
            );
            attachment.HasKey(a => a.Id);
            attachment.Property(a => a.Id).ValueGeneratedNever();
            attachment.Property(a => a.RecordId).HasColumnName(names.Column);
            attachment.ComplexProperty(a => a.File, file => file.IsTheRecordItself());
            attachment.ComplexProperty(a => a.By);
            attachment.ComplexProperty(a => a.WithdrawnBy);
            attachment.HasOne<TRecord>().WithMany().HasForeignKey(a => a.RecordId).OnDelete(DeleteBehavior.Restrict);
            attachment.HasIndex(a => new { a.RecordId, a.At }).HasDatabaseName($"ix_attachments_{names.Record}");
            attachment
                .HasIndex(a => new { a.RecordId, a.ContentKey })
                .IsUnique()
                .HasFilter("withdrawn_at is null")
                .HasDatabaseName("ux_attachments_content");
        });

    private static void AddContent<TRecordId>(this ModelBuilder model, RecordNames names)
        where TRecordId : struct, IRecordId
    {
        model.Entity<SealedAttachmentDetail>(detail =>
        {
            detail.ToTable("attachment_details");
            detail.IsSeenInScopeOnly(names);
            detail.HasKey(d => new { d.AttachmentId, d.Detail });
            detail.Property(d => d.RecordId).HasColumnName(names.Column);
            detail.HasOne<Attachment<TRecordId>>().WithMany().HasForeignKey(d => d.AttachmentId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<AttachmentPiece>(piece =>
        {
            piece.ToTable(Pieces);
            piece.IsSeenInScopeOnly(names);
            piece.HasKey(p => new { p.AttachmentId, p.Number });
            piece.Property(p => p.RecordId).HasColumnName(names.Column);
            piece.HasOne<Attachment<TRecordId>>().WithMany().HasForeignKey(p => p.AttachmentId).OnDelete(DeleteBehavior.Restrict);

            // Pieces are ciphertext, which no compression makes shorter.
            piece.HasGuard(
                "exists (select from pg_attribute where attrelid = '{table}'::regclass and attname = 'content' and attstorage <> 'e')",
                "alter table {table} alter column content set storage external"
            );

            // The pieces of a file are written before the record is held, and so before the row to which they belong: that it is there is asked
            // when the transaction ends.
            const string Belongs = $"FK_{Pieces}_{Table}_attachment_id";
            piece.HasGuard(
                $"exists (select from pg_constraint where conrelid = '{{table}}'::regclass and conname = '{Belongs}' and not condeferred)",
                $"alter table {{table}} alter constraint \"{Belongs}\" deferrable initially deferred"
            );
        });
    }
}
