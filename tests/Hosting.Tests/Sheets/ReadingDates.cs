using System.Globalization;
using Cooperation.Platform.Hosting.Imports;

namespace Cooperation.Hosting.Tests.Sheets;

/// <summary>Days and times as logs hold them.</summary>
public sealed class ReadingDates
{
    [Theory]
    [InlineData("31/12/2018", "2018-12-31T00:00:00")]
    [InlineData("5/3/2018", "2018-03-05T00:00:00")]
    [InlineData("05-03-2018 08:30", "2018-03-05T08:30:00")]
    [InlineData("05.03.2018 8h30", "2018-03-05T08:30:00")]
    [InlineData("05/03/2018 lúc 8 giờ", "2018-03-05T08:00:00")]
    [InlineData("8h30 ngày 05/3/2018", "2018-03-05T08:30:00")]
    [InlineData("08:30:15 05/03/2018", "2018-03-05T08:30:15")]
    [InlineData("2018-03-05", "2018-03-05T00:00:00")]
    [InlineData("2018-03-05T08:30:00Z", "2018-03-05T15:30:00")]
    [InlineData("2018-03-05T08:30:00+07:00", "2018-03-05T08:30:00")]
    public void A_day_is_read_day_before_month_or_year_first(string text, string expected)
    {
        SheetDates.Read(new SheetCell(text), out var local).ShouldBeNull();
        local.ShouldBe(DateTime.Parse(expected, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("31/02/2018", "Không có ngày này")]
    [InlineData("29/02/2018", "Không có ngày này")]
    [InlineData("12/25/2018", "Không có ngày này")]
    [InlineData("05/03/18", "hai chữ số")]
    [InlineData("đầu tháng 3", "Không phải ngày")]
    [InlineData("2018", "Không phải ngày")]
    [InlineData("43164", "Không phải ngày")]
    [InlineData("05/03/2018 25:00", "Không phải giờ")]
    public void What_is_no_day_or_could_be_two_is_refused(string text, string reason) =>
        SheetDates.Read(new SheetCell(text), out _)!.Value.Vi.ShouldContain(reason);

    [Theory]
    [InlineData("8h", 8, 0)]
    [InlineData("08:05", 8, 5)]
    [InlineData("8g30", 8, 30)]
    public void A_time_may_stand_in_a_column_of_its_own(string text, int hours, int minutes)
    {
        SheetDates.ReadTime(new SheetCell(text), out var time).ShouldBeNull();
        time.ShouldBe(new TimeSpan(hours, minutes, 0));
    }
}
