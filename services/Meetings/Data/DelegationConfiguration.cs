using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Meetings.Data;

internal sealed class DelegationConfiguration : IEntityTypeConfiguration<Delegation>
{
    public void Configure(EntityTypeBuilder<Delegation> delegation)
    {
        delegation.ToTable("delegations");
        delegation.HasKey(d => d.Id);
        delegation.Property(d => d.Id).ValueGeneratedNever();
        delegation.Property(d => d.Version).IsConcurrencyToken();
        delegation.Ignore(d => d.IsChanged);
        delegation.HasOne<Meeting>().WithMany().HasForeignKey(d => d.MeetingId).OnDelete(DeleteBehavior.Restrict);
        delegation.HasIndex(d => d.MeetingId).IsUnique().HasDatabaseName("ux_delegations_meeting");
        delegation.HasMany(d => d.Agencies).WithOne().HasForeignKey("DelegationId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        delegation.Navigation(d => d.Agencies).HasField("agencies").AutoInclude();
        delegation.HasMany(d => d.Members).WithOne().HasForeignKey("DelegationId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        delegation.Navigation(d => d.Members).HasField("members").AutoInclude();
    }
}

internal sealed class AskedAgencyConfiguration : IEntityTypeConfiguration<AskedAgency>
{
    public void Configure(EntityTypeBuilder<AskedAgency> asked)
    {
        asked.ToTable("asked_agencies");
        asked.HasKey("DelegationId", nameof(AskedAgency.Agency));
    }
}

internal sealed class MemberConfiguration : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> member)
    {
        member.ToTable("delegates");
        member.HasKey(m => m.Id);
        member.Property(m => m.Id).ValueGeneratedNever();
        member.Ignore(m => m.Counts);

        // By it whoever is named for two places at once is found.
        member.HasIndex(m => m.NameKey).HasDatabaseName("ix_delegates_name");
        member.HasMany(m => m.Days).WithOne().HasForeignKey("MemberId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        member.Navigation(m => m.Days).HasField("days").AutoInclude();
    }
}

internal sealed class AttendedDayConfiguration : IEntityTypeConfiguration<AttendedDay>
{
    public void Configure(EntityTypeBuilder<AttendedDay> day)
    {
        day.ToTable("attended_days");
        day.HasKey(d => d.Id);
        day.Property(d => d.Id).ValueGeneratedNever();
        day.Property(d => d.Day).HasColumnName("on_day");
    }
}

internal sealed class DelegationIdConverter() : ValueConverter<DelegationId, Guid>(id => id.Value, value => new DelegationId(value));
