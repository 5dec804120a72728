using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Records.ReferenceData;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Platform.Records.Handling;

/// <summary>How a service keeps the limits of handling, which it loads from <c>handling-limits.csv</c> when it migrates (R1).</summary>
public static class HandlingModel
{
    /// <summary>The table of the limits.</summary>
    public static ModelBuilder AddHandlingLimits(this ModelBuilder model) => model.ApplyConfiguration(new HandlingLimitConfiguration());

    private sealed class HandlingLimitConfiguration() : DatedConfiguration<HandlingLimit>("handling_limits")
    {
        protected override void More(EntityTypeBuilder<HandlingLimit> builder) =>
            builder
                .HasIndex(l => new
                {
                    l.Partner,
                    l.Handling,
                    l.ValidFrom,
                })
                .IsUnique()
                .HasDatabaseName("ux_handling_limits");
    }
}
