using Cooperation.Meetings.Domain.WorkPlans;
using Cooperation.Platform.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cooperation.Meetings.Data;

internal sealed class PlannedActivityConfiguration : IEntityTypeConfiguration<PlannedActivity>
{
    public void Configure(EntityTypeBuilder<PlannedActivity> activity)
    {
        activity.IsRecord("work_plan_activities");
        activity.Ignore(a => a.Due);
        activity.Property(a => a.Amount).HasPrecision(18, 2);
        activity.HasIndex(a => a.Reference).IsUnique().HasDatabaseName("ux_work_plan_activities_reference");

        // A plan is read by its year.
        activity
            .HasIndex(a => new
            {
                a.Framework,
                a.Year,
                a.Reference,
            })
            .HasDatabaseName("ix_work_plan_activities_plan");
    }
}

internal sealed class PlannedActivityIdConverter()
    : ValueConverter<PlannedActivityId, Guid>(id => id.Value, value => new PlannedActivityId(value));
