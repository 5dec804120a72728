using System.Security.Claims;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Tests.Home;

/// <summary>Everybody lands where he has work: a supervisor is one of every agency, and only those of the two forces watch the lines.</summary>
public sealed class OwnAreas
{
    [Theory]
    [InlineData("supervisor", "BDBP", "/watch")]
    [InlineData("supervisor", "BCA", "/watch")]
    [InlineData("supervisor", "BNG", "/instruments")]
    [InlineData("supervisor", "QLXNC", "/cases/home")]
    [InlineData("supervisor", "BLDTBXH", "/cases/home")]
    [InlineData("borderGuardLiaison", "BDBP", "/watch")]
    [InlineData("centralDesk", "BCA", "/watch")]
    [InlineData("consular", "BNG", "/cases/home")]
    [InlineData("immigration", "QLXNC", "/cases/home")]
    [InlineData("socialAffairs", "UBND", "/cases/home")]
    [InlineData("planner", "BTP", "/reviews")]
    [InlineData("administrator", "BCA", "/admin/accounts")]
    [InlineData("auditor", "BCA", "/alerts")]
    [InlineData("operator", "BCA", "/reviews/reconciliation")]
    [InlineData("roleOfALaterBuild", "BCA", "/welcome")]
    public void Lands_where_the_role_has_work_or_is_told_what_will_come(string role, string agency, string home) =>
        Jobs.HomeOf(Somebody(role, agency)).ShouldBe(home);

    [Theory]
    [InlineData("supervisor", "BNG", false)]
    [InlineData("supervisor", "BDBP", true)]
    [InlineData("planner", "BCA", false)]
    public void The_search_of_exchanges_is_offered_to_who_watches_the_lines(string role, string agency, bool watches) =>
        Jobs.Watches(Somebody(role, agency)).ShouldBe(watches);

    [Fact]
    public void A_supervisor_of_a_desk_on_the_line_has_no_cases() =>
        Jobs.Of(Somebody("supervisor", "BDBP")).Select(area => area.Key).ShouldBe(["watch", "instruments", "meetings"]);

    [Fact]
    public void A_post_at_the_border_finds_those_who_come_home_through_its_gate()
    {
        var cases = Jobs.Of(Somebody("borderGuardLiaison", "BDBP")).Single(area => area.Key == "cases");
        cases.Jobs.Select(job => job.Href).ShouldBe(["/cases/home", "/cases", "/cases/persons", "/cases/handovers"]);
        Jobs.Of(Somebody("policeLiaison", "BCA")).ShouldNotContain(area => area.Key == "cases");
    }

    [Fact]
    public void The_central_desk_is_told_of_meetings_and_a_planner_has_them()
    {
        Jobs.Of(Somebody("centralDesk", "BCA")).Single(area => area.Key == "meetings").Href.ShouldBe("/home/meetings");
        Jobs.Of(Somebody("planner", "BTP")).Single(area => area.Key == "meetings").Href.ShouldBe("/meetings/home");
    }

    [Fact]
    public void Supervisors_of_the_foreign_ministry_read_published_reviews_and_no_figures()
    {
        var area = Jobs.Of(Somebody("supervisor", "BNG")).Single(area => area.Key == "reviews");
        area.Jobs.Select(job => job.Href).ShouldBe(["/reviews", "/reviews/annual", "/reviews/statements"]);
        Jobs.Of(Somebody("centralDesk", "BDBP"))
            .Single(area => area.Key == "reviews")
            .Jobs.Select(job => job.Href)
            .ShouldContain("/reviews/annual");
        Jobs.Of(Somebody("supervisor", "BDBP")).ShouldNotContain(area => area.Key == "reviews");
    }

    [Fact]
    public void The_supervisor_of_the_department_sees_its_cases() =>
        Jobs.HomeOf(Somebody("supervisor", "BNG", "BNG-CLS")).ShouldBe("/cases/home");

    private static CurrentUser Somebody(string role, string agency, string desk = "") =>
        new(new ClaimsPrincipal(new ClaimsIdentity([new("role", role), new("agency", agency), new("desk", desk)], "test")));
}
