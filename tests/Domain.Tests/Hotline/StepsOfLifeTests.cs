using Cooperation.Domain.Tests.Builders;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;

namespace Cooperation.Domain.Tests.Hotline;

/// <summary>Every step at every place of both lives, written out once more by hand, also those that leave an exchange where it stands; and what else a step waits for.</summary>
public sealed class StepsOfLifeTests
{
    private static readonly DateTimeOffset Later = Friday.Noon.AddMinutes(20);

    [Theory]
    [InlineData(
        "incoming",
        "logged",
        "classification acknowledgement voiding offer acceptance return corrections forwarding recall confirmations"
    )]
    [InlineData(
        "incoming",
        "classified",
        "classification assignment acknowledgement closure voiding repatriation-request offer acceptance return corrections forwarding recall confirmations"
    )]
    [InlineData(
        "incoming",
        "assigned",
        "classification assignment verifications acknowledgement partialAnswer answer closure voiding repatriation-request offer acceptance return corrections forwarding recall confirmations"
    )]
    [InlineData(
        "incoming",
        "verifying",
        "classification assignment verifications result acknowledgement partialAnswer answer closure voiding repatriation-request offer acceptance return corrections forwarding recall confirmations"
    )]
    [InlineData(
        "incoming",
        "answered",
        "assignment verifications result closure repatriation-request offer acceptance return corrections forwarding recall confirmations"
    )]
    [InlineData("incoming", "closed", "reopening corrections forwarding recall confirmations")]
    [InlineData("incoming", "voided", "")]
    [InlineData("outgoing", "drafted", "sending voiding corrections")]
    [InlineData(
        "outgoing",
        "sent",
        "assignment acknowledgement partialAnswer answer closure voiding repatriation-request offer acceptance return corrections forwarding recall confirmations"
    )]
    [InlineData(
        "outgoing",
        "acknowledged",
        "assignment partialAnswer answer closure repatriation-request offer acceptance return corrections forwarding recall confirmations"
    )]
    [InlineData(
        "outgoing",
        "answered",
        "assignment closure repatriation-request offer acceptance return corrections forwarding recall confirmations"
    )]
    [InlineData("outgoing", "closed", "reopening corrections forwarding recall confirmations")]
    [InlineData("outgoing", "voided", "")]
    public void Where_it_stands_these_steps_are_open_and_no_others(string direction, string status, string steps) =>
        ExchangeLife.StepsFrom(direction, status).ShouldBe(steps.Split(' ', StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);

    [Fact]
    public void A_direction_knows_its_own_steps_and_what_both_share()
    {
        ExchangeLife.Knows(Directions.Outgoing, Steps.Classification).ShouldBeFalse();
        ExchangeLife.Knows(Directions.Outgoing, Steps.Verification).ShouldBeFalse();
        ExchangeLife.Knows(Directions.Incoming, Steps.Sending).ShouldBeFalse();
        ExchangeLife.Knows(Directions.Incoming, Steps.Classification).ShouldBeTrue();
        ExchangeLife.Knows(Directions.Outgoing, Steps.Sending).ShouldBeTrue();
        ExchangeLife.Knows(Directions.Outgoing, Steps.Repatriation).ShouldBeTrue();
    }

    [Theory]
    [InlineData("incoming", "answered", true, false, false, "answered")]
    [InlineData("incoming", "answered", false, true, true, "verifying")]
    [InlineData("incoming", "answered", false, true, false, "assigned")]
    [InlineData("incoming", "closed", false, false, false, "closed")]
    [InlineData("outgoing", "answered", false, true, false, "acknowledged")]
    [InlineData("outgoing", "answered", false, false, false, "sent")]
    [InlineData("outgoing", "acknowledged", false, false, false, "sent")]
    [InlineData("outgoing", "acknowledged", false, true, false, "acknowledged")]
    [InlineData("outgoing", "closed", false, false, false, "closed")]
    public void Once_a_reply_is_voided_it_stands_where_the_other_replies_leave_it(
        string direction,
        string from,
        bool answered,
        bool received,
        bool verified,
        string then
    ) => ExchangeLife.AfterLosingReply(direction, from, answered, received, verified).ShouldBe(then);

    [Fact]
    public void Only_steps_that_mean_something_here_are_named()
    {
        var draft = Entries.Draft.Logged();
        (StepRules.Belongs(draft, Steps.Sending), StepRules.Belongs(draft, Steps.Reopening)).ShouldBe((true, false));

        var exchange = Entries.Incoming.InHand();
        StepRules.Belongs(exchange, Steps.Sending).ShouldBeFalse();
        (StepRules.Belongs(exchange, Steps.Acceptance), StepRules.Belongs(exchange, Steps.Return)).ShouldBe((false, false));
        (StepRules.Belongs(exchange, Steps.Recall), StepRules.Belongs(exchange, Steps.RecallConfirmation)).ShouldBe((true, false));
        exchange.TakeBack("Nhầm người", Entries.Officer, Later);
        (StepRules.Belongs(exchange, Steps.Recall), StepRules.Belongs(exchange, Steps.RecallConfirmation)).ShouldBe((false, true));

        var other = Entries.Incoming.InHand();
        StepRules.Belongs(other, Steps.Repatriation).ShouldBeTrue();
        other.AskForRepatriation(null, Entries.Officer, Later);
        StepRules.Belongs(other, Steps.Repatriation).ShouldBeFalse();
        other.Close(new(Outcomes.NoAction, "Tin trùng"), Entries.Officer, Later);
        StepRules.Belongs(other, Steps.Reopening).ShouldBeTrue();
    }

    [Fact]
    public void A_recall_is_confirmed_after_it_and_not_tomorrow()
    {
        var exchange = Entries.Outgoing.Logged();
        exchange.TakeBack("Nhầm người", Entries.Officer, Later);
        Refusal(() => Confirm(exchange, Later.AddSeconds(-1))).ShouldBe("confirmed-before-recall");
        Refusal(() => Confirm(exchange, Later.AddDays(1))).ShouldBe("time-in-future");
        Confirm(exchange, Later);
        exchange.RecallConfirmations.Count.ShouldBe(1);
    }

    [Fact]
    public void A_draft_leaves_between_its_writing_and_now()
    {
        var draft = Entries.Draft.Logged();
        Refusal(() => draft.Send(Later.AddDays(1), Entries.Officer, Later)).ShouldBe("time-in-future");
        Refusal(() => draft.Send(draft.LoggedAt.AddSeconds(-1), Entries.Officer, Later)).ShouldBe("sent-before-drafted");
        draft.Send(draft.LoggedAt, Entries.Officer, Later);
        draft.Status.ShouldBe(ExchangeStatus.Sent);
    }

    [Fact]
    public void A_reply_may_come_in_the_minute_of_the_request()
    {
        var request = Entries.Incoming.InHand();
        request.TakeReply(
            new(ReplyKinds.Acknowledgement, request.ReceivedOrSentAt, Mediums.Telephone, null, null, null, LateReason: "Mất điện"),
            Entries.Officer,
            Friday.Noon
        );
        request.AcknowledgedAt.ShouldBe(request.ReceivedOrSentAt);
    }

    [Fact]
    public void Nobody_says_that_an_exchange_of_today_stands_in_an_old_log()
    {
        var exchange = Entries.Incoming.InHand();
        Refusal(() => exchange.Close(new(Outcomes.OldLog, "Sổ cũ"), Entries.Officer, Later)).ShouldBe("outcome-of-old-log");
    }

    private static void Confirm(Exchange exchange, DateTimeOffset at) =>
        exchange.ConfirmRecall("Trực ban Ba Vét", RecallStates.Destroyed, at, Mediums.Telephone, Entries.Officer, Later);

    private static string Refusal(Action step) => Should.Throw<DomainException>(step).Error.Code["hotline.exchange.".Length..];
}
