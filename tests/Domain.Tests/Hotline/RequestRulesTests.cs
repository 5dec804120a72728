using Cooperation.Domain.Tests.Builders;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;

namespace Cooperation.Domain.Tests.Hotline;

/// <summary>Which exchange takes another one as a reply is the domain's rule, whoever asks.</summary>
public sealed class RequestRulesTests
{
    private static readonly DateTimeOffset Later = Friday.Noon.AddHours(1);

    [Fact]
    public void A_reply_goes_the_other_way_with_the_same_partner()
    {
        Exchange.Log(Entries.Outgoing.Checked(), [], Entries.Incoming.Logged()).InReplyTo.ShouldNotBeNull();
        Refusal(() => Exchange.Log(Entries.Incoming.Checked(), [], Entries.Incoming.Logged())).ShouldBe("request-unknown");
    }

    [Fact]
    public void What_is_over_or_has_not_left_takes_no_reply()
    {
        var closed = Entries.Outgoing.Logged();
        closed.Close(new("handled", null, 0, 0, false, false), Entries.Officer, Later);
        Refusal(() => Exchange.Log(Entries.Incoming.Checked(), [], closed)).ShouldBe("request-over");

        var voided = Entries.Incoming.Logged();
        voided.Void("Ghi nhầm", Entries.Officer, Later);
        Refusal(() => Exchange.Log(Entries.Outgoing.Checked(), [], voided)).ShouldBe("request-over");
        Refusal(() => Exchange.Log(Entries.Incoming.Checked(), [], Entries.Draft.Logged())).ShouldBe("request-over");
    }

    [Fact]
    public void A_draft_that_leaves_is_taken_only_while_its_desk_still_leads_the_request()
    {
        var request = Entries.Incoming.InHand();
        var draft = Exchange.Log(Entries.Draft.Checked(), [], request);
        draft.Send(Later, Entries.Officer, Later);
        request.OfferTo(Rules.Desk("CA-TN"), "Vụ việc ở nội địa", Entries.Officer, Later);
        request.Accept(null, Entries.PoliceOfficer, Later);
        Refusal(() => request.TakeDraft(draft, null, Entries.Officer, Later)).ShouldBe("request-led-elsewhere");
    }

    [Fact]
    public void A_number_is_given_once()
    {
        var exchange = Exchange.Log(Entries.Incoming.Checked(), []);
        exchange.Numbered(Reference.Of("KH", 2018, 9)).Reference.Value.ShouldBe("HL-KH-2018-000009");
        Should.Throw<InvalidOperationException>(() => exchange.Numbered(Reference.Of("KH", 2018, 10)));
    }

    [Fact]
    public void An_offer_without_a_desk_goes_to_that_of_the_other_force_and_a_named_one_has_to_lead_that_day()
    {
        var exchange = Entries.Incoming.InHand();
        exchange.OfferTo(null, Rules.OfNoon, "Vụ việc ở nội địa", Entries.Officer, Later);
        exchange.Offer!.Desk.ShouldBe("CA-TN");
        Refusal(() => Entries.Incoming.InHand().OfferTo("CA-KHONG", Rules.OfNoon, "Vụ việc ở nội địa", Entries.Officer, Later))
            .ShouldBe("desk-unknown");
    }

    [Theory]
    [InlineData("kind", "nothingOfThatKind", "value-not-in-list")]
    [InlineData("useCondition", "H9", "value-not-in-list")]
    [InlineData("subject", null, "value-too-long")]
    public void A_correction_keeps_to_the_shape_that_logging_asks(string field, string? value, string refusal) =>
        Refusal(() =>
                Entries.Incoming.Logged().Correct(field, value ?? new string('x', 301), "Ghi nhầm", Rules.OfNoon, Entries.Officer, Later)
            )
            .ShouldBe(refusal);

    private static string Refusal(Action step) => Should.Throw<DomainException>(step).Error.Code.Replace("hotline.exchange.", "");
}
