using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Platform.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Meetings.Data;

internal sealed class DecisionConfiguration : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> decision)
    {
        decision.ToTable("decisions");
        decision.HasKey(d => d.Id);
        decision.Property(d => d.Id).ValueGeneratedNever();
        decision.HasIndex("MeetingId", nameof(Decision.Number)).IsUnique().HasDatabaseName("ux_decisions_number");
        decision.HasMany(d => d.Commitments).WithOne().HasForeignKey("DecisionId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        decision.Navigation(d => d.Commitments).HasField("commitments").AutoInclude();
    }
}

internal sealed class CommitmentConfiguration : IEntityTypeConfiguration<Commitment>
{
    public void Configure(EntityTypeBuilder<Commitment> commitment)
    {
        commitment.ToTable("commitments");
        commitment.HasKey(c => c.Id);
        commitment.Property(c => c.Id).ValueGeneratedNever();
    }
}

internal sealed class ActionItemConfiguration : IEntityTypeConfiguration<ActionItem>
{
    public void Configure(EntityTypeBuilder<ActionItem> item)
    {
        item.IsRecord("action_items");
        item.Ignore(i => i.StandsOn);
        item.Property(i => i.Reference).UseCollation("C");
        item.HasIndex(i => i.Reference).IsUnique().HasDatabaseName("ux_action_items_reference");
        item.HasOne<Meeting>().WithMany().HasForeignKey(i => i.MeetingId).OnDelete(DeleteBehavior.Restrict);
        item.HasIndex(i => i.MeetingId).HasDatabaseName("ix_action_items_meeting");
        item.HasOne<Meeting>().WithMany().HasForeignKey(i => i.CarriedTo).OnDelete(DeleteBehavior.Restrict);
        item.HasIndex(i => i.CarriedTo).HasDatabaseName("ix_action_items_carried_to");

        // Lists run by the day due, of an agency, of a series or of what is open.
        item.HasIndex(i => new { i.Due, i.Reference }, "ix_action_items_due");
        item.HasIndex(i => new { i.Due, i.Reference }, "ix_action_items_open").HasFilter("status in ('open', 'underWay')");
        item.HasIndex(i => new
            {
                i.Agency,
                i.Due,
                i.Reference,
            })
            .HasDatabaseName("ix_action_items_agency");
        item.HasIndex(i => new
            {
                i.SeriesOwner,
                i.Series,
                i.Due,
            })
            .HasDatabaseName("ix_action_items_series");
        item.HasIndex(i => new
            {
                i.SeriesOwner,
                i.Due,
                i.Reference,
            })
            .HasDatabaseName("ix_action_items_owner");

        item.HasIndex(i => new
            {
                i.Desk,
                i.Due,
                i.Reference,
            })
            .HasFilter("of_desk")
            .HasDatabaseName("ix_action_items_briefings");

        item.HasMany(i => i.Progress).WithOne().HasForeignKey("ActionItemId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        item.Navigation(i => i.Progress).HasField("progress").AutoInclude();
        item.HasMany(i => i.Links).WithOne().HasForeignKey("ActionItemId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        item.Navigation(i => i.Links).HasField("links").AutoInclude();
        item.HasMany(i => i.Carries).WithOne().HasForeignKey("ActionItemId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        item.Navigation(i => i.Carries).HasField("carries").AutoInclude();
    }
}

internal sealed class ActionItemProgressConfiguration : IEntityTypeConfiguration<ActionItemProgress>
{
    public void Configure(EntityTypeBuilder<ActionItemProgress> progress)
    {
        progress.ToTable("action_item_progress");
        progress.HasKey("ActionItemId", nameof(ActionItemProgress.Number));
    }
}

internal sealed class ActionItemLinkConfiguration : IEntityTypeConfiguration<ActionItemLink>
{
    public void Configure(EntityTypeBuilder<ActionItemLink> link)
    {
        link.ToTable("action_item_links");
        link.HasKey(l => l.Id);
        link.Property(l => l.Id).ValueGeneratedNever();
        link.HasIndex("ActionItemId", nameof(ActionItemLink.Reference)).IsUnique().HasDatabaseName("ux_action_item_links");
    }
}

internal sealed class ActionItemCarryConfiguration : IEntityTypeConfiguration<ActionItemCarry>
{
    public void Configure(EntityTypeBuilder<ActionItemCarry> carry)
    {
        carry.ToTable("action_item_carries");
        carry.HasKey("ActionItemId", nameof(ActionItemCarry.Number));
        carry.Property(c => c.From).HasColumnName("from_meeting");
        carry.Property(c => c.To).HasColumnName("to_meeting");
    }
}

internal sealed class MinutesConfiguration : IEntityTypeConfiguration<Minutes>
{
    public void Configure(EntityTypeBuilder<Minutes> minutes)
    {
        minutes.ToTable("minutes");
        minutes.HasKey(m => m.Id);
        minutes.Property(m => m.Id).ValueGeneratedNever();
        minutes.Property(m => m.Version).IsConcurrencyToken();
        minutes.Ignore(m => m.IsChanged);
        minutes.Ignore(m => m.Latest);
        minutes.HasOne<Meeting>().WithMany().HasForeignKey(m => m.MeetingId).OnDelete(DeleteBehavior.Restrict);
        minutes.HasIndex(m => new { m.MeetingId, m.Language }).IsUnique().HasDatabaseName("ux_minutes_language");
        minutes.HasMany(m => m.Texts).WithOne().HasForeignKey("MinutesId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        minutes.Navigation(m => m.Texts).HasField("texts").AutoInclude();
    }
}

internal sealed class MinutesTextConfiguration : IEntityTypeConfiguration<MinutesText>
{
    public void Configure(EntityTypeBuilder<MinutesText> text)
    {
        text.ToTable("minutes_texts");
        text.HasKey("MinutesId", nameof(MinutesText.Number));
        text.Property(t => t.From).HasColumnName("goes_on_from");
    }
}

internal sealed class ActionItemIdConverter() : ValueConverter<ActionItemId, Guid>(id => id.Value, value => new ActionItemId(value));

internal sealed class MinutesIdConverter() : ValueConverter<MinutesId, Guid>(id => id.Value, value => new MinutesId(value));
