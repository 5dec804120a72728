using Cooperation.Agreements.Domain.Activities;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Agreements.Data;

internal sealed class ActivityConfiguration : IEntityTypeConfiguration<Activity>
{
    public void Configure(EntityTypeBuilder<Activity> activity)
    {
        activity.IsRecord("activities");
        activity.Property(a => a.Reference).UseCollation("C");
        activity.HasIndex(a => a.Reference).IsUnique().HasDatabaseName("ux_activities_reference");
        activity.HasOne<Instrument>().WithMany().HasForeignKey(a => a.InstrumentId).OnDelete(DeleteBehavior.Restrict);

        // Lists run by the day due, of a year or of what is open.
        activity
            .HasIndex(a => new
            {
                a.Year,
                a.Due,
                a.Reference,
            })
            .HasDatabaseName("ix_activities_year");
        activity
            .HasIndex(a => new { a.Due, a.Reference })
            .HasFilter("status in ('agreed', 'running')")
            .HasDatabaseName("ix_activities_open");
        activity.HasIndex(a => new { a.Due, a.Reference }, "ix_activities_due");
        activity
            .HasIndex(a => new
            {
                a.Instrument,
                a.Due,
                a.Reference,
            })
            .HasDatabaseName("ix_activities_instrument");
        activity
            .HasIndex(a => new
            {
                a.Partner,
                a.Due,
                a.Reference,
            })
            .HasDatabaseName("ix_activities_partner");
        activity
            .HasIndex(a => new
            {
                a.Task,
                a.Due,
                a.Reference,
            })
            .HasFilter("task is not null")
            .HasDatabaseName("ix_activities_task");
        activity
            .HasIndex(a => new
            {
                a.Framework,
                a.Due,
                a.Reference,
            })
            .HasFilter("framework is not null")
            .HasDatabaseName("ix_activities_framework");
        activity.HasIndex(a => new { a.Owner, a.Due }).HasDatabaseName("ix_activities_owner");

        activity.HasMany(a => a.Progress).WithOne().HasForeignKey("ActivityId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        activity.Navigation(a => a.Progress).HasField("progress").AutoInclude();
        activity.HasMany(a => a.Evidence).WithOne().HasForeignKey("ActivityId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        activity.Navigation(a => a.Evidence).HasField("evidence").AutoInclude();
    }
}

internal sealed class ActivityProgressConfiguration : IEntityTypeConfiguration<ActivityProgress>
{
    public void Configure(EntityTypeBuilder<ActivityProgress> progress)
    {
        progress.ToTable("activity_progress");
        progress.HasKey("ActivityId", nameof(ActivityProgress.Number));
    }
}

internal sealed class ActivityEvidenceConfiguration : IEntityTypeConfiguration<ActivityEvidence>
{
    public void Configure(EntityTypeBuilder<ActivityEvidence> evidence)
    {
        evidence.ToTable("activity_evidence");
        evidence.HasKey(e => e.Id);
        evidence.Property(e => e.Id).ValueGeneratedNever();
        evidence
            .HasIndex("ActivityId", nameof(ActivityEvidence.Kind), nameof(ActivityEvidence.Reference))
            .IsUnique()
            .HasDatabaseName("ux_activity_evidence");
    }
}

internal sealed class ActivityEscalationConfiguration : IEntityTypeConfiguration<ActivityEscalation>
{
    public void Configure(EntityTypeBuilder<ActivityEscalation> escalation)
    {
        escalation.ToTable("activity_escalations");
        escalation.IsAppendOnly();
        escalation.HasKey(e => new { e.ActivityId, e.Due });
        escalation.HasOne<Activity>().WithMany().HasForeignKey(e => e.ActivityId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ActivityIdConverter() : ValueConverter<ActivityId, Guid>(id => id.Value, value => new ActivityId(value));
