using Cooperation.Domain.Tests.Builders;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;

namespace Cooperation.Domain.Tests.Hotline;

public sealed class ExchangeLifeTests
{
    // Every step of life, written once more and differently: what is not here is refused.
    private static readonly HashSet<(string, string, string)> Pairs =
    [
        ("incoming", "logged", "classified"),
        ("incoming", "classified", "assigned"),
        ("incoming", "assigned", "verifying"),
        ("incoming", "answered", "verifying"),
        ("incoming", "assigned", "answered"),
        ("incoming", "verifying", "answered"),
        ("incoming", "classified", "closed"),
        ("incoming", "assigned", "closed"),
        ("incoming", "verifying", "closed"),
        ("incoming", "answered", "closed"),
        ("incoming", "closed", "assigned"),
        ("incoming", "logged", "voided"),
        ("incoming", "classified", "voided"),
        ("incoming", "assigned", "voided"),
        ("incoming", "verifying", "voided"),
        ("outgoing", "drafted", "sent"),
        ("outgoing", "sent", "acknowledged"),
        ("outgoing", "sent", "answered"),
        ("outgoing", "acknowledged", "answered"),
        ("outgoing", "sent", "closed"),
        ("outgoing", "acknowledged", "closed"),
        ("outgoing", "answered", "closed"),
        ("outgoing", "closed", "sent"),
        ("outgoing", "drafted", "voided"),
        ("outgoing", "sent", "voided"),
    ];

