namespace Cooperation.Seeds.Tests;

/// <summary>Borders between provinces: each pair once, of provinces that stood, nobody left out, and those of today as the merger left them.</summary>
public sealed class ProvinceNeighbourTests
{
    private static readonly DateOnly Then = new(2018, 6, 1);
    private static readonly DateOnly Now = new(2025, 7, 1);
    private static readonly IReadOnlyList<Row> Borders = Table.Reference("province-neighbours.csv");
    private static readonly IReadOnlyList<Row> Provinces = Table.Reference("provinces.csv");

    [Fact]
    public void Each_pair_stands_once_the_smaller_number_first_with_how_sure_it_is()
    {
        Borders.ShouldAllBe(row => string.CompareOrdinal(row["one"], row["other"]) < 0);
        Borders.ShouldAllBe(row => row["source"].Length > 0);
        Borders.GroupBy(row => (row["one"], row["other"], row.From)).ShouldAllBe(same => same.Count() == 1);
        Borders.Where(row => row.From < Now).ShouldAllBe(row => row.To < Now);
    }

    [Theory]
    [InlineData(2018, 63)]
    [InlineData(2026, 34)]
    public void Every_province_has_a_neighbour_and_only_provinces_of_the_day_have_any(int year, int count)
    {
        var day = new DateOnly(year, 1, 1);
        Borders
            .Where(row => row.HoldsOn(day))
            .SelectMany(row => new[] { row["one"], row["other"] })
            .Distinct()
            .Order()
            .ShouldBe(Provinces.Where(row => row.HoldsOn(day)).Select(row => row["code"]).Order());
        Provinces.Count(row => row.HoldsOn(day)).ShouldBe(count);
    }

    [Fact]
    public void From_each_province_every_other_is_reached()
    {
        foreach (var day in new[] { Then, Now })
        {
            var reached = new HashSet<string> { "01" };
            while (Borders.Where(row => row.HoldsOn(day)).Any(row => Grow(reached, row))) { }

            reached.Count.ShouldBe(Provinces.Count(row => row.HoldsOn(day)), $"{day}");
        }
    }

    [Fact]
    public void The_borders_of_today_follow_from_those_before_the_merger() =>
        Borders
            .Where(row => row.HoldsOn(Now))
            .Select(row => (row["one"], row["other"]))
            .Order()
            .ShouldBe(
                Borders
                    .Where(row => row.HoldsOn(Then))
                    .Select(row => new[] { Today(row["one"]), Today(row["other"]) }.Order().ToArray())
                    .Where(pair => pair[0] != pair[1])
                    .Select(pair => (pair[0], pair[1]))
                    .Distinct()
                    .Order()
            );

    private static string Today(string code) =>
        Provinces.Single(row => row["code"] == code && row.HoldsOn(Then))["successor"] is { Length: > 0 } successor ? successor : code;

    private static bool Grow(HashSet<string> reached, Row border) =>
        (reached.Contains(border["one"]) && reached.Add(border["other"]))
        || (reached.Contains(border["other"]) && reached.Add(border["one"]));
}
