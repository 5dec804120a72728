using System.Security.Claims;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Repatriation.Work;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Tests.Returns;

/// <summary>Over the home of a desk stand the numbers that are its own, each with the address of exactly what it counts.</summary>
public sealed class TilesOfADesk
{
    private static readonly DateTimeOffset Noon = new(2018, 6, 15, 5, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Each_number_leads_to_its_list()
    {
        var tiles = TilesOf("consular", "BNG", new(7, 2, 1, [], new(4, More: false), new(3, More: false), []), new(2, 1, []));
        tiles.ShouldBe(
            new Dictionary<string, int>
            {
                ["/cases/persons?late=true"] = 4,
                ["/cases/persons?mine=true&soon=true"] = 5,
                ["/cases/persons?mine=true"] = 15,
                ["/cases?status=open&stage=reported"] = 2,
                ["/cases?status=open"] = 7,
                ["/cases?status=open&link=true"] = 1,
                ["/cases/late#letters"] = 3,
                ["/cases/handovers?open=true&from=15/06/2018&to=15/06/2018"] = 1,
                ["/cases/handovers?open=true"] = 2,
            }
        );
    }

    [Fact]
    public void What_is_late_of_the_care_leads_to_its_list_and_is_no_tile_where_nothing_is()
    {
        var none = new ReturnWork(Noon, [], [], null, null, null);
        var user = new CurrentUser(new ClaimsPrincipal(new ClaimsIdentity([new("role", "socialAffairs")], "test")));
        var day = new DateOnly(2018, 6, 15);
        WorkTile.Of(none, user, day).ShouldNotContain(tile => tile.Href.StartsWith("/cases/late/care", StringComparison.Ordinal));
        WorkTile
            .Of(none with { CareLate = new(3, More: false) }, user, day)
            .ShouldContain(tile => tile.Href == "/cases/late/care?late=true" && tile.Count == 3);
    }

    [Theory]
    [InlineData("consular", "Nhân thân chưa được bàn giao")]
    [InlineData("borderGuardLiaison", "Nhân thân chờ bàn giao")]
    public void An_identity_that_waits_is_a_tile_of_who_gives_it_and_of_who_gets_it(string role, string name)
    {
        var none = new ReturnWork(Noon, [], [], null, null, null);
        var user = new CurrentUser(new ClaimsPrincipal(new ClaimsIdentity([new("role", role)], "test")));
        var day = new DateOnly(2018, 6, 15);
        WorkTile.Of(none, user, day).ShouldNotContain(tile => tile.Href == "/cases/persons?held=true");
        WorkTile
            .Of(none with { Identities = new(2, More: false) }, user, day)
            .ShouldContain(tile => tile.Href == "/cases/persons?held=true" && tile.Count == 2 && tile.Name.Vi == name);
    }

    [Fact]
    public void Who_waits_for_a_handover_is_a_tile_of_who_plans_it()
    {
        var work = new ReturnWork(Noon, [], [], null, null, null);
        var user = new CurrentUser(new ClaimsPrincipal(new ClaimsIdentity([new("role", "consular")], "test")));
        var day = new DateOnly(2018, 6, 15);
        WorkTile.Of(work, user, day).ShouldNotContain(tile => tile.Href == WorkTile.ToPlan);
        WorkTile
            .Of(work with { ToPlan = 2 }, user, day)
            .ShouldContain(tile => tile.Href == "/cases/persons?stage=papersIssued" && tile.Count == 2);
    }

    [Theory]
    [InlineData("immigration", "QLXNC", "/cases/persons?mine=true&stage=identityCheck", 10)]
    [InlineData("socialAffairs", "BLDTBXH", "/cases/persons?mine=true&stage=initialSupport", 5)]
    public void A_desk_that_is_asked_has_what_it_is_asked_for(string role, string agency, string address, int count)
    {
        var tiles = TilesOf(role, agency, cases: null, handovers: null);
        tiles[address].ShouldBe(count);
        tiles.Keys.ShouldAllBe(href => href.StartsWith("/cases/persons", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Asia/Phnom_Penh", null, "12:00")]
    [InlineData("Asia/Shanghai", "13:00", "13:00")]
    [InlineData("Europe/London", "06:00", "06:00")]
    public void The_clock_of_a_mission_stands_beside_ours_where_it_differs(string zone, string? beside, string there)
    {
        PartnerTime.BesideIn(Noon, zone).ShouldBe(beside);
        PartnerTime.In(Noon, zone).ShouldBe(there);
    }

    private static Dictionary<string, int> TilesOf(string role, string agency, CaseWork? cases, HandoverWork? handovers) =>
        WorkTile
            .Of(
                new(
                    Noon,
                    [new("identityCheck", Asked: true, 10, 2, 4), new("initialSupport", Asked: true, 5, 1, 1)],
                    [],
                    null,
                    cases,
                    handovers
                ),
                new CurrentUser(new ClaimsPrincipal(new ClaimsIdentity([new("role", role), new("agency", agency)], "test"))),
                new DateOnly(2018, 6, 15)
            )
            .ToDictionary(tile => tile.Href, tile => tile.Count, StringComparer.Ordinal);
}