    public static TheoryData<string, string, string> EveryPair()
    {
        var pairs = new TheoryData<string, string, string>();
        foreach (var direction in new[] { Directions.Incoming, Directions.Outgoing })
        {
            foreach (var from in ExchangeStatus.All)
            {
                foreach (var to in ExchangeStatus.All)
                {
                    pairs.Add(direction, from, to);
                }
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void A_status_follows_another_only_where_life_has_it(string direction, string from, string to)
    {
        var open = Pairs.Contains((direction, from, to));
        ExchangeLife.Allows(direction, from, to).ShouldBe(open);
        ExchangeLife.OpenFrom(direction, from).Contains(to).ShouldBe(open);
    }

    [Fact]
    public void An_incoming_exchange_begins_logged_an_outgoing_one_sent_and_a_draft_drafted()
    {
        Entries.Incoming.Logged().Status.ShouldBe(ExchangeStatus.Logged);
        Entries.Outgoing.Logged().Status.ShouldBe(ExchangeStatus.Sent);
        Entries.Draft.Logged().Status.ShouldBe(ExchangeStatus.Drafted);
    }

    [Fact]
    public void A_step_that_is_not_open_is_refused_and_the_open_ones_are_named()
    {
        var sent = Entries.Outgoing.Logged();
        var refusal = Should.Throw<DomainException>(() =>
            sent.Classify(new(false, Urgencies.Routine, null, "Không có dấu hiệu"), Rules.OfNoon, Entries.Officer, Friday.Noon)
        );
        refusal.Error.Code.ShouldBe("hotline.exchange.step-not-open");
        refusal.Error.Kind.ShouldBe(DomainErrorKind.Conflict);
        refusal.Error.Message.En.ShouldContain(
            "Open steps: Assign, Confirm receipt, Answer in part, Give the final answer, Offer it to the other force,"
        );
        sent.Status.ShouldBe(ExchangeStatus.Sent);
    }

    [Fact]
    public void Signs_of_crime_are_not_closed_before_a_verification_has_its_result()
    {
        var exchange = Entries.Incoming.InHand(signsOfCrime: true);
        Refusal(() => exchange.Close(Handled, Entries.Officer, Later)).ShouldBe("verification-required");
        exchange.OpenVerification("Nhân thân hai người", "Công an huyện Bến Cầu", Rules.OfNoon, Entries.Officer, Later);
        Refusal(() => exchange.Close(Handled, Entries.Officer, Later)).ShouldBe("verification-open");
        exchange.FinishVerification(1, VerificationResults.Confirmed, "Đúng là công dân Việt Nam", Entries.Officer, Later);
        exchange.Close(Handled with { Arrests = 2, PersonsRescued = 1 }, Entries.Officer, Later);
        exchange.Status.ShouldBe(ExchangeStatus.Closed);
        (exchange.Outcome!.Arrests, exchange.Outcome.PersonsRescued).ShouldBe((2, 1));
    }

    [Fact]
    public void Without_action_has_a_reason_and_no_deeds()
    {
        var exchange = Entries.Incoming.InHand();
        Refusal(() => exchange.Close(new(Outcomes.NoAction, " "), Entries.Officer, Later)).ShouldBe("reason-required");
        Refusal(() => exchange.Close(new(Outcomes.NoAction, "Tin trùng", Arrests: 1), Entries.Officer, Later))
            .ShouldBe("outcome-contradicts-itself");
        exchange.Close(new(Outcomes.NoAction, "Tin trùng"), Entries.Officer, Later);
        exchange.WaitingFor.ShouldBe(Waits.Nobody);
    }

    [Fact]
    public void Who_reopens_a_closed_exchange_has_it_in_hand_and_the_answer_is_owed_again()
    {
        var exchange = Entries.Incoming.InHand();
        exchange.Close(new(Outcomes.NoAction, "Tin trùng"), Entries.Officer, Later);
        exchange.Reopen("Phía bạn gửi thêm", Rules.OfNoon, Entries.Officer, Later.AddDays(1));
        (exchange.Status, exchange.Assignee, exchange.Outcome, exchange.ClosedAt, exchange.WaitingFor).ShouldBe(
            (ExchangeStatus.Assigned, Entries.Officer.Account, null, null, Waits.Us)
        );
    }

    [Fact]
    public void Until_an_offer_is_accepted_the_offering_desk_leads_and_nothing_else_moves()
    {
        var exchange = Entries.Incoming.InHand();
        exchange.OfferTo(Rules.Desk("CA-TN"), "Vụ việc ở nội địa", Entries.Officer, Later);
        (exchange.Status, exchange.Desk, exchange.WaitingFor).ShouldBe((ExchangeStatus.Assigned, "BP-TN-MOCBAI", Waits.OtherForce));
        Refusal(() => exchange.OfferTo(Rules.Desk("CA-TW"), "Lần nữa", Entries.Officer, Later)).ShouldBe("offered-already");
        Refusal(() => exchange.Close(Handled, Entries.Officer, Later)).ShouldBe("offer-pending");
        exchange.EndOffer("Không thuộc địa bàn", Entries.PoliceOfficer, Later);
        (exchange.Status, exchange.Desk, exchange.WaitingFor).ShouldBe((ExchangeStatus.Assigned, "BP-TN-MOCBAI", Waits.Us));
        exchange.Timeline[^1].What.ShouldBe(ExchangeEvents.OfferReturned);
    }

    [Fact]
    public void Who_accepts_an_offer_leads_and_has_in_hand_what_was_in_hand()
    {
        var exchange = Entries.Incoming.InHand();
        exchange.OfferTo(Rules.Desk("CA-TN"), "Vụ việc ở nội địa", Entries.Officer, Later);
        exchange.Accept(null, Entries.PoliceOfficer, Later);
        (exchange.LeadAgency, exchange.Desk, exchange.Assignee, exchange.Offer).ShouldBe(
            (Agencies.Police, "CA-TN", Entries.PoliceOfficer.Account, null)
        );
        Refusal(() => exchange.Accept(null, Entries.PoliceOfficer, Later)).ShouldBe("not-offered");
    }

    [Fact]
    public void An_offer_goes_to_the_other_force_only() =>
        Refusal(() => Entries.Incoming.InHand().OfferTo(Rules.Desk("BP-TW"), "Lên trên", Entries.Officer, Later))
            .ShouldBe("offer-to-own-force");

    [Fact]
    public void A_correction_keeps_what_stood_there()
    {
        var exchange = Entries.Incoming.Logged();
        exchange.Correct("kind", ExchangeKinds.Result, "Nghe nhầm", Rules.OfNoon, Entries.Officer, Later);
        exchange.Entry.Kind.ShouldBe(ExchangeKinds.Result);
        exchange.Corrections.ShouldHaveSingleItem().Was.ShouldBe(ExchangeKinds.VerificationRequest);
        (exchange.AnswerDue, exchange.WaitingFor).ShouldBe((null, Waits.Nobody), "a result waits for no answer");
        Refusal(() => exchange.Correct("kind", ExchangeKinds.Result, "Lần nữa", Rules.OfNoon, Entries.Officer, Later))
            .ShouldBe("nothing-corrected");
        Refusal(() => exchange.Correct("province", "99", "Sai tỉnh", Rules.OfNoon, Entries.Officer, Later)).ShouldBe("province-unknown");
    }

    [Fact]
    public void Of_a_secret_paper_no_step_takes_a_word_of_text()
    {
        var exchange = Entries.Secret.InHand();
        Refusal(() => exchange.OpenVerification("Ai gửi?", null, Rules.OfNoon, Entries.Officer, Later)).ShouldBe("state-secret");
        Refusal(() => exchange.TakeReply(Answer("Nội dung"), Entries.Officer, Later)).ShouldBe("state-secret");
        exchange.TakeReply(Answer(null) with { OfficialNumber = "15/CA-TN" }, Entries.Officer, Later);
        exchange.Status.ShouldBe(ExchangeStatus.Answered);
    }

    [Fact]
    public void A_draft_leaves_in_the_year_of_its_number()
    {
        var exchange = Entries.Draft.Logged();
        exchange.WaitingFor.ShouldBe(Waits.Nobody);
        Refusal(() => exchange.Send(Friday.Noon.AddHours(-2), Entries.Officer, Later)).ShouldBe("sent-before-drafted");
        Refusal(() => exchange.Send(Friday.Noon.AddYears(1), Entries.Officer, Friday.Noon.AddYears(1))).ShouldBe("draft-of-other-year");
        exchange.Send(Later, Entries.Officer, Later);
        (exchange.Status, exchange.ReceivedOrSentAt, exchange.WaitingFor).ShouldBe((ExchangeStatus.Sent, Later, Waits.Them));
    }

    private static readonly DateTimeOffset Later = Friday.Noon.AddMinutes(20);

    private static readonly Outcome Handled = new(Outcomes.Handled, null);

    private static ReplyEntry Answer(string? text) => new(ReplyKinds.Final, Later, Mediums.Telephone, text, null, null);

    private static string Refusal(Action step) => Should.Throw<DomainException>(step).Error.Code["hotline.exchange.".Length..];
}
