namespace Cooperation.Seeds.Tests;

public sealed class InstrumentProcedureTests
{
    private static readonly IReadOnlyList<Row> Rules = Table.Reference("instrument-procedures.csv");

    [Fact]
    public void Every_kind_is_submitted_by_its_lead_agency_in_2018_and_today_and_no_rule_overlaps_itself()
    {
        foreach (var day in new DateOnly[] { new(2018, 6, 15), new(2026, 1, 1) })
        {
            Rules
                .Where(row => row.HoldsOn(day) && row["step"] == "proposal" && row["act"] == "submits" && row["agency"] == "LEAD")
                .Select(row => row["kind"])
                .ShouldBe(ReferenceTests.CodesOf("instrumentKind"), ignoreOrder: true);
        }

        foreach (var same in Rules.GroupBy(row => (row["kind"], row["step"], row["act"], row["agency"])))
        {
            var periods = same.OrderBy(row => row.From).ToArray();
            periods.Zip(periods.Skip(1)).ShouldAllBe(pair => pair.First.To < pair.Second.From);
        }
    }

    [Fact]
    public void Rules_name_what_exists_and_nobody_claims_to_have_verified_them()
    {
        var sources = Table.Reference("sources.csv").Select(row => row["vi"]).ToHashSet();
        Rules.Select(row => row["step"]).ShouldBeSubsetOf(ReferenceTests.CodesOf("instrumentStep"));
        Rules.Select(row => row["act"]).ShouldBeSubsetOf(ReferenceTests.CodesOf("instrumentAct"));
        Rules.Select(row => row["agency"]).ShouldBeSubsetOf(["LEAD", .. Table.Codes("agencies.csv")]);
        Rules.Select(row => row["source"]).ShouldBeSubsetOf(sources);
        Rules.ShouldAllBe(row => row["unverified"] == "true");
    }

    [Fact]
    public void Entry_into_force_is_notified_of_treaties_by_the_foreign_ministry_and_of_nothing_else() =>
        Rules.Where(row => row["act"] == "notifies").Select(row => (row["kind"], row["agency"])).Distinct().ShouldBe([("treaty", "BNG")]);
}
