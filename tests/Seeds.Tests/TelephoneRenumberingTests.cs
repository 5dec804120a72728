namespace Cooperation.Seeds.Tests;

public sealed class TelephoneRenumberingTests
{
    private static readonly IReadOnlyList<Row> Rows = Table.Reference("telephone-renumberings.csv");

    [Fact]
    public void Every_prefix_that_was_changed_stands_once_with_its_day_and_source()
    {
        Rows.Count(row => row["kind"] == "mobile").ShouldBe(21);
        Rows.Count(row => row["kind"] == "landline").ShouldBe(59);
        Rows.Select(row => (row["old"], row["digits"])).ShouldBeUnique();
        Rows.Select(row => row["new"]).ShouldBeUnique();
        Rows.ShouldAllBe(row => row.From <= row.Date("both_until") && row["source"].Length > 0 && row["where"].Length > 0);
    }

    [Fact]
    public void No_old_prefix_is_another_new_one_of_the_same_kind() =>
        Rows.GroupBy(row => row["kind"])
            .ShouldAllBe(kind => !kind.Select(row => row["old"]).Intersect(kind.Select(row => row["new"])).Any());
}
