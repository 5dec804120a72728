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
        meeting.Ignore(m => m.IsAhead);
        meeting.Ignore(m => m.FirstDay);
        meeting.Ignore(m => m.LastDay);
        meeting.HasMany(m => m.Postponements).WithOne().HasForeignKey("MeetingId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        meeting.Navigation(m => m.Postponements).HasField("slips").AutoInclude();
        meeting.HasMany(m => m.Agenda).WithOne().HasForeignKey("MeetingId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        meeting.Navigation(m => m.Agenda).HasField("agenda").AutoInclude();
        meeting.HasMany(m => m.Costs).WithOne().HasForeignKey("MeetingId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        meeting.Navigation(m => m.Costs).HasField("costs").AutoInclude();
        meeting.HasMany(m => m.Decisions).WithOne().HasForeignKey("MeetingId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        meeting.Navigation(m => m.Decisions).HasField("decisions").AutoInclude();
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

        // Briefings of a desk.
        meeting
            .HasIndex(m => new
            {
                m.Desk,
                m.StartsAt,
                m.Id,
            })
            .IsDescending(false, true, true)
            .HasFilter("of_desk")
            .HasDatabaseName("ix_meetings_briefings");

        // The feed of a desk: what it keeps, and for which its agency was asked for members.
        meeting.HasIndex(m => m.Desk).HasDatabaseName("ix_meetings_desk");
        meeting.HasIndex(m => m.Agencies).HasMethod("gin").HasDatabaseName("ix_meetings_agencies");
    }
}

internal sealed class PostponementConfiguration : IEntityTypeConfiguration<Postponement>
{
    private const string LocalTime = "timestamp without time zone";

    public void Configure(EntityTypeBuilder<Postponement> postponement)
    {
        postponement.ToTable("postponements");
        postponement.HasKey("MeetingId", nameof(Postponement.Number));
        postponement.Property(p => p.FormerFrom).HasColumnType(LocalTime);
        postponement.Property(p => p.FormerTo).HasColumnType(LocalTime);
        postponement.Property(p => p.From).HasColumnType(LocalTime);
        postponement.Property(p => p.To).HasColumnType(LocalTime);
    }
}

internal sealed class AgendaItemConfiguration : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> item)
    {
        item.ToTable("agenda_items");
        item.HasKey(i => i.Id);
        item.Property(i => i.Id).ValueGeneratedNever();
        item.Property(i => i.On).HasColumnName("held_on");
    }
}

internal sealed class MeetingCostConfiguration : IEntityTypeConfiguration<MeetingCost>
{
    public void Configure(EntityTypeBuilder<MeetingCost> cost)
    {
        cost.ToTable("meeting_costs", table => table.HasCheckConstraint("ck_meeting_costs_amount", "amount > 0"));
        cost.HasKey(c => c.Id);
        cost.Property(c => c.Id).ValueGeneratedNever();
    }
}

internal sealed class MeetingIdConverter() : ValueConverter<MeetingId, Guid>(id => id.Value, value => new MeetingId(value));
