using Cooperation.Domain.Tests.Builders;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Domain;

namespace Cooperation.Domain.Tests.Hotline.Channels;

public sealed class ChannelRulesTests
{
    private static readonly ChannelTerms Terms = Lines.Terms() with { Languages = ["km"] };

    [Fact]
    public void Terms_that_fit_the_day_hold() => Refusals(Terms).ShouldBeEmpty();

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once() =>
        Refusals(Terms with { Languages = ["km", "xx"], TheirZone = "Asia/Ba_Vet", Desk = "BP-XX", Numbers = ["gọi trực ban"] })
            .ShouldBe([
                ("languages-unknown", "languages"),
                ("zone-unknown", "theirZone"),
                ("desk-unknown", "desk"),
                ("number-without-digits", "numbers[0]"),
            ]);

    [Fact]
    public void A_partner_that_is_in_no_list_of_the_day_has_no_channel() =>
        Refusals(Terms with { Desk = "BP-TN" }, "XX").ShouldBe([("partner-unknown", "partner")]);

    [Theory]
    [InlineData("CA-TN", "border")] // another force
    [InlineData("BP-TN-MOCBAI", "sea")] // another area
    [InlineData("BP-TN-MOCBAI", "inland")] // what the other force leads
    public void A_channel_is_kept_by_a_desk_whose_force_and_area_it_is(string desk, string area) =>
        Refusals(Terms with { Desk = desk, Area = area }).ShouldBe([("desk-does-not-fit", "desk")]);

    [Fact]
    public void A_desk_that_works_with_one_partner_keeps_no_channel_of_another_and_one_without_list_keeps_any()
    {
        Refusals(Terms, "GB").ShouldBe([("desk-does-not-fit", "desk")]);
        Refusals(Terms with { Desk = "BP-TN" }, "GB").ShouldBeEmpty();
    }

    [Fact]
    public void A_number_has_a_digit_or_is_an_address_of_mail() =>
        Refusals(Terms with { Numbers = ["7090", "truc.ban@example.org", "trực ban"] }).ShouldBe([("number-without-digits", "numbers[2]")]);

    [Fact]
    public void A_contact_point_stands_once_and_can_be_reached()
    {
        var twice = Terms.ContactPoints[0] with { Numbers = ["7002", "máy lẻ"] };

        Refusals(Terms with { ContactPoints = [.. Terms.ContactPoints, twice] })
            .ShouldBe([("contact-point-twice", "contactPoints[2].code"), ("number-without-digits", "contactPoints[2].numbers")]);
    }

    private static (string Reason, string? Field)[] Refusals(ChannelTerms terms, string partner = "KH")
    {
        try
        {
            ChannelRules.Check(partner, terms, Rules.On(new DateOnly(2018, 6, 15), partner));
            return [];
        }
        catch (DomainException refused)
        {
            return [.. refused.Errors.Select(error => (error.Code["hotline.channel.".Length..], error.Field))];
        }
    }
}
