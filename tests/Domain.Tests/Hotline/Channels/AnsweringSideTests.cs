using System.Globalization;
using Cooperation.Hotline.Domain.Channels.Hours;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Domain.Tests.Hotline.Channels;

public sealed class AnsweringSideTests
{
    private const string Office = "Mon-Fri 08:00-12:00,13:00-17:00";

    [Theory]
    // Thursday 14 June 2018 in Bangkok, seven hours ahead as Viet Nam.
    [InlineData("2018-06-14T10:00+07:00", true, "2018-06-14T12:00+07:00", null, null)]
    [InlineData("2018-06-14T08:00+07:00", true, "2018-06-14T12:00+07:00", null, null)]
    [InlineData("2018-06-14T12:00+07:00", false, null, "break", "2018-06-14T13:00+07:00")]
    [InlineData("2018-06-14T17:00+07:00", false, null, "outsideHours", "2018-06-15T08:00+07:00")]
    [InlineData("2018-06-14T23:30+07:00", false, null, "night", "2018-06-15T08:00+07:00")]
    [InlineData("2018-06-15T03:00+07:00", false, null, "night", "2018-06-15T08:00+07:00")]
    [InlineData("2018-06-15T18:00+07:00", false, null, "outsideHours", "2018-06-18T08:00+07:00")]
    [InlineData("2018-06-16T10:00+07:00", false, null, "weekend", "2018-06-18T08:00+07:00")]
    // 17:30Z is half past midnight of the next day in Bangkok.
    [InlineData("2018-06-14T17:30Z", false, null, "night", "2018-06-15T08:00+07:00")]
    public void Office_hours_go_by_the_clock_there(string at, bool open, string? until, string? reason, string? opens) =>
        Check(Side(Office, "Asia/Bangkok").At(Moment(at)), open, until, reason, opens);

    [Theory]
    [InlineData("2018-06-14T22:30+08:00", true, "2018-06-15T06:00+08:00", null, null)]
    [InlineData("2018-06-15T05:59+08:00", true, "2018-06-15T06:00+08:00", null, null)]
    [InlineData("2018-06-15T06:00+08:00", false, null, "outsideHours", "2018-06-15T22:00+08:00")]
    public void A_night_runs_over_midnight(string at, bool open, string? until, string? reason, string? opens) =>
        Check(Side("Mon-Sun 22:00-06:00", "Asia/Shanghai").At(Moment(at)), open, until, reason, opens);

    [Fact]
    public void The_night_before_a_holiday_is_still_worked_to_its_end()
    {
        var side = Side("Mon-Sun 22:00-06:00", "Asia/Shanghai", Holiday("2018-06-18"));

        Check(side.At(Moment("2018-06-18T05:00+08:00")), open: true, "2018-06-18T06:00+08:00");
        Check(side.At(Moment("2018-06-18T23:00+08:00")), open: false, reason: "holiday", opens: "2018-06-19T22:00+08:00");
    }

    [Fact]
    public void What_follows_without_a_pause_is_one_opening()
    {
        Check(Side("Mon-Fri 00:00-24:00", "Asia/Vientiane").At(Moment("2018-06-12T10:00+07:00")), open: true, "2018-06-16T00:00+07:00");
        Check(Side("Mon-Sun 00:00-24:00", "Asia/Vientiane").At(Moment("2018-06-12T10:00+07:00")), open: true, until: null);
    }

    [Fact]
    public void Day_and_night_means_holidays_too() =>
        Check(Side("24/7", "Asia/Vientiane", Holiday("2018-04-16")).At(Moment("2018-04-16T02:00+07:00")), open: true);

    [Fact]
    public void A_holiday_is_named_and_the_next_opening_lies_behind_it()
    {
        var side = Side(Office, "Asia/Vientiane", Holiday("2018-04-13"), Holiday("2018-04-16"));

        var there = side.At(Moment("2018-04-13T10:00+07:00"));

        Check(there, open: false, reason: "holiday", opens: "2018-04-17T08:00+07:00");
        there.Holiday!.Name.En.ShouldBe("Lao New Year");
    }

