using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Clocks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Platform.Records.ReferenceData;

internal sealed class ClockRuleConfiguration(ClockCatalogue clocks) : DatedConfiguration<ClockRule>("clock_rules")
{
    protected override void More(EntityTypeBuilder<ClockRule> builder)
    {
        builder
            .HasIndex(r => new
            {
                r.Clock,
                r.Condition,
                r.Partner,
                r.ValidFrom,
            })
            .IsUnique()
            .AreNullsDistinct(false)
            .HasDatabaseName("ux_clock_rules");
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_clock_rules_clock", $"clock in ({Listed(clocks.Codes)})");
            table.HasCheckConstraint("ck_clock_rules_unit", $"unit in ({Listed(CountingUnits.All)})");
            table.HasCheckConstraint("ck_clock_rules_calendar", $"calendar in ({Listed(ClockCalendars.All)})");
            table.HasCheckConstraint(
                "ck_clock_rules_amount",
                "amount >= 0 and amount <= 10000 and warn_before >= 0 and (warn_before < amount or amount = 0 and warn_before = 0)"
            );
        });
    }

    private static string Listed(IEnumerable<string> codes) => string.Join(", ", codes.Select(code => $"'{code}'"));
}
