using Cooperation.Domain.Tests.Builders;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Desks;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Domain.Tests.Hotline;

public sealed class DeskRoutingTests
{
    [Theory]
    [InlineData(Areas.Inland, Agencies.Police)]
    [InlineData(Areas.Border, Agencies.BorderGuard)]
    [InlineData(Areas.Sea, Agencies.BorderGuard)]
    [InlineData(Areas.Island, Agencies.BorderGuard)]
    public void The_area_decides_the_lead_agency(string area, string agency)
    {
        Areas.LeadAgencyOf(area).ShouldBe(agency);
        (Entries.Incoming with { Area = area }).Logged().LeadAgency.ShouldBe(agency);
    }

    [Theory]
    [InlineData(Areas.Border, "72", "BP-TN-MOCBAI", "BP-TN-MOCBAI")] // the logging desk keeps what fits it
    [InlineData(Areas.Border, "72", "BP-TN", "BP-TN")]
    [InlineData(Areas.Border, "72", "CA-TN", "BP-TN-MOCBAI")] // of several the one made for this partner
    [InlineData(Areas.Border, "91", "BP-TN-MOCBAI", "BP-TW")] // no border desk there: the central desk
    [InlineData(Areas.Island, "91", "BP-TN-MOCBAI", "BP-KG-PHUQUOC")]
    [InlineData(Areas.Inland, "72", "BP-TN-MOCBAI", "CA-TN")]
    [InlineData(Areas.Inland, "91", "CA-TN", "CA-TW")]
    [InlineData(Areas.Border, null, "BP-TN-MOCBAI", "BP-TN-MOCBAI")] // no province known: the desk at work on it
    [InlineData(Areas.Border, null, "CA-TN", "BP-TW")]
    [InlineData(Areas.Sea, null, "BP-TN-MOCBAI", "BP-TW")] // a border desk does not take the sea
    public void The_desk_is_the_one_that_fits_best_else_the_central_one(string area, string? province, string logging, string expected) =>
        Rules.OfNoon.Desks.LeadDesk(Areas.LeadAgencyOf(area), new Matter("KH", area, province), logging)!.Code.ShouldBe(expected);

    [Fact]
    public void A_force_that_takes_the_lead_against_the_area_finds_its_desk_by_province() =>
        Rules.OfNoon.Desks.LeadDesk(Agencies.Police, new Matter("KH", Areas.Border, "72"), "BP-TN-MOCBAI")!.Code.ShouldBe("CA-TN");

    [Fact]
    public void Without_a_central_desk_nobody_leads() =>
        Array.Empty<Desk>().LeadDesk(Agencies.Police, new Matter("KH", Areas.Inland, "72"), "CA-TN").ShouldBeNull();
}
