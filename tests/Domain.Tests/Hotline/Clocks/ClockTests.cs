using Cooperation.Domain.Tests.Builders;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Clocks;
using static Cooperation.Domain.Tests.Builders.Times;

namespace Cooperation.Domain.Tests.Hotline.Clocks;

/// <summary>Clocks begin with what is owed, are met by what comes, stand still with a reason, and end with the exchange.</summary>
public sealed class ClockTests
{
    private static readonly DateTimeOffset Received = Friday.Noon.AddHours(-1);

    [Fact]
    public void What_comes_in_is_to_be_classified_acknowledged_and_answered_from_receipt()
    {
        var exchange = Entries.Incoming.Logged();
        exchange
            .Clocks.Select(clock => (ClockKinds.Catalogue.NameOf(clock), clock.StartedAt, clock.DueAt, clock.WarnAt))
            .ShouldBe([
                ("classification", Received, Received.AddHours(8), Received.AddHours(6)),
                ("acknowledgement", Received, Received.AddHours(24), Received.AddHours(20)),
                ("answer", Received, Received.AddHours(72), Received.AddHours(71.5)),
            ]);
        exchange.AnswerDue.ShouldBe(exchange.Clocks[2].DueAt);
        exchange.Clocks[2].Terms.ShouldBe(new(72, "calendarHours", "vn", 0.5m, "Giá trị khởi tạo", Instrument: null, Unverified: true));
    }

    [Fact]
    public void The_clocks_of_a_late_entry_run_from_logging()
    {
        var late = Entries.Incoming with { ReceivedAt = Friday.Noon.AddDays(-2), LateReason = "Mất điện tại đồn" };
        late.Logged().Clocks.ShouldAllBe(clock => clock.StartedAt == Friday.Noon);
    }

    [Fact]
    public void A_result_is_classified_and_owes_nothing_more_and_what_we_send_has_no_clock()
    {
        (Entries.Incoming with { Kind = ExchangeKinds.Result }).Logged().Clocks.ShouldHaveSingleItem().Kind.ShouldBe("classification");
        Entries.Outgoing.Logged().Clocks.ShouldBeEmpty();
    }

    [Fact]
    public void Classification_meets_its_clock_and_counts_the_answer_anew()
    {
        var exchange = Entries.Incoming.Logged();
        exchange.Classify(new(false, Urgencies.Flash, null, "Đã xem"), Rules.OfNoon, Entries.Officer, Received.AddHours(8));
        Clock(exchange, "classification").StateAt(Received.AddDays(9)).ShouldBe(ClockStates.MetInTime);
        exchange.AnswerDue.ShouldBe(Received.AddHours(2));
        Clock(exchange, "answer").StateAt(Received.AddHours(8)).ShouldBe(ClockStates.Overdue);
    }

    [Fact]
    public void A_routine_acknowledgement_has_to_the_end_of_the_next_working_day()
    {
        // Friday noon: Monday is the day, and its noon the warning.
        var clock = Clock((Entries.Incoming with { Urgency = Urgencies.Routine }).Logged(), "acknowledgement");
        clock.DueAt.ShouldBe(Vietnam("2018-06-19 00:00"));
        clock.WarnAt.ShouldBe(Vietnam("2018-06-18 12:00"));
    }

    [Fact]
    public void Any_reply_acknowledges_and_only_the_final_one_answers()
    {
        var exchange = Entries.Incoming.InHand();
        Reply(exchange, ReplyKinds.Partial, Friday.Noon.AddHours(2));
        Clock(exchange, "acknowledgement").MetAt.ShouldBe(Friday.Noon.AddHours(2));
        Clock(exchange, "answer").IsOpen.ShouldBeTrue();
        Reply(exchange, ReplyKinds.Final, Friday.Noon.AddHours(80));
        Clock(exchange, "answer").StateAt(Friday.Noon.AddDays(9)).ShouldBe(ClockStates.MetLate);
    }