    [Fact]
    public void Some_hours_are_worked_on_holidays_where_the_text_says_so()
    {
        var side = Side("Mon-Sun 07:00-21:00; holidays 08:00-12:00", "Asia/Phnom_Penh", Holiday("2018-04-16"));

        Check(side.At(Moment("2018-04-16T09:00+07:00")), open: true, "2018-04-16T12:00+07:00");
        Check(side.At(Moment("2018-04-16T15:00+07:00")), open: false, reason: "holiday", opens: "2018-04-17T07:00+07:00");
    }

    [Fact]
    public void A_swapped_Saturday_is_a_working_day_and_the_Monday_for_it_is_not()
    {
        // Viet Nam worked Saturday 5 January 2019 in place of Monday 31 December 2018.
        var side = Side(
            Office,
            "Asia/Ho_Chi_Minh",
            new SpecialDay("VN", new(2018, 12, 31), DayReasons.SwappedOff, new("Nghỉ hoán đổi", "Day off")),
            new SpecialDay("VN", new(2019, 1, 1), DayReasons.Holiday, new("Tết Dương lịch", "New Year's Day")),
            new SpecialDay("VN", new(2019, 1, 5), DayReasons.SwappedWork, new("Làm bù", "Worked in place"))
        );

        Check(side.At(Moment("2018-12-31T09:00+07:00")), open: false, reason: "holiday", opens: "2019-01-02T08:00+07:00");
        Check(side.At(Moment("2019-01-05T09:00+07:00")), open: true, "2019-01-05T12:00+07:00");
    }

    [Theory]
    // The clock in London is put forward on 25 March 2018 at 01:00Z and back on 28 October 2018 at 01:00Z.
    [InlineData("2018-03-23T09:30Z", true)]
    [InlineData("2018-03-26T08:30Z", true)]
    [InlineData("2018-03-23T08:30Z", false)]
    [InlineData("2018-10-26T08:30Z", true)]
    [InlineData("2018-10-29T08:30Z", false)]
    public void Summer_time_moves_the_hours(string at, bool open) =>
        Side("Mon-Fri 09:00-17:00", "Europe/London").At(Moment(at)).Open.ShouldBe(open);

    [Fact]
    public void Hours_begin_with_the_first_of_an_hour_that_comes_twice_and_end_with_the_second()
    {
        var side = Side("Sun 01:30-01:45", "Europe/London");

        Check(side.At(Moment("2018-10-28T00:30Z")), open: true, "2018-10-28T01:45Z");
    }

    [Fact]
    public void Hours_that_the_clock_leaps_over_begin_when_it_has_gone_on()
    {
        // 01:30 does not exist on 25 March 2018 in London: the clock goes from 01:00 to 02:00.
        var side = Side("Sun 01:30-04:00", "Europe/London");

        Check(side.At(Moment("2018-03-25T01:10Z")), open: false, reason: "night", opens: "2018-03-25T01:30Z");
    }

    [Fact]
    public void Hours_of_other_zones_are_told_on_their_clock()
    {
        var london = Side("Mon-Fri 09:00-17:00", "Europe/London").At(Moment("2018-06-15T05:00Z"));

        london.LocalTime.ShouldBe(new DateTimeOffset(2018, 6, 15, 6, 0, 0, TimeSpan.FromHours(1)));
        Check(london, open: false, reason: "outsideHours", opens: "2018-06-15T08:00Z");
    }

    private static void Check(Attendance there, bool open, string? until = null, string? reason = null, string? opens = null)
    {
        there.Open.ShouldBe(open);
        there.Until.ShouldBe(until is null ? null : Moment(until));
        there.Reason.ShouldBe(reason);
        there.Opens.ShouldBe(opens is null ? null : Moment(opens));
    }

    private static AnsweringSide Side(string hours, string zone, params SpecialDay[] days) =>
        new(OpeningHours.Parse(hours), TimeZoneInfo.FindSystemTimeZoneById(zone), days.ToDictionary(day => day.Date));

    private static SpecialDay Holiday(string date) =>
        new(
            "LA",
            DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            DayReasons.Holiday,
            new("Tết Lào", "Lao New Year")
        );

    private static DateTimeOffset Moment(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
