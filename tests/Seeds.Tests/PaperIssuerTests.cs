namespace Cooperation.Seeds.Tests;

public sealed class PaperIssuerTests
{
    private static readonly IReadOnlyList<Row> Rules = Table.Reference("paper-issuers.csv");

    [Fact]
    public void Every_paper_has_an_issuer_in_2018_and_no_rule_of_one_desk_overlaps_itself()
    {
        var day = new DateOnly(2018, 6, 15);
        Rules
            .Where(row => row.HoldsOn(day))
            .Select(row => row["kind"])
            .Distinct()
            .ShouldBe(ReferenceTests.CodesOf("casePaperKind"), ignoreOrder: true);
        foreach (var same in Rules.GroupBy(row => (row["kind"], row["agency"], row["desk_kind"])))
        {
            var periods = same.OrderBy(row => row.From).ToArray();
            periods.Zip(periods.Skip(1)).ShouldAllBe(pair => pair.First.To < pair.Second.From);
        }
    }

    [Fact]
    public void Rules_name_what_exists_and_nobody_claims_to_have_verified_them()
    {
        var sources = Table.Reference("sources.csv").Select(row => row["vi"]).ToHashSet();
        Rules.Select(row => row["kind"]).ShouldBeSubsetOf(ReferenceTests.CodesOf("casePaperKind"));
        Rules.Select(row => row["desk_kind"]).ShouldBeSubsetOf(ReferenceTests.CodesOf("deskKind"));
        Rules.Select(row => row["agency"]).ShouldBeSubsetOf(Table.Codes("agencies.csv"));
        Rules.Select(row => row["source"]).ShouldBeSubsetOf(sources);
        Rules.ShouldAllBe(row => row["unverified"] == "true");
    }

    [Fact]
    public void A_consular_officer_issues_no_victim_certificate() =>
        Rules.Where(row => row["kind"] == "victimCertificate").Select(row => row["agency"]).ShouldNotContain("BNG");
}
