using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Platform.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Agreements.Data;

internal sealed class TaskProgressConfiguration : IEntityTypeConfiguration<TaskProgress>
{
    public void Configure(EntityTypeBuilder<TaskProgress> progress)
    {
        progress.IsRecord("task_progress");
        progress.Property(p => p.Task).UseCollation("C");

        // One entry for each task, quarter and reporter: the database decides (R9). Its beginning counts what a page of the plan shows.
        progress
            .HasIndex(p => new
            {
                p.Plan,
                p.Task,
                p.Quarter,
                p.Agency,
                p.Province,
            })
            .IsUnique()
            .AreNullsDistinct(false)
            .HasDatabaseName("ux_task_progress");
        progress.Property(p => p.Funding).IsMoney();

        progress.HasMany(p => p.Reports).WithOne().HasForeignKey("ProgressId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        progress.Navigation(p => p.Reports).HasField("reports").AutoInclude();
        progress.HasMany(p => p.Reminders).WithOne().HasForeignKey("ProgressId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        progress.Navigation(p => p.Reminders).HasField("reminders").AutoInclude();
        progress.HasMany(p => p.Inspections).WithOne().HasForeignKey("ProgressId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        progress.Navigation(p => p.Inspections).HasField("inspections").AutoInclude();
    }
}

internal sealed class TaskProgressReportConfiguration : IEntityTypeConfiguration<TaskReport>
{
    public void Configure(EntityTypeBuilder<TaskReport> report)
    {
        report.ToTable("task_reports");
        report.HasKey("ProgressId", nameof(TaskReport.Number));
    }
}

internal sealed class TaskProgressReminderConfiguration : IEntityTypeConfiguration<TaskReminder>
{
    public void Configure(EntityTypeBuilder<TaskReminder> reminder)
    {
        reminder.ToTable("task_reminders");
        reminder.HasKey("ProgressId", nameof(TaskReminder.Number));
    }
}

internal sealed class TaskProgressInspectionConfiguration : IEntityTypeConfiguration<TaskInspection>
{
    public void Configure(EntityTypeBuilder<TaskInspection> inspection)
    {
        inspection.ToTable("task_inspections");
        inspection.HasKey("ProgressId", nameof(TaskInspection.Number));
    }
}

internal sealed class AgencyPlanConfiguration : IEntityTypeConfiguration<AgencyPlan>
{
    public void Configure(EntityTypeBuilder<AgencyPlan> plan)
    {
        plan.IsRecord("agency_plans");
        plan.HasIndex(p => new
            {
                p.Plan,
                p.Agency,
                p.Province,
            })
            .IsUnique()
            .AreNullsDistinct(false)
            .HasDatabaseName("ux_agency_plans");
        plan.Property(p => p.Funding).IsMoney();
    }
}

internal sealed class TaskProgressIdConverter() : ValueConverter<TaskProgressId, Guid>(id => id.Value, value => new TaskProgressId(value));

internal sealed class AgencyPlanIdConverter() : ValueConverter<AgencyPlanId, Guid>(id => id.Value, value => new AgencyPlanId(value));
