using System.Globalization;
using Cooperation.Domain.Tests.Builders;
using Cooperation.Platform.Domain.Calendar;
using static Cooperation.Domain.Tests.Builders.Times;

namespace Cooperation.Domain.Tests.Hotline.Clocks;

/// <summary>The golden table of time limits: every row was counted by hand on the calendars of the seeds.</summary>
public sealed class GoldenCountingTests
{
    [Theory]
    // Tết 2018: Wednesday 14 to Tuesday 20 February are holidays.
    [InlineData("2018-02-12 09:00", 1, "workingDays", "VN", "2018-02-13")]
    [InlineData("2018-02-12 09:00", 2, "workingDays", "VN", "2018-02-21")]
    [InlineData("2018-02-12 09:00", 4, "workingDays", "VN", "2018-02-23")]
    [InlineData("2018-02-12 09:00", 5, "workingDays", "VN", "2018-02-26")]
    [InlineData("2018-02-16 09:00", 1, "workingDays", "VN", "2018-02-21")]
    [InlineData("2018-02-12 09:00", 1, "calendarDays", "VN", "2018-02-13")]
    [InlineData("2018-02-12 09:00", 2, "calendarDays", "VN", "2018-02-21")]
    [InlineData("2018-02-12 09:00", 8, "calendarDays", "VN", "2018-02-21")]
    [InlineData("2018-02-12 09:00", 9, "calendarDays", "VN", "2018-02-21")]
    [InlineData("2018-02-12 09:00", 11, "calendarDays", "VN", "2018-02-23")]
    [InlineData("2018-02-12 09:00", 12, "calendarDays", "VN", "2018-02-26")]
    // With China, which worked on Sunday the 11th and Saturday the 24th for the 15th and the 21st.
    [InlineData("2018-02-09 09:00", 1, "workingDays", "CN", "2018-02-11")]
    [InlineData("2018-02-09 09:00", 1, "workingDays", "VN,CN", "2018-02-12")]
    [InlineData("2018-02-12 09:00", 2, "workingDays", "VN,CN", "2018-02-22")]
    [InlineData("2018-02-23 09:00", 1, "workingDays", "VN,CN", "2018-02-26")]
    [InlineData("2018-02-12 09:00", 2, "calendarDays", "VN,CN", "2018-02-22")]
    // Monday 31 December 2018 was off for Saturday 5 January 2019.
    [InlineData("2018-12-28 09:00", 1, "workingDays", "VN", "2019-01-02")]
    [InlineData("2018-12-28 09:00", 3, "workingDays", "VN", "2019-01-04")]
    [InlineData("2018-12-28 09:00", 4, "workingDays", "VN", "2019-01-05")]
    [InlineData("2018-12-28 09:00", 5, "workingDays", "VN", "2019-01-07")]
    [InlineData("2018-12-28 09:00", 3, "calendarDays", "VN", "2019-01-02")]
    [InlineData("2018-12-28 09:00", 8, "calendarDays", "VN", "2019-01-05")]
    [InlineData("2018-12-28 09:00", 9, "calendarDays", "VN", "2019-01-07")]
    // Cambodia works on 31 December, not on that Saturday, and rests on 7 January.
    [InlineData("2018-12-28 09:00", 1, "workingDays", "VN,KH", "2019-01-02")]
    [InlineData("2018-12-28 09:00", 4, "workingDays", "VN,KH", "2019-01-08")]
    // 30 April and 1 May; in 2019 with Monday the 29th off for Saturday 4 May.
    [InlineData("2018-04-27 09:00", 1, "workingDays", "VN", "2018-05-02")]
    [InlineData("2018-04-27 09:00", 3, "calendarDays", "VN", "2018-05-02")]
    [InlineData("2018-04-27 09:00", 2, "workingDays", "VN,KH", "2018-05-04")]
    [InlineData("2019-04-26 09:00", 1, "workingDays", "VN", "2019-05-02")]
    [InlineData("2019-04-26 09:00", 3, "workingDays", "VN", "2019-05-04")]
    [InlineData("2019-04-26 09:00", 4, "workingDays", "VN", "2019-05-06")]
    // The Lao new year, 14 to 18 April 2018.
    [InlineData("2018-04-13 09:00", 1, "workingDays", "VN", "2018-04-16")]
    [InlineData("2018-04-13 09:00", 1, "workingDays", "VN,LA", "2018-04-19")]
    // Cambodia: new year on Saturday 14 to Monday 16 April, the King's birthday to Tuesday 15 May and Monday the 21st, Pchum Ben from Monday 8
    // to Wednesday 10 October and mourning on Monday the 15th, the water festival from Wednesday 21 to Friday 23 November.
    [InlineData("2018-04-13 09:00", 1, "workingDays", "VN,KH", "2018-04-17")]
    [InlineData("2018-05-11 09:00", 1, "workingDays", "VN,KH", "2018-05-16")]
    [InlineData("2018-05-11 09:00", 4, "workingDays", "VN,KH", "2018-05-22")]
    [InlineData("2018-10-05 09:00", 1, "workingDays", "VN,KH", "2018-10-11")]
    [InlineData("2018-10-05 09:00", 3, "workingDays", "VN,KH", "2018-10-16")]
    [InlineData("2018-10-05 09:00", 3, "calendarDays", "VN,KH", "2018-10-11")]
    [InlineData("2018-11-20 09:00", 1, "workingDays", "VN,KH", "2018-11-26")]
    // Laos: its national day was a Sunday, Monday 3 December is off for it.
    [InlineData("2018-11-30 09:00", 1, "workingDays", "VN,LA", "2018-12-04")]
    [InlineData("2018-11-30 09:00", 5, "workingDays", "VN,LA", "2018-12-10")]
    // Thailand: Songkran from Friday 13 to Monday 16 April; Friday 27 and Monday 30 July, Mondays 13 August and 15 October, Wednesday 5 and Monday 10 December.
    [InlineData("2018-04-12 09:00", 1, "workingDays", "VN,TH", "2018-04-17")]
    [InlineData("2018-04-10 09:00", 3, "calendarDays", "VN,TH", "2018-04-17")]
    [InlineData("2018-07-26 09:00", 1, "workingDays", "VN,TH", "2018-07-31")]
    [InlineData("2018-08-10 09:00", 1, "workingDays", "VN,TH", "2018-08-14")]
    [InlineData("2018-10-12 09:00", 1, "workingDays", "VN,TH", "2018-10-16")]
    [InlineData("2018-12-04 09:00", 1, "workingDays", "VN,TH", "2018-12-06")]
    [InlineData("2018-12-04 09:00", 3, "workingDays", "VN,TH", "2018-12-11")]
    // China: Thursday 5 and Friday 6 April, the latter worked on Sunday the 8th; Monday 18 June; 1 to 5 October, two of them worked on the weekend before; Saturday 29 December for the 31st.
    [InlineData("2018-04-04 09:00", 1, "workingDays", "CN", "2018-04-08")]
    [InlineData("2018-04-04 09:00", 1, "workingDays", "VN,CN", "2018-04-09")]
    [InlineData("2018-06-15 09:00", 1, "workingDays", "VN,CN", "2018-06-19")]
    [InlineData("2018-09-28 09:00", 2, "workingDays", "CN", "2018-09-30")]
    [InlineData("2018-09-28 09:00", 3, "workingDays", "CN", "2018-10-08")]
    [InlineData("2018-09-28 09:00", 1, "workingDays", "VN,CN", "2018-10-08")]
    [InlineData("2018-12-28 09:00", 1, "workingDays", "CN", "2018-12-29")]
    [InlineData("2018-12-28 09:00", 4, "workingDays", "VN,CN", "2019-01-07")]
    // Month ends.
    [InlineData("2018-01-30 09:00", 1, "calendarMonths", "VN", "2018-02-28")]
    [InlineData("2018-01-31 09:00", 1, "calendarMonths", "VN", "2018-02-28")]
    [InlineData("2020-01-30 09:00", 1, "calendarMonths", "VN", "2020-03-02")]
    [InlineData("2018-01-15 09:00", 1, "calendarMonths", "VN", "2018-02-21")]
    [InlineData("2018-02-28 09:00", 1, "calendarMonths", "VN", "2018-03-28")]
    [InlineData("2018-05-31 09:00", 1, "calendarMonths", "VN", "2018-07-02")]
    [InlineData("2018-12-31 09:00", 2, "calendarMonths", "VN", "2019-02-28")]
    [InlineData("2018-03-31 09:00", 1, "calendarMonths", "VN", "2018-05-02")] // 30 April and 1 May are off.
    [InlineData("2018-08-31 09:00", 1, "calendarMonths", "VN", "2018-10-01")] // 30 September is a Sunday.
    [InlineData("2018-08-31 09:00", 1, "calendarMonths", "VN,CN", "2018-10-08")]
    [InlineData("2018-08-10 09:00", 2, "calendarMonths", "VN,KH", "2018-10-11")] // 10 October is Pchum Ben.
    [InlineData("2019-12-31 09:00", 2, "calendarMonths", "VN", "2020-03-02")] // 29 February is a Saturday.
    // Midnight in Viet Nam is 17:00 UTC: one second decides which day is the first.
    [InlineData("2018-06-14 23:59:59", 1, "workingDays", "VN", "2018-06-15")]
    [InlineData("2018-06-15 00:00:00", 1, "workingDays", "VN", "2018-06-18")]
    [InlineData("2018-06-14 23:59:59", 1, "calendarDays", "VN", "2018-06-15")]
    [InlineData("2018-06-15 00:00:00", 1, "calendarDays", "VN", "2018-06-18")]
    [InlineData("2018-12-31 23:59:59", 1, "calendarMonths", "VN", "2019-01-31")]
    [InlineData("2019-01-01 00:00:00", 1, "calendarMonths", "VN", "2019-02-01")]
    [InlineData("2018-10-10 23:59:59", 1, "workingDays", "VN,KH", "2018-10-11")]
    [InlineData("2018-10-11 00:00:00", 1, "workingDays", "VN,KH", "2018-10-12")]
    public void A_limit_in_days_ends_with_its_last_day(string from, int amount, string unit, string countries, string lastDay)
    {
        var reckoning = new TimeLimit(amount, unit).CountFrom(Vietnam(from), Holidays.Of(countries.Split(',')));

        reckoning.LastDay.ShouldBe(DateOnly.ParseExact(lastDay, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        // 24:00 in Viet Nam.
        reckoning.Due.ShouldBe(new DateTimeOffset(reckoning.LastDay, new TimeOnly(17, 0), TimeSpan.Zero));
        reckoning.Complete.ShouldBeTrue();
    }

    [Theory]
    [InlineData("2018-02-13 15:00", 72, "calendarHours", "VN", "2018-02-16 15:00")]
    [InlineData("2018-06-14 23:30", 2, "calendarHours", "VN", "2018-06-15 01:30")]
    [InlineData("2018-12-31 22:00", 336, "calendarHours", "VN", "2019-01-14 22:00")]
    [InlineData("2018-02-13 15:00", 2, "workingHours", "VN", "2018-02-13 17:00")]
    [InlineData("2018-02-13 15:00", 8, "workingHours", "VN", "2018-02-21 15:00")]
    [InlineData("2018-02-13 15:00", 8, "workingHours", "VN,CN", "2018-02-22 15:00")]
    [InlineData("2018-02-12 11:00", 2, "workingHours", "VN", "2018-02-12 14:00")]
    [InlineData("2018-02-10 09:00", 8, "workingHours", "VN", "2018-02-12 17:00")]
    [InlineData("2018-12-28 16:00", 25, "workingHours", "VN", "2019-01-04 17:00")]
    [InlineData("2018-12-28 16:00", 26, "workingHours", "VN", "2019-01-05 09:00")]
    [InlineData("2018-06-14 20:00", 1, "workingHours", "VN", "2018-06-15 09:00")]
    public void A_limit_in_hours_ends_at_a_moment(string from, int amount, string unit, string countries, string due) =>
        new TimeLimit(amount, unit).CountFrom(Vietnam(from), Holidays.Of(countries.Split(','))).Due.ShouldBe(Vietnam(due));
}
