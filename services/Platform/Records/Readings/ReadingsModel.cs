using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Records.Readings;

/// <summary>How a service keeps who has read what of its records.</summary>
public static class ReadingsModel
{
    /// <summary>The table of readings; people and attachments bring it along.</summary>
    public static ModelBuilder AddReadings<TRecord, TRecordId>(this ModelBuilder model)
        where TRecord : class
        where TRecordId : struct, IRecordId
    {
        var names = RecordNames.Of<TRecord>(model);
        return model.Entity<Reading<TRecordId>>(reading =>
        {
            reading.ToTable("readings");
            reading.IsAppendOnly();
            reading.HasKey(r => r.Id);
            reading.Property(r => r.Id).ValueGeneratedNever();
            reading.Property(r => r.RecordId).HasColumnName(names.Column);
            reading.Property(r => r.PersonId).HasConversion<PersonIdConverter>();
            reading.Property(r => r.BreakGlassAlertId).HasColumnName("glass_break_id");
            reading.ComplexProperty(r => r.By);
            reading.HasOne<TRecord>().WithMany().HasForeignKey(r => r.RecordId).OnDelete(DeleteBehavior.Restrict);
            reading.HasIndex(r => new { r.RecordId, r.At }).HasDatabaseName($"ix_readings_{names.Record}");

            // The text of a record is opened many times a day; the first opening by each account is the one that counts.
            reading.HasGuard(
                $"to_regclass('{names.Schema}.ux_readings_text') is null",
                $"create unique index ux_readings_text on {{table}} ({names.Column}, by_account, ((at at time zone 'Asia/Ho_Chi_Minh')::date)) where what = '{Reading.Text}'"
            );
        });
    }
}
