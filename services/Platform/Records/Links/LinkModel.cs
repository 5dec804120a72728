using Cooperation.Platform.Domain.Links;
using Cooperation.Platform.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Records.Links;

/// <summary>How a service keeps what its records are linked to elsewhere.</summary>
public static class LinkModel
{
    private const int KindLength = 24;

    /// <summary>The tables of links and of the records known elsewhere. Call it after <c>HasDefaultSchema</c>.</summary>
    public static ModelBuilder AddLinks<TRecord, TRecordId>(this ModelBuilder model)
        where TRecord : class
        where TRecordId : struct, IRecordId
    {
        var names = RecordNames.Of<TRecord>(model);
        model.Entity<RecordLink<TRecordId>>(link =>
        {
            link.ToTable(names.Record + "_record_links");
            link.HasKey(l => l.Id);
            link.Property(l => l.Id).ValueGeneratedNever();
            link.Property(l => l.RecordId).HasColumnName(names.Column);
            link.Property(l => l.Kind).HasMaxLength(KindLength);
            link.Property(l => l.Target).HasMaxLength(ReferenceSeries.MaxLength);
            link.ComplexProperty(l => l.By);
            link.ComplexProperty(l => l.RemovedBy);
            link.HasOne<TRecord>().WithMany().HasForeignKey(l => l.RecordId).OnDelete(DeleteBehavior.Restrict);
            link.HasIndex(l => new
                {
                    l.RecordId,
                    l.Target,
                    l.Kind,
                })
                .IsUnique()
                .HasFilter("removed_at is null")
                .HasDatabaseName(UniqueIndexOf(names.Record));
            link.HasIndex(l => l.Target).HasFilter("removed_at is null").HasDatabaseName($"ix_{names.Record}_record_links_target");
        });
        return model.Entity<KnownRecord>(known =>
        {
            known.ToTable("known_records");
            known.HasKey(k => k.Reference);
            known.Property(k => k.Reference).HasMaxLength(ReferenceSeries.MaxLength);
            known.Property(k => k.Owner).HasMaxLength(KindLength);
            known.Property(k => k.Type).HasMaxLength(KindLength);
        });
    }

    internal static string UniqueIndexOf(string record) => $"ux_{record}_record_links";
}
