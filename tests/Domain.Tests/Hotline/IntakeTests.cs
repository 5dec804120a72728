using Cooperation.Domain.Tests.Builders;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;

namespace Cooperation.Domain.Tests.Hotline;

public sealed class IntakeTests
{
    private static readonly DateTimeOffset Noon = Friday.Noon;

    [Fact]
    public void A_time_in_the_future_is_refused_but_two_minutes_of_difference_between_clocks_are_not()
    {
        (Entries.Incoming with { ReceivedAt = Noon.AddMinutes(3) }).Refusals().ShouldContain(("time-in-future", "receivedAt"));
        (Entries.Incoming with { OccurredAt = Noon.AddMinutes(3) }).Refusals().ShouldContain(("time-in-future", "occurredAt"));
        (Entries.Incoming with { ReceivedAt = Noon.AddMinutes(2) }).Checked().ShouldNotBeNull();
    }

    [Fact]
    public void What_is_told_has_happened_before_it_was_told() =>
        (Entries.Incoming with { OccurredAt = Noon.AddMinutes(-30) }).Refusals().ShouldBe([("occurred-after-receipt", "occurredAt")]);

    [Fact]
    public void An_incoming_exchange_has_a_time_of_receipt_only()
    {
        (Entries.Incoming with { ReceivedAt = null }).Refusals().ShouldContain(("time-required", "receivedAt"));
        (Entries.Incoming with { SentAt = Noon }).Refusals().ShouldBe([("time-of-other-direction", "sentAt")]);
    }

    [Fact]
    public void An_outgoing_exchange_has_a_time_of_sending_only()
    {
        (Entries.Outgoing with { SentAt = null }).Refusals().ShouldContain(("time-required", "sentAt"));
        (Entries.Outgoing with { ReceivedAt = Noon }).Refusals().ShouldBe([("time-of-other-direction", "receivedAt")]);
    }

    [Fact]
    public void Logging_a_day_late_needs_a_reason_and_the_clocks_then_run_from_logging()
    {
        var late = Entries.Incoming with { ReceivedAt = Noon.AddHours(-24).AddSeconds(-1) };
        late.Refusals().ShouldBe([("late-reason-required", "lateReason")]);
        (late with { LateReason = "  " }).Refusals().ShouldBe([("late-reason-required", "lateReason")]);
        (late with { LateReason = "Mất điện tại đồn" }).Logged().AnswerDue.ShouldBe(Noon.AddHours(72));
    }

    [Fact]
    public void Exactly_a_day_is_not_late() =>
        (Entries.Incoming with { ReceivedAt = Noon.AddHours(-24) }).Logged().AnswerDue.ShouldBe(Noon.AddHours(48));

    [Fact]
    public void A_province_has_to_be_one_of_the_day_of_receipt()
    {
        (Entries.Incoming with { Province = "99" }).Refusals().ShouldBe([("province-unknown", "province")]);
        var today = new DateTimeOffset(2025, 7, 1, 1, 0, 0, TimeSpan.Zero);
        (Entries.Incoming with { ReceivedAt = today }).Refusals(at: today).ShouldBe([("province-unknown", "province")]);
    }

    [Fact]
    public void The_day_is_the_day_in_Viet_Nam()
    {
        // 17:30Z on 30 June is already 1 July in Viet Nam, when province 72 was no more.
        var evening = new DateTimeOffset(2025, 6, 30, 17, 30, 0, TimeSpan.Zero);
        (Entries.Incoming with { ReceivedAt = evening }).Refusals(at: evening).ShouldBe([("province-unknown", "province")]);
        (Entries.Incoming with { ReceivedAt = evening.AddHours(-1) }).Checked(at: evening).ShouldNotBeNull();
    }

