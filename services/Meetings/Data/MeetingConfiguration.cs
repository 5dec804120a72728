using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Meetings.Data;

internal sealed class MeetingConfiguration : IEntityTypeConfiguration<Meeting>
{
    // Hours of a clock somewhere, no moments: those stand beside.
    private const string LocalTime = "timestamp without time zone";

    public void Configure(EntityTypeBuilder<Meeting> meeting)
    {
        meeting.IsRecord("meetings");
        meeting.Property(m => m.From).HasColumnType(LocalTime);
        meeting.Property(m => m.To).HasColumnType(LocalTime);
        meeting.HasIndex(m => m.Reference).IsUnique().HasDatabaseName("ux_meetings_reference");
        meeting
            .HasIndex(m => new
            {
                m.Owner,
                m.Series,
                m.Number,
            })
            .IsUnique()
            .HasDatabaseName("ux_meetings_number");

        // Lists run newest first.
        meeting.HasIndex(m => new { m.StartsAt, m.Id }).IsDescending().HasDatabaseName("ix_meetings_newest");
    }
}

internal sealed class MeetingIdConverter() : ValueConverter<MeetingId, Guid>(id => id.Value, value => new MeetingId(value));
