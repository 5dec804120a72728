using System.Linq.Expressions;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Platform.Records;

/// <summary>How every record is stored.</summary>
public static class RecordModel
{
    /// <summary>Its table, its key, its version as the concurrency token (R6).</summary>
    public static EntityTypeBuilder<TRoot> IsRecord<TRoot>(this EntityTypeBuilder<TRoot> record, string table)
        where TRoot : class, IRecord
    {
        record.ToTable(table);
        record.HasKey("Id");
        record.Property("Id").ValueGeneratedNever();
        record.Property(r => r.Version).IsConcurrencyToken();
        record.Ignore(r => r.IsChanged);
        return record;
    }

    /// <summary>Keeps its timeline, which only grows and is loaded with it.</summary>
    /// <param name="model">The model.</param>
    /// <param name="timeline">The timeline of a record.</param>
    /// <param name="isShared">Whether other kinds of records of the service keep theirs in the same table, so that an entry is of one of them.</param>
    public static ModelBuilder AddTimeline<TRoot>(
        this ModelBuilder model,
        Expression<Func<TRoot, IEnumerable<TimelineEntry>?>> timeline,
        bool isShared = false
    )
        where TRoot : class, IRecord
    {
        model.Entity<TimelineEntry>(entry =>
        {
            entry.ToTable("timeline");
            entry.IsAppendOnly();
            entry.HasKey(e => e.Id);
            entry.Property(e => e.Id).ValueGeneratedNever();
        });
        return model.Entity<TRoot>(record =>
        {
            record
                .HasMany(timeline)
                .WithOne()
                .HasForeignKey(typeof(TRoot).Name + "Id")
                .IsRequired(!isShared)
                .OnDelete(DeleteBehavior.Restrict);
            record.Navigation(timeline).AutoInclude();
        });
    }
}
