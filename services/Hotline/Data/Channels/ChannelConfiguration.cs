using Cooperation.Hotline.Domain.Channels;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Hotline.Data.Channels;

internal sealed class ChannelConfiguration : IEntityTypeConfiguration<Channel>
{
    /// <summary>The index that lets a code stand once.</summary>
    public const string CodeIndex = "ux_channels_code";

    public void Configure(EntityTypeBuilder<Channel> channel)
    {
        channel.ToTable("channels", table => table.HasCheckConstraint("ck_channels_code", "code like partner || '-%'"));
        channel.HasKey(c => c.Id);
        channel.Property(c => c.Id).ValueGeneratedNever();
        channel.Property(c => c.Version).IsConcurrencyToken();
        channel.Ignore(c => c.IsChanged).Ignore(c => c.Began).Ignore(c => c.ClosedFrom);
        channel.HasIndex(c => c.Code).IsUnique().HasDatabaseName(CodeIndex);
        channel.HasIndex(c => c.Partner).HasDatabaseName("ix_channels_partner");
        channel.HasMany(c => c.Book).WithOne().HasForeignKey("ChannelId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        channel.Navigation(c => c.Book).AutoInclude();
    }
}

internal sealed class ChannelStateConfiguration : IEntityTypeConfiguration<ChannelState>
{
    public void Configure(EntityTypeBuilder<ChannelState> state)
    {
        state.ToTable(
            "channel_states",
            table => table.HasCheckConstraint("ck_channel_states_recorded", "(recorded_at is null) = (recorded_by_account is null)")
        );
        state.IsAppendOnly();
        state.HasKey(s => s.Id);
        state.Property(s => s.Id).ValueGeneratedNever();
        state.Property(s => s.From).HasColumnName("valid_from");
        state.ComplexProperty(s => s.RecordedBy);
        state.ComplexProperty(
            s => s.Terms,
            terms =>
            {
                terms.Property(t => t.OurHours).HasConversion<OpeningHoursConverter>();
                terms.Property(t => t.TheirHours).HasConversion<OpeningHoursConverter>();
                terms.Property(t => t.ContactPoints).HasConversion<ContactPointsConverter, ContactPointsComparer>().HasColumnType("jsonb");
                terms.IsTheRecordItself();
            }
        );
    }
}
