using System.Globalization;

namespace Cooperation.Seeds.Tests;

public sealed class ClockRuleTests
{
    private static readonly IReadOnlyList<Row> Rules = Table.Reference("clock-rules.csv");

    [Fact]
    public void Answer_times_are_the_seeded_ones() =>
        Rules
            .Where(row => row["clock"] == "answer" && row["partner"].Length == 0)
            .Select(row => (row["condition"], row["amount"], row["unit"]))
            .ShouldBe([
                ("flash", "2", "calendarHours"),
                ("immediate", "8", "calendarHours"),
                ("priority", "72", "calendarHours"),
                ("routine", "336", "calendarHours"),
            ]);

    [Fact]
    public void No_rule_says_that_somebody_has_verified_it() => Rules.ShouldAllBe(row => row["unverified"] == "true");

    [Fact]
    public void Every_clock_has_a_general_rule_for_every_urgency()
    {
        foreach (var clock in new[] { "classification", "acknowledgement", "answer", "verification" })
        {
            foreach (var urgency in ReferenceTests.CodesOf("urgency"))
            {
                Rules
                    .Count(row =>
                        row["service"] == "hotline"
                        && row["clock"] == clock
                        && row["partner"].Length == 0
                        && (row["condition"].Length == 0 || row["condition"] == urgency)
                    )
                    .ShouldBe(1, $"{clock} {urgency}");
            }
        }
    }

    [Fact]
    public void Rules_name_what_exists()
    {
        Rules.Select(row => row["clock"]).ShouldBeSubsetOf(["classification", "acknowledgement", "answer", "verification"]);
        Rules
            .Select(row => row["unit"])
            .ShouldBeSubsetOf(["calendarHours", "workingHours", "calendarDays", "workingDays", "calendarMonths"]);
        Rules.Select(row => row["calendar"]).ShouldBeSubsetOf(["vn", "both"]);
        Rules.Select(row => row["partner"]).Where(partner => partner.Length > 0).ShouldBeSubsetOf(Table.Codes("partners.csv"));
        Rules.ShouldAllBe(row => row["source"].Length > 0);
        Rules.ShouldAllBe(row => row["partner"].Length > 0 == row["instrument"].Length > 0);
    }

    [Fact]
    public void Only_hours_have_fractions_and_the_warning_comes_before_the_end()
    {
        foreach (var row in Rules)
        {
            var (amount, warn) = (Number(row, "amount"), Number(row, "warn_before"));
            amount.ShouldBeGreaterThan(0);
            warn.ShouldBeInRange(0, amount - 0.01m, $"{row["clock"]} {row["condition"]}");
            (decimal.IsInteger(amount) || row["unit"].EndsWith("Hours", StringComparison.Ordinal)).ShouldBeTrue();
        }
    }

    private static decimal Number(Row row, string column) => decimal.Parse(row[column], CultureInfo.InvariantCulture);
}
