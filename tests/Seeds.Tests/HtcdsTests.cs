namespace Cooperation.Seeds.Tests;

/// <summary>What our codes are called in HTCDS 2.0: only by values of the standard, and every code by one.</summary>
public sealed class HtcdsTests
{
    private static readonly IReadOnlyList<Row> Codes = Table.Reference("htcds-codes.csv");

    private static readonly HashSet<(string Field, string Value)> Values =
    [
        .. Table.Reference("htcds-values.csv").Select(row => (row["field"], row["value"])),
    ];

    [Fact]
    public void Every_value_is_one_of_the_standard() =>
        Codes.Select(row => (row["field"], row["value"])).Where(value => !Values.Contains(value)).ShouldBeEmpty();

    [Theory]
    [InlineData("prs_Gender", "personSex")]
    [InlineData("vic_TraffickingStatus", "personIdentification")]
    [InlineData("vic_TypeOfExploitation", "personExploitation", "unknown")]
    [InlineData("cas_Status", "personStage")]
    public void Every_code_of_the_list_has_one(string field, string list, params string[] nothing) =>
        Codes
            .Where(row => row["field"] == field)
            .Select(row => row["code"])
            .Concat(nothing)
            .ShouldBe(ReferenceTests.CodesOf(list).Distinct(), ignoreOrder: true);

    [Fact]
    public void Every_agency_named_is_one_of_ours_and_any_other_has_a_value_too()
    {
        var named = Codes.Where(row => row["list"] == "agency").Select(row => row["code"]).ToArray();

        named.ShouldContain("*");
        named.Where(code => code != "*").ShouldBeSubsetOf(Table.Reference("agencies.csv").Select(row => row["code"]));
    }

    [Fact]
    public void The_spelling_of_the_standard_is_kept()
    {
        // Some of it looks wrong, and is looked for by programs.
        Values.ShouldContain(("vic_TraffickingStatusDecisionMakingOrg", "NonPoliceGovernmentalOrganization"));
        Values.Count.ShouldBe(6 + 3 + 5 + 11 + 4 + 3 + 3);
    }
}
