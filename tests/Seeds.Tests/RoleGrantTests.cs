namespace Cooperation.Seeds.Tests;

/// <summary>Which roles may be given where: one row speaks of a desk, everybody of the demo fits, and nobody decides who does not sit there.</summary>
public sealed class RoleGrantTests
{
    private static readonly IReadOnlyList<Row> Grants = Table.Reference("role-grants.csv");
    private static readonly IReadOnlyDictionary<string, Row> Desks = Table.Reference("desks.csv").ToDictionary(row => row["code"]);

    [Fact]
    public void Exactly_one_row_speaks_of_each_desk() =>
        Desks.Values.ShouldAllBe(desk => GrantsOf(desk, desk.From).Count() == 1 && GrantsOf(desk, Last(desk)).Count() == 1);

    [Fact]
    public void Roles_agencies_and_desks_exist()
    {
        var roles = ReferenceTests.CodesOf("accountRole").Except(["demoLoader"]).ToList();
        foreach (var grant in Grants)
        {
            grant.List("roles").ShouldBeSubsetOf(roles);
            grant.List("decide").ShouldBeSubsetOf(grant.List("roles"), "who decides at the desk sits at the desk");
            grant.List("decide_above").ShouldBeSubsetOf(roles);
            Table.Codes("agencies.csv").ShouldContain(grant["agency"]);
            grant.List("desks").Concat(grant.List("else_desk")).ShouldAllBe(desk => Desks[desk]["agency"] == grant["agency"]);
        }

        Grants.SelectMany(grant => grant.List("roles")).Distinct().Order().ShouldBe(roles.Order());
    }

    [Fact]
    public void Nobody_who_administers_accounts_decides_on_roles_that_read_case_text()
    {
        string[] readers =
        [
            "borderGuardLiaison",
            "policeLiaison",
            "supervisor",
            "centralDesk",
            "consular",
            "auditor",
            "immigration",
            "socialAffairs",
        ];
        foreach (var grant in Grants.Where(grant => grant.List("roles").Intersect(readers).Any()))
        {
            grant.List("decide").Concat(grant.List("decide_above")).ShouldNotContain("administrator", grant["code"]);
            grant.List("roles").ShouldNotContain("administrator", grant["code"]);
        }
    }

    [Fact]
    public void Auditors_are_the_audit_units_alone() =>
        Grants.Where(grant => grant.List("roles").Contains("auditor")).Select(grant => grant["desks"]).ShouldBe(["CA-TTR"]);

    [Fact]
    public void Operators_sit_apart_from_those_who_administer_accounts_and_read_nothing_of_cases() =>
        Grants
            .Where(grant => grant.List("roles").Contains("operator"))
            .Select(grant => (grant["desk_kind"], grant["roles"]))
            .ShouldBe([("operation", "operator")]);

    [Fact]
    public void Supervisors_of_the_foreign_ministry_sit_in_the_Consular_Department_alone() =>
        Grants
            .Where(grant => grant["agency"] == "BNG" && grant.List("roles").Contains("supervisor"))
            .Select(grant => grant["desks"])
            .ShouldBe(["BNG-CLS"]);

    [Fact]
    public void Every_demo_account_fits_its_desk()
    {
        foreach (var account in Table.Demo("accounts.csv").Where(row => row["roles"] != "demoLoader"))
        {
            account
                .List("roles")
                .ShouldBeSubsetOf(GrantsOf(Desks[account["desk"]], new(2018, 12, 31)).Single().List("roles"), account["user_name"]);
        }
    }

    private static IEnumerable<Row> GrantsOf(Row desk, DateOnly day) =>
        Grants.Where(grant =>
            grant.HoldsOn(day)
            && grant["agency"] == desk["agency"]
            && grant["desk_kind"] == desk["kind"]
            && (grant["desks"].Length == 0 || grant.List("desks").Contains(desk["code"]))
        );

    private static DateOnly Last(Row desk) => desk.Date("valid_to") ?? new DateOnly(2030, 12, 31);
}
