namespace Cooperation.Seeds.Tests;

public sealed class TravelNeedTests
{
    private static readonly IReadOnlyList<Row> Rules = Table.Reference("travel-needs.csv");

    [Fact]
    public void Every_rule_names_a_need_that_exists_has_a_source_and_nobody_claims_to_have_verified_it()
    {
        Rules.Select(row => row["need"]).ShouldBeSubsetOf(ReferenceTests.CodesOf("personNeed"));
        Rules.Select(row => row["answer"]).Distinct().ShouldBe(["", "escort", "fitness"], ignoreOrder: true);
        Rules.ShouldAllBe(row => row["vi"].Length > 0 && row["en"].Length > 0 && row["unverified"] == "true");
        // What nothing in a journey answers can only be called to mind.
        Rules.Where(row => row["stops"] == "true").ShouldAllBe(row => row["answer"].Length > 0);
    }

    [Fact]
    public void There_is_one_rule_for_a_need_on_any_day_before_and_after_the_new_law()
    {
        foreach (var day in new DateOnly[] { new(2018, 6, 15), new(2025, 6, 30), new(2025, 7, 1), new(2026, 11, 30) })
        {
            var needs = Rules.Where(row => row.HoldsOn(day)).Select(row => row["need"]).ToArray();
            needs.ShouldBeUnique();
            needs.ShouldBe(["medical", "escort", "interpreter", "safety", "guardian"], ignoreOrder: true);
        }
    }
}
