using Cooperation.Portal.Areas.Hotline.Exchanges;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Tests;

/// <summary>What officers type for a time, and what they read.</summary>
public sealed class TypedTimes
{
    private static readonly DateTimeOffset Now = new(2018, 12, 31, 7, 20, 0, TimeSpan.Zero); // 14:20 in Viet Nam

    [Theory]
    [InlineData("31/12/2018 02:10", "2018-12-30T19:10:00Z")]
    [InlineData("1/2/2018 2:10", "2018-01-31T19:10:00Z")]
    [InlineData("02:10 31/12/2018", "2018-12-30T19:10:00Z")]
    [InlineData("30/12 23:05", "2018-12-30T16:05:00Z")]
    [InlineData("2h10", "2018-12-30T19:10:00Z")]
    [InlineData("14h", "2018-12-31T07:00:00Z")]
    [InlineData("0210", "2018-12-30T19:10:00Z")]
    public void Every_usual_way_to_write_a_time_is_read_as_Viet_Nam_time(string typed, string utc)
    {
        Times.TryRead(typed, Now, out var moment).ShouldBeTrue();
        moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(utc);
    }

    [Theory]
    [InlineData("hôm qua")]
    [InlineData("31/02/2018 10:00")]
    [InlineData("31/12/2018")]
    [InlineData("25:00")]
    [InlineData("31/12/2018 10:00 sáng")]
    public void What_is_no_time_is_not_guessed(string typed) => Times.TryRead(typed, Now, out _).ShouldBeFalse();

    [Theory]
    [InlineData("29/2", 2020, true)]
    [InlineData("29/2", 2018, false)]
    [InlineData("28/2", 2018, true)]
    [InlineData("1/1/0001", 2018, false)]
    [InlineData("31/12/9999", 2018, false)]
    public void A_day_without_a_year_is_one_of_this_year_and_no_day_lies_beyond_all_years(string typed, int year, bool isDay) =>
        Times.TryReadDay(typed, new DateOnly(year, 6, 15), out _).ShouldBe(isDay);

    [Theory]
    [InlineData(30, "chưa đến 1 phút", "under 1 min")]
    [InlineData(60, "1 phút", "1 min")]
    [InlineData(2 * 3600 - 1, "120 phút", "120 min")]
    [InlineData(179 * 60, "179 phút", "179 min")]
    [InlineData(3 * 3600, "3 giờ", "3 hours")]
    [InlineData(8 * 3600 - 20, "8 giờ", "8 hours")] // a limit of eight hours that has just begun
    [InlineData(47 * 3600, "47 giờ", "47 hours")]
    [InlineData(71 * 3600, "71 giờ", "71 hours")]
    [InlineData(3 * 86400 - 20, "3 ngày", "3 days")]
    [InlineData(13 * 86400, "13 ngày", "13 days")]
    [InlineData(336 * 3600 - 20, "14 ngày", "14 days")]
    public void A_length_is_told_in_one_unit_minutes_below_three_hours_and_days_from_three_days_on(int seconds, string vi, string en)
    {
        var length = Times.Length(TimeSpan.FromSeconds(seconds));
        length.Vi.ShouldBe(vi);
        length.En.ShouldBe(en);
    }

    [Theory]
    [InlineData("2019-01-28T17:00:00Z", "hết ngày 28/01/2019", "end of 28/01/2019")]
    [InlineData("2018-12-31T17:00:00Z", "hết ngày 31/12/2018", "end of 31/12/2018")]
    [InlineData("2019-01-28T16:59:00Z", "28/01/2019 23:59", "28/01/2019 23:59")]
    [InlineData("2019-01-28T17:01:00Z", "29/01/2019 00:01", "29/01/2019 00:01")]
    public void A_limit_that_has_the_whole_of_its_last_day_is_named_by_that_day(string due, string vi, string en)
    {
        var limit = Times.Limit(DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture));
        limit.Vi.ShouldBe(vi);
        limit.En.ShouldBe(en);
    }

    [Theory]
    [InlineData("Asia/Phnom_Penh", "giờ Phnôm Pênh")]
    [InlineData("Asia/Shanghai", "giờ Bắc Kinh")]
    [InlineData("Asia/Yangon", "Asia/Yangon")]
    public void A_time_zone_is_called_as_people_call_it(string zone, string vi) => PartnerTime.ZoneName(zone).Vi.ShouldBe(vi);

    [Theory]
    [InlineData("calendarHours", 336, "14 ngày")]
    [InlineData("calendarHours", 72, "3 ngày")]
    [InlineData("calendarHours", 0, "ngay, quá hạn kể từ lúc bắt đầu")]
    [InlineData("calendarHours", 8, "8 giờ liên tục")]
    [InlineData("workingHours", 72, "72 giờ làm việc")]
    public void A_rule_of_many_hours_is_told_in_days_and_one_of_none_as_immediately(string unit, int amount, string vi) =>
        ClockTexts.Unit(unit, amount, "ours").Vi.ShouldBe(vi);

    [Fact]
    public void The_partners_clock_is_shown_only_where_it_differs()
    {
        PartnerTime.Beside(Now, "KH").ShouldBeNull();
        PartnerTime.Beside(Now, "CN").ShouldBe("15:20");
        PartnerTime.Beside(new DateTimeOffset(2018, 12, 31, 16, 30, 0, TimeSpan.Zero), "CN").ShouldBe("01/01 00:30");
        PartnerTime.Beside(Now, "GB").ShouldBe("07:20");
        PartnerTime.Beside(Now, "XX").ShouldBeNull();
    }
}
