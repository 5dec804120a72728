using System.Globalization;
using Cooperation.Domain.Tests.Builders;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Reference;
using static Cooperation.Domain.Tests.Builders.Times;

namespace Cooperation.Domain.Tests.Hotline.Clocks;

/// <summary>A count tells of every day whether it counted and why not, and leaves out the time in which the clock stood.</summary>
public sealed class CountingTests
{
    private static readonly WorkingCalendar VietNam = Holidays.Of("VN");

    [Fact]
    public void Each_day_says_whether_it_counted_and_why()
    {
        var days = new TimeLimit(4, CountingUnits.WorkingDays).CountFrom(Vietnam("2018-12-28 09:00"), VietNam).Days;

        days.Select(day => (day.Date.Day, day.Counted, day.Reason))
            .ShouldBe([
                (28, false, "firstDay"),
                (29, false, "weekend"),
                (30, false, "weekend"),
                (31, false, "swappedOff"),
                (1, false, "holiday"),
                (2, true, "workday"),
                (3, true, "workday"),
                (4, true, "workday"),
                (5, true, "swappedWork"),
            ]);
        days.Single(day => day.Reason == DayReasons.Holiday).Name.ShouldBe(new Text("Tết Dương lịch", "New Year's Day"));
    }

    [Fact]
    public void A_day_off_of_the_other_side_names_the_side()
    {
        var days = new TimeLimit(2, CountingUnits.WorkingDays).CountFrom(Vietnam("2018-04-27 09:00"), Holidays.Of("VN", "KH")).Days;

        var ploughing = days.Single(day => day.Date == new DateOnly(2018, 5, 3));
        (ploughing.Counted, ploughing.Country).ShouldBe((false, "KH"));
    }

    [Fact]
    public void An_end_on_a_day_off_shows_how_it_moved()
    {
        var days = new TimeLimit(3, CountingUnits.CalendarDays).CountFrom(Vietnam("2018-04-27 09:00"), VietNam).Days;

        days.Select(day => (day.Counted, day.Reason))
            .ShouldBe([
                (false, "firstDay"),
                (true, "weekend"),
                (true, "weekend"),
                (true, "holiday"),
                (false, "holiday"),
                (false, "rolledOver"),
            ]);
    }

    [Fact]
    public void Hours_show_how_many_of_each_day_went_in() =>
        new TimeLimit(72, CountingUnits.CalendarHours)
            .CountFrom(Vietnam("2018-06-15 09:00"), VietNam)
            .Days.Select(day => (day.Date.Day, day.Hours))
            .ShouldBe([(15, 15m), (16, 24m), (17, 24m), (18, 9m)]);

    [Fact]
    public void Hours_do_not_run_while_the_clock_stands() =>
        new TimeLimit(8, CountingUnits.CalendarHours)
            .CountFrom(Vietnam("2018-06-15 09:00"), VietNam, [Still("2018-06-15 10:00", "2018-06-15 12:30")])
            .Due.ShouldBe(Vietnam("2018-06-15 19:30"));

    [Fact]
    public void Two_standstills_are_both_left_out_of_working_hours() =>
        new TimeLimit(8, CountingUnits.WorkingHours)
            .CountFrom(
                Vietnam("2018-06-14 08:00"),
                VietNam,
                [Still("2018-06-14 10:00", "2018-06-14 12:30"), Still("2018-06-14 16:00", "2018-06-15 09:00")]
            )
            .Due.ShouldBe(Vietnam("2018-06-15 12:00"));

    [Theory]
    // From Monday 11 June five working days would end on Monday the 18th.
    [InlineData("2018-06-13 10:00", "2018-06-13 16:00", "2018-06-18")]
    [InlineData("2018-06-13 10:00", "2018-06-14 10:00", "2018-06-19")]
    [InlineData("2018-06-13 10:00", "2018-06-15 00:00", "2018-06-20")]
    [InlineData("2018-06-11 10:00", "2018-06-12 10:00", "2018-06-19")]
    [InlineData("2018-06-18 10:00", "2018-06-22 10:00", "2018-06-22")]
    public void A_day_at_whose_end_the_clock_stands_does_not_count(string from, string until, string lastDay) =>
        new TimeLimit(5, CountingUnits.WorkingDays)
            .CountFrom(Vietnam("2018-06-11 09:00"), VietNam, [Still(from, until)])
            .LastDay.ShouldBe(DateOnly.ParseExact(lastDay, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void Beyond_the_known_holidays_a_count_says_that_it_is_a_guess()
    {
        new TimeLimit(5, CountingUnits.WorkingDays).CountFrom(Vietnam("2031-06-11 09:00"), VietNam).Complete.ShouldBeFalse();
        new TimeLimit(5, CountingUnits.CalendarHours).CountFrom(Vietnam("2031-06-11 09:00"), VietNam).Complete.ShouldBeTrue();
    }

    [Fact]
    public void Counting_goes_by_the_moment_and_not_by_the_offset_in_which_it_is_written()
    {
        var limit = new TimeLimit(3, CountingUnits.WorkingDays);
        for (var second = -2; second <= 2; second++)
        {
            var moment = new DateTimeOffset(2018, 2, 12, 17, 0, 0, TimeSpan.Zero).AddSeconds(second);
            var expected = limit.CountFrom(moment.ToOffset(TimeSpan.FromHours(7)), VietNam);
            limit.CountFrom(moment, VietNam).Due.ShouldBe(expected.Due);
            limit.CountFrom(moment.ToOffset(TimeSpan.FromHours(-5)), VietNam).Days.ShouldBe(expected.Days);
        }
    }

    private static Standstill Still(string from, string until) => new(Vietnam(from), Vietnam(until));
}
