using Cooperation.Domain.Tests.Builders;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Domain.Tests.Hotline;

public sealed class LeadRulesTests
{
    private static readonly Exchange Exchange = Entries.Incoming.Logged();

    [Fact]
    public void An_offer_goes_to_desks_of_the_other_force_that_of_the_province_first_and_the_central_one_before_others() =>
        LeadRules
            .DesksToOffer(
                Exchange,
                [.. Rules.OfNoon.Desks, Police("CA-AG", Desk.Liaison), Police("CA-GB", Desk.Liaison, "GB"), Police("CA-KH", "planning")]
            )
            .Select(desk => desk.Code)
            .ShouldBe(["CA-TN", "CA-TW", "CA-AG"]);

    [Fact]
    public void A_desk_that_is_named_takes_an_offer_as_long_as_it_leads_exchanges()
    {
        LeadRules.DeskToOffer(Exchange, "CA-TW", Rules.OfNoon).Code.ShouldBe("CA-TW");
        Should
            .Throw<DomainException>(() => LeadRules.DeskToOffer(Exchange, "CA-XX", Rules.OfNoon))
            .Errors.Single()
            .Code.ShouldContain("desk-unknown");
    }

    [Fact]
    public void Within_ones_own_force_nothing_is_offered()
    {
        Should.Throw<DomainException>(() => LeadRules.CheckOffer(Exchange, Rules.Desk("BP-TW")));
        Should.NotThrow(() => LeadRules.CheckOffer(Exchange, Rules.Desk("CA-TN")));
    }

    [Fact]
    public void Classification_may_give_the_lead_away_until_somebody_has_it_in_hand()
    {
        LeadRules.Others(Exchange).ShouldBe(["BCA"]);
        LeadRules.Others(Entries.Incoming.InHand()).ShouldBeEmpty();
    }

    private static Desk Police(string code, string kind, params string[] partners) =>
        new()
        {
            Code = code,
            Agency = "BCA",
            Kind = kind,
            Vi = code,
            En = code,
            Partners = partners,
            Areas = [],
            Provinces = [],
        };
}
