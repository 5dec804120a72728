using Cooperation.Platform.Domain.Handling;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Records.Handling;

/// <summary>How a service keeps the limits of handling, which it loads from <c>handling-limits.csv</c> when it migrates (R1).</summary>
public static class HandlingModel
{
    /// <summary>The table of the limits. They are dated, so that the same code stands there several times: the key is a number of the database's own.</summary>
    public static ModelBuilder AddHandlingLimits(this ModelBuilder model) =>
        model.Entity<HandlingLimit>(limit =>
        {
            limit.ToTable(
                "handling_limits",
                table =>
                    table.HasCheckConstraint("ck_handling_limits_dates", "valid_from is null or valid_to is null or valid_from <= valid_to")
            );
            limit.Property<int>("Id");
            limit.HasKey("Id");
            limit
                .HasIndex(l => new
                {
                    l.Partner,
                    l.Handling,
                    l.ValidFrom,
                })
                .IsUnique()
                .HasDatabaseName("ux_handling_limits");
        });
}
