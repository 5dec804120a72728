using Cooperation.Meetings.Domain.Series;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Meetings.Data;

internal sealed class SeriesConfiguration : IEntityTypeConfiguration<MeetingSeries>
{
    public void Configure(EntityTypeBuilder<MeetingSeries> series)
    {
        series.ToTable("series");
        series.HasKey(s => new { s.Owner, s.Code });
    }
}

internal sealed class PastMeetingConfiguration : IEntityTypeConfiguration<PastMeeting>
{
    public void Configure(EntityTypeBuilder<PastMeeting> past)
    {
        past.ToTable("past_meetings");
        past.HasKey(p => new
        {
            p.Owner,
            p.Series,
            p.Number,
        });
        past.Property(p => p.From).HasColumnName("first_day");
        past.Property(p => p.To).HasColumnName("last_day");
        past.Ignore(p => p.Over);
        past.Ignore(p => p.Place);
    }
}

internal sealed class KnownInstrumentConfiguration : IEntityTypeConfiguration<KnownInstrument>
{
    public void Configure(EntityTypeBuilder<KnownInstrument> known)
    {
        known.ToTable("known_instruments");
        known.HasKey(k => k.Code);
    }
}
