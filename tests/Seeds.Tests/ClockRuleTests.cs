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
        ClocksOf("hotline").ShouldBe(["classification", "acknowledgement", "answer", "verification"]);
        ClocksOf("repatriation").ShouldBeSubsetOf(ReferenceTests.CodesOf("personClock"));
        Rules.Select(row => row["service"]).Distinct().ShouldBe(["hotline", "repatriation"]);
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
            // Nothing at all is 'immediately': there is no time left to warn in.
            amount.ShouldBeGreaterThanOrEqualTo(0);
            warn.ShouldBeInRange(0, Math.Max(amount - 0.01m, 0), $"{row["clock"]} {row["condition"]}");
            (decimal.IsInteger(amount) || row["unit"].EndsWith("Hours", StringComparison.Ordinal)).ShouldBeTrue();
        }
    }

    [Fact]
    public void A_limit_of_the_return_is_said_for_every_day_without_gap_and_names_the_step_that_begins_it()
    {
        var ours = Rules.Where(row => row["service"] == "repatriation").ToArray();
        ours.ShouldAllBe(row => ReferenceTests.CodesOf("personStep").Contains(row["starts_with"]));
        foreach (var rules in ours.GroupBy(row => (row["clock"], row["condition"])))
        {
            var inOrder = rules.OrderBy(row => row.From).ToArray();
            foreach (var (before, after) in inOrder.Zip(inOrder.Skip(1)))
            {
                after.From.ShouldBe(before.To.AddDays(1), rules.Key.ToString());
            }

            inOrder[^1].To.ShouldBe(DateOnly.MaxValue, rules.Key.ToString());
        }
    }

    private static IReadOnlyList<string> ClocksOf(string service) =>
        [.. Rules.Where(row => row["service"] == service).Select(row => row["clock"]).Distinct()];

    private static decimal Number(Row row, string column) => decimal.Parse(row[column], CultureInfo.InvariantCulture);
}
