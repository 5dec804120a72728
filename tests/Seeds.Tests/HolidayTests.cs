namespace Cooperation.Seeds.Tests;

public sealed class HolidayTests
{
    private static readonly ILookup<string, Row> ByCountry = Table.Reference("holidays.csv").ToLookup(row => row["country"]);

    [Fact]
    public void Viet_Nam_and_all_six_partners_have_the_years_around_2018()
    {
        foreach (var country in new[] { "VN", "KH", "LA", "TH", "CN", "GB", "MY" })
        {
            ByCountry[country].Select(row => row.Date("date")!.Value.Year).Distinct().ShouldBeSubsetOf(Enumerable.Range(2017, 12));
            foreach (var year in new[] { 2017, 2018, 2019 })
            {
                ByCountry[country].ShouldContain(row => row.Date("date")!.Value.Year == year, $"{country} {year}");
            }
        }
    }

    [Fact]
    public void A_day_stands_once_for_a_country() =>
        ByCountry.ShouldAllBe(country => country.Select(row => row["date"]).Distinct().Count() == country.Count());

    [Fact]
    public void Tet_2018_runs_from_14_to_20_February()
    {
        var tet = ByCountry["VN"].Where(row => row["date"].StartsWith("2018-02", StringComparison.Ordinal)).ToArray();

        tet.Select(row => row["date"])
            .ShouldBe(["2018-02-14", "2018-02-15", "2018-02-16", "2018-02-17", "2018-02-18", "2018-02-19", "2018-02-20"]);
        tet.ShouldAllBe(row => row["vi"].StartsWith("Tết Nguyên đán"));
    }

    [Theory]
    [InlineData("2018-12-31", "swappedOff")]
    [InlineData("2019-01-05", "swappedWork")]
    [InlineData("2019-04-29", "swappedOff")]
    [InlineData("2019-05-04", "swappedWork")]
    public void Viet_Nam_swapped_these_days(string date, string kind) =>
        ByCountry["VN"].Single(row => row["date"] == date)["kind"].ShouldBe(kind);

    [Fact]
    public void Each_swapped_day_off_has_its_working_Saturday_or_Sunday()
    {
        foreach (var country in ByCountry)
        {
            country.Count(row => row["kind"] == "swappedOff").ShouldBe(country.Count(row => row["kind"] == "swappedWork"), country.Key);
            country
                .Where(row => row["kind"] == "swappedWork")
                .ShouldAllBe(row =>
                    row.Date("date")!.Value.DayOfWeek == DayOfWeek.Saturday || row.Date("date")!.Value.DayOfWeek == DayOfWeek.Sunday
                );
        }
    }
}
