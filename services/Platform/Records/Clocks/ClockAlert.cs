using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Platform.Records.Clocks;

/// <summary>What the sweeper said of a clock, once for each end it had. It stands beside the record and changes nothing of it.</summary>
public sealed class ClockAlert
{
    /// <summary>The clock.</summary>
    public required Guid ClockId { get; init; }

    /// <summary>One of <see cref="AlertLevels"/>.</summary>
    public required string Level { get; init; }

    /// <summary>The end of which it speaks: a clock that was stopped and goes on is warned of anew.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>The record whose clock it is.</summary>
    public required Guid RecordId { get; init; }

    /// <summary>The desk that led then: it is warned, its supervisor told.</summary>
    public required string Desk { get; init; }

    /// <summary>When it was said.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>How urgent an alert is.</summary>
public static class AlertLevels
{
    /// <summary>To the desk, before the end.</summary>
    public const string Warning = "warning";

    /// <summary>To the supervisor of the desk, after the end.</summary>
    public const string Escalation = "escalation";
}

internal sealed class ClockAlertConfiguration : IEntityTypeConfiguration<ClockAlert>
{
    public void Configure(EntityTypeBuilder<ClockAlert> alert)
    {
        alert.ToTable(
            "clock_alerts",
            table => table.HasCheckConstraint("ck_clock_alerts_level", $"level in ('{AlertLevels.Warning}', '{AlertLevels.Escalation}')")
        );
        alert.IsAppendOnly();
        alert.HasKey(a => new
        {
            a.ClockId,
            a.Level,
            a.DueAt,
        });
        alert.HasOne<Clock>().WithMany().HasForeignKey(a => a.ClockId).OnDelete(DeleteBehavior.Restrict);
        alert.HasIndex(a => a.RecordId).HasDatabaseName("ix_clock_alerts_record");
    }
}
