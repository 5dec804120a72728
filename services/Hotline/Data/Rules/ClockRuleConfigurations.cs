using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Domain.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cooperation.Hotline.Data.Rules;

internal sealed class ClockRuleConfiguration() : ReferenceConfiguration<ClockRule>("clock_rules")
{
    protected override void More(EntityTypeBuilder<ClockRule> builder)
    {
        builder
            .HasIndex(r => new
            {
                r.Clock,
                r.Urgency,
                r.Partner,
                r.ValidFrom,
            })
            .IsUnique()
            .AreNullsDistinct(false)
            .HasDatabaseName("ux_clock_rules");
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_clock_rules_clock", $"clock in ({Listed(ClockKinds.All)})");
            table.HasCheckConstraint("ck_clock_rules_unit", $"unit in ({Listed(CountingUnits.All)})");
            table.HasCheckConstraint("ck_clock_rules_calendar", $"calendar in ({Listed(ClockCalendars.All)})");
            table.HasCheckConstraint(
                "ck_clock_rules_amount",
                "amount > 0 and amount <= 10000 and warn_before >= 0 and warn_before < amount"
            );
        });
    }

    private static string Listed(IEnumerable<string> codes) => string.Join(", ", codes.Select(code => $"'{code}'"));
}

internal sealed class HolidayConfiguration : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> holiday)
    {
        holiday.ToTable("holidays");
        holiday.HasKey(h => new { h.Country, h.Date });
    }
}
