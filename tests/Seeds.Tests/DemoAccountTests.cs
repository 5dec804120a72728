namespace Cooperation.Seeds.Tests;

public sealed class DemoAccountTests
{
    private static readonly IReadOnlyList<Row> Accounts = Table.Demo("accounts.csv");

    [Fact]
    public void The_first_border_guard_liaison_serves_Tay_Ninh_and_Cambodia()
    {
        var first = Accounts.First(row => row.List("roles").Contains("borderGuardLiaison"));

        first["desk"].ShouldBe("BP-TN-MOCBAI");
        (first["partners"], first["areas"], first["provinces"]).ShouldBe(("KH", "border", "72"));
    }

    [Fact]
    public void The_first_police_liaison_serves_a_provincial_desk_inland() =>
        Accounts.First(row => row.List("roles").Contains("policeLiaison"))["desk"].ShouldBe("CA-TN");

    [Fact]
    public void Every_account_sits_at_a_desk_of_its_agency_and_within_its_reach()
    {
        var desks = Table.Reference("desks.csv").ToDictionary(row => row["code"]);

        foreach (var account in Accounts)
        {
            var desk = desks[account["desk"]];
            account["agency"].ShouldBe(desk["agency"], account["user_name"]);
            desk.HoldsOn(new(2018, 12, 31)).ShouldBeTrue(account["user_name"]);
            foreach (var column in new[] { "partners", "areas", "provinces" })
            {
                (desk[column].Length == 0 || account.List(column).All(desk.List(column).Contains)).ShouldBeTrue(
                    $"{account["user_name"]} {column}"
                );
            }
        }
    }

    [Fact]
    public void Every_role_has_an_account_and_user_names_are_unique()
    {
        Accounts.SelectMany(row => row.List("roles")).Distinct().Order().ShouldBe(ReferenceTests.CodesOf("accountRole").Order());
        Accounts.Select(row => row["user_name"]).ShouldBeUnique();
        Accounts.Count(row => row["roles"] == "demoLoader").ShouldBe(1);
    }

    [Fact]
    public void Every_person_is_marked_as_fictional() => Accounts.ShouldAllBe(row => row["note"] == "Nhân vật hư cấu");
}