    [Fact]
    public void Each_verification_has_a_clock_of_its_own_that_its_result_meets()
    {
        var exchange = Entries.Incoming.InHand();
        exchange.OpenVerification("Ai?", null, Rules.OfNoon, Entries.Officer, Friday.Noon);
        exchange.OpenVerification("Ở đâu?", null, Rules.OfNoon, Entries.Officer, Friday.Noon.AddDays(3));
        // Twenty working days from Friday 15 June 2018.
        Clock(exchange, "verification-1").DueAt.ShouldBe(Vietnam("2018-07-14 00:00"));
        Clock(exchange, "verification-1").WarnAt.ShouldBe(Vietnam("2018-07-11 00:00"));
        exchange.FinishVerification(2, VerificationResults.Confirmed, "Đã rõ", Entries.Officer, Friday.Noon.AddDays(4));
        Clock(exchange, "verification-2").MetAt.ShouldBe(Friday.Noon.AddDays(4));
        Clock(exchange, "verification-1").IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void A_clock_that_stands_still_is_due_at_no_time_and_goes_on_with_what_was_left()
    {
        var exchange = Entries.Incoming.InHand();
        exchange.PauseClock("answer", "Chờ phía bạn bổ sung", Entries.Officer, Friday.Noon.AddHours(1));
        exchange.AnswerDue.ShouldBeNull();
        Clock(exchange, "answer").StateAt(Friday.Noon.AddDays(30)).ShouldBe(ClockStates.Paused);
        exchange.IsLate(Received.AddHours(73)).ShouldBe(Clock(exchange, "acknowledgement").IsOpen, "the one that stands still is not late");

        exchange.ResumeClock("answer", "Đã bổ sung", Rules.OfNoon.Calendars, Entries.Officer, Friday.Noon.AddHours(11));
        exchange.AnswerDue.ShouldBe(Received.AddHours(82));
        Clock(exchange, "answer")
            .Pauses.ShouldHaveSingleItem()
            .ShouldBe(
                new(Friday.Noon.AddHours(1), Friday.Noon.AddHours(11), "Chờ phía bạn bổ sung", Entries.Officer.Name, Entries.Officer.Desk)
            );
        exchange
            .Timeline.TakeLast(2)
            .Select(entry => (entry.What, entry.Note))
            .ShouldBe([("answerPaused", "Chờ phía bạn bổ sung"), ("answerResumed", "Đã bổ sung")]);
    }

    [Fact]
    public void What_comes_while_a_clock_stands_is_as_late_as_when_it_was_stopped()
    {
        var exchange = Entries.Incoming.InHand();
        exchange.PauseClock("answer", "Chờ phía bạn", Entries.Officer, Friday.Noon.AddHours(1));
        Reply(exchange, ReplyKinds.Final, Friday.Noon.AddDays(20));
        Clock(exchange, "answer").StateAt(Friday.Noon.AddDays(30)).ShouldBe(ClockStates.MetInTime);
        exchange.AnswerDue.ShouldBe(Received.AddHours(72));
    }

    [Fact]
    public void Closing_stops_what_still_runs_and_reopening_lets_it_go_on_without_the_time_between()
    {
        var exchange = Entries.Incoming.InHand();
        exchange.Close(new(Outcomes.NoAction, "Tin trùng"), Entries.Officer, Friday.Noon.AddHours(10));
        Clock(exchange, "answer").StateAt(Friday.Noon.AddDays(30)).ShouldBe(ClockStates.Stopped);
        exchange.Reopen("Phía bạn gửi thêm", Rules.OfNoon, Entries.Officer, Friday.Noon.AddDays(10));
        exchange.AnswerDue.ShouldBe(Friday.Noon.AddDays(10).AddHours(72 - 11));
    }

    [Fact]
    public void An_answer_that_was_given_is_owed_anew_after_reopening()
    {
        var exchange = Entries.Incoming.InHand();
        Reply(exchange, ReplyKinds.Final, Friday.Noon.AddHours(2));
        exchange.Close(new(Outcomes.Handled, null), Entries.Officer, Friday.Noon.AddHours(3));
        exchange.Reopen("Phía bạn hỏi thêm", Rules.OfNoon, Entries.Officer, Friday.Noon.AddDays(10));
        exchange.AnswerDue.ShouldBe(Friday.Noon.AddDays(10).AddHours(72));
        exchange
            .Clocks.Where(clock => clock.Kind == "answer")
            .Select(clock => (clock.Number, clock.IsOpen))
            .ShouldBe([(1, false), (2, true)]);
    }

    [Fact]
    public void What_is_verified_once_more_after_the_answer_is_not_late_again()
    {
        var exchange = Entries.Incoming.InHand();
        Reply(exchange, ReplyKinds.Final, Friday.Noon.AddHours(2));
        exchange.OpenVerification("Ai?", null, Rules.OfNoon, Entries.Officer, Friday.Noon.AddHours(3));
        exchange.IsLate(Received.AddHours(80)).ShouldBeFalse("the answer was given; a verification has time of its own");
    }

    [Fact]
    public void What_turns_out_to_be_no_request_owes_no_answer()
    {
        var exchange = Entries.Incoming.InHand();
        exchange.Correct("kind", ExchangeKinds.Result, "Ghi nhầm loại", Rules.OfNoon, Entries.Officer, Friday.Noon.AddHours(1));
        exchange.AnswerDue.ShouldBeNull();
        Clock(exchange, "answer").StateAt(Friday.Noon.AddDays(9)).ShouldBe(ClockStates.Stopped);
    }

    [Fact]
    public void A_correction_that_was_wrong_itself_costs_no_clock()
    {
        var exchange = Entries.Incoming.InHand();
        exchange.Correct("kind", ExchangeKinds.Result, "Ghi nhầm loại", Rules.OfNoon, Entries.Officer, Friday.Noon.AddHours(1));
        exchange.Correct("kind", ExchangeKinds.RescueRequest, "Vẫn là đề nghị", Rules.OfNoon, Entries.Officer, Friday.Noon.AddHours(2));
        exchange.AnswerDue.ShouldBe(Received.AddHours(72));
        Clock(exchange, "answer").IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void What_was_taken_back_is_answered_by_nobody()
    {
        var exchange = Entries.Incoming.InHand();
        exchange.TakeBack("Phía bạn rút lại", Entries.Officer, Friday.Noon.AddHours(1));
        exchange.AnswerDue.ShouldBeNull();
        exchange.Clocks.ShouldAllBe(clock => !clock.IsOpen);
    }

    [Fact]
    public void A_clock_is_stopped_and_started_in_turn_and_only_while_it_is_open()
    {
        var exchange = Entries.Incoming.InHand();
        var at = Friday.Noon.AddHours(1);
        Refusal(() => exchange.ResumeClock("answer", "Tiếp", Rules.OfNoon.Calendars, Entries.Officer, at)).ShouldBe("not-paused");
        exchange.PauseClock("answer", "Chờ", Entries.Officer, at);
        Refusal(() => exchange.PauseClock("answer", "Chờ nữa", Entries.Officer, at)).ShouldBe("already-paused");
        Refusal(() => exchange.PauseClock("classification", "Chờ", Entries.Officer, at)).ShouldBe("not-running");
        Refusal(() => exchange.PauseClock("verification-1", "Chờ", Entries.Officer, at)).ShouldBe("no-such-clock");
    }

    private static Clock Clock(Exchange exchange, string name) =>
        exchange.Clocks.Where(clock => ClockKinds.Catalogue.NameOf(clock) == name).MaxBy(clock => clock.Number)!;

    private static void Reply(Exchange exchange, string kind, DateTimeOffset at) =>
        exchange.TakeReply(new(kind, at, Mediums.Fax, "Trả lời", null, null), Entries.Officer, at);

    private static string Refusal(Action act) => Should.Throw<DomainException>(act).Error.Code["hotline.clock.".Length..];
}
