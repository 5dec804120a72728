using Cooperation.Domain.Tests.Builders;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Channels.Testing;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Domain;

namespace Cooperation.Domain.Tests.Hotline.Channels;

public sealed class LineConditionTests
{
    private static readonly DateOnly Today = new(2018, 6, 15);

    private readonly Channel channel = Lines.Opened("KH-MOCBAI", "BP-TN-MOCBAI", Areas.Border, new(2018, 1, 1));

    [Fact]
    public void A_line_that_nobody_ever_tried_is_due_since_its_first_days()
    {
        var line = Judge();

        line.State.ShouldBe(LineCondition.Due);
        line.NextDue.ShouldBe(new DateOnly(2018, 1, 31));
        line.DaysUntested.ShouldBe(165);
    }

    [Theory]
    [InlineData(29, LineCondition.Sound, false)]
    [InlineData(30, LineCondition.Due, true)]
    [InlineData(31, LineCondition.Due, true)]
    public void A_test_is_due_on_the_day_on_which_the_interval_ends(int daysAgo, string state, bool due)
    {
        var line = Judge(Test(daysAgo, "answered"));

        line.State.ShouldBe(state);
        line.IsDue.ShouldBe(due);
        line.DaysUntested.ShouldBe(daysAgo);
    }

    [Fact]
    public void A_line_fails_from_its_first_failure_until_somebody_answers()
    {
        var failing = Judge(Test(20, "answered"), Test(9, "noAnswer", "CP-KH"), Test(2, "poorLine"));

        failing.State.ShouldBe(LineCondition.Failing);
        failing.Failures.Select(test => test.ContactPoint).ShouldBe(["CP-KH", null]);
        failing.DaysUnanswered.ShouldBe(20);
        failing.DaysUntested.ShouldBe(2);

        Judge(Test(9, "noAnswer"), Test(1, "answered")).State.ShouldBe(LineCondition.Sound);
    }

    // 15 June 2018 is a Friday.
    [Theory]
    [InlineData(0, "2018-06-18", false)]
    [InlineData(1, "2018-06-15", true)]
    [InlineData(6, "2018-06-11", true)]
    public void A_failed_try_asks_for_the_next_on_the_next_working_day(int daysAgo, string next, bool due)
    {
        var failing = Judge(Test(20, "answered"), Test(daysAgo, "noAnswer"));

        failing.NextDue.ShouldBe(DateOnly.Parse(next, System.Globalization.CultureInfo.InvariantCulture));
        failing.IsDue.ShouldBe(due);
    }

    [Fact]
    public void A_line_on_which_nobody_ever_answered_counts_from_its_first_try() =>
        Judge(Test(12, "noAnswer"), Test(3, "busy")).DaysUnanswered.ShouldBe(12);

    [Fact]
    public void Without_a_rule_nothing_falls_due()
    {
        var line = LineCondition.Of(channel.Began, "central", [Monthly], [], Today, DayOf, NextWorkingDay);

        line.State.ShouldBe(LineCondition.NoRule);
        line.NextDue.ShouldBeNull();
    }

    [Fact]
    public void A_test_of_tomorrow_of_a_day_without_the_channel_or_of_an_unknown_contact_point_is_refused()
    {
        Refusal(Friday.Noon.AddHours(1), null).ShouldBe("hotline.line-test.in-future");
        Refusal(new(2017, 12, 31, 12, 0, 0, TimeSpan.Zero), null).ShouldBe("hotline.line-test.channel-not-in-use");
        Refusal(Friday.Noon, "CP-LA").ShouldBe("hotline.line-test.contact-point-unknown");
    }

    private static TestInterval Monthly =>
        new()
        {
            Level = ChannelLevels.Post,
            Days = 30,
            Source = "thử",
            Verified = false,
        };

    private LineCondition Judge(params LineTest[] tests) =>
        LineCondition.Of(channel.Began, ChannelLevels.Post, [Monthly], tests, Today, DayOf, NextWorkingDay);

    private LineTest Test(int daysAgo, string result, string? contactPoint = null) =>
        Test(Friday.Noon.AddDays(-daysAgo), result, contactPoint);

    private LineTest Test(DateTimeOffset at, string result, string? contactPoint) =>
        LineTest.Of(channel, new(at, result, contactPoint, null), DayOf(at), Entries.Officer, Friday.Noon);

    private string Refusal(DateTimeOffset at, string? contactPoint) =>
        Should.Throw<DomainException>(() => Test(at, "answered", contactPoint)).Error.Code;

    private static DateOnly NextWorkingDay(DateOnly day) =>
        Enumerable.Range(1, 7).Select(day.AddDays).First(next => next.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(TimeSpan.FromHours(7)).DateTime);
}