    [Fact]
    public void Partner_language_and_handling_have_to_be_known()
    {
        var entry = Entries.Incoming with { Partner = "XX", Language = "xx", Handling = "TLP:WHITE" };
        entry
            .Refusals()
            .ShouldBe(
                [
                    ("partner-unknown", "partner"),
                    ("handling-unknown", "handling"),
                    ("language-unknown", "language"),
                    ("no-channel", "channel"),
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public void Without_a_state_secret_there_is_a_text() =>
        (Entries.Incoming with { Subject = null, Summary = null })
            .Refusals()
            .ShouldBe([("text-required", "subject"), ("text-required", "summary")]);

    [Fact]
    public void Where_the_paper_lies_is_said_of_secret_papers_only() =>
        (Entries.Incoming with { PaperLocation = "Tủ hồ sơ số 2" })
            .Refusals()
            .ShouldBe([("paper-location-without-secrecy", "paperLocation")]);

    [Fact]
    public void Every_reason_is_told_at_once() =>
        (Entries.Incoming with { ReceivedAt = Noon.AddHours(-30), SentAt = Noon, Province = "99" }).Refusals().Count.ShouldBe(3);

    [Theory]
    [InlineData("2013-12-31", "KH-MOCBAI", false)]
    [InlineData("2014-01-15", "KH-MOCBAI", true)]
    [InlineData("2020-12-31", "KH-TW", true)]
    [InlineData("2021-01-01", "KH-TW", false)]
    public void A_channel_serves_only_while_it_exists(string day, string channel, bool serves)
    {
        var morning = new DateTimeOffset(
            DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
            new TimeOnly(9, 0),
            TimeSpan.FromHours(7)
        );
        var entry = Entries.Incoming with { ReceivedAt = morning, Channel = channel };
        if (serves)
        {
            entry.Checked(at: morning).Channel.Code.ShouldBe(channel);
        }
        else
        {
            entry.Refusals(at: morning).ShouldBe([("channel-not-in-use", "channel")]);
        }
    }

    [Fact]
    public void A_channel_of_another_partner_is_unknown() =>
        (Entries.Incoming with { Channel = "LA-CHALO" }).Refusals().ShouldBe([("channel-unknown", "channel")]);

    [Fact]
    public void Before_the_first_channel_there_is_no_exchange()
    {
        var early = new DateTimeOffset(2012, 9, 30, 3, 0, 0, TimeSpan.Zero);
        (Entries.Incoming with { ReceivedAt = early }).Refusals(at: early).ShouldBe([("no-channel", "channel")]);
    }

    [Fact]
    public void Without_a_named_channel_the_desk_s_own_is_taken_and_of_several_the_oldest() =>
        Entries.Incoming.Checked().Channel.Code.ShouldBe("KH-MOCBAI");

    [Fact]
    public void A_desk_without_a_channel_takes_one_of_the_area_and_then_of_the_medium()
    {
        var inland = Entries.Incoming with { Area = Areas.Inland };
        inland.Checked(by: Entries.PoliceOfficer).Channel.Code.ShouldBe("KH-TW");
        (Entries.Incoming with { Medium = Mediums.Fax }).Checked(by: Entries.PoliceOfficer).Channel.Code.ShouldBe("KH-FAX");
    }

    [Theory]
    [InlineData(Urgencies.Flash, 2)]
    [InlineData(Urgencies.Immediate, 8)]
    [InlineData(Urgencies.Priority, 72)]
    [InlineData(Urgencies.Routine, 336)]
    public void The_answer_is_due_by_the_urgency_and_says_that_nobody_has_checked_the_rule(string urgency, int hours)
    {
        var exchange = (Entries.Incoming with { Urgency = urgency }).Logged();
        exchange.AnswerDue.ShouldBe(Noon.AddHours(hours - 1));
        exchange.AnswerRule.ShouldBe(new AnswerRule(hours, "continuous", "Giá trị khởi tạo", Unverified: true));
    }

    [Fact]
    public void The_answer_time_is_that_of_the_day_of_receipt()
    {
        var newYear = new DateTimeOffset(2018, 12, 31, 17, 0, 0, TimeSpan.Zero);
        LoggedAtNewYear(newYear).AnswerRule!.Hours.ShouldBe(48);
        LoggedAtNewYear(newYear.AddSeconds(-1)).AnswerRule!.Hours.ShouldBe(72);

        Exchange LoggedAtNewYear(DateTimeOffset receivedAt) =>
            Exchange.Log((Entries.Incoming with { ReceivedAt = receivedAt }).Checked(at: newYear), []);
    }

    [Fact]
    public void To_a_result_and_to_what_we_send_no_answer_is_owed()
    {
        (Entries.Incoming with { Kind = ExchangeKinds.Result }).Logged().AnswerDue.ShouldBeNull();
        Entries.Outgoing.Logged().AnswerDue.ShouldBeNull();
    }
}
