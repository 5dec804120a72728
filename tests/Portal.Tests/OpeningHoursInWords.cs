using Cooperation.Portal.Areas.Hotline.Channels;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Tests;

/// <summary>The hours of a line, in the language of the page.</summary>
public sealed class OpeningHoursInWords
{
    [Theory]
    [InlineData("24/7", "cả ngày lẫn đêm, kể cả ngày lễ", "day and night, holidays too")]
    [InlineData(
        "Mon-Sun 07:00-21:00; holidays 08:00-12:00",
        "hằng ngày 07:00–21:00; ngày lễ 08:00–12:00",
        "every day 07:00–21:00; holidays 08:00–12:00"
    )]
    [InlineData(
        "Mon-Fri 07:30-11:30,13:30-17:00; Sat 08:00-11:30; Sun 22:00-06:00",
        "thứ Hai đến thứ Sáu 07:30–11:30, 13:30–17:00; thứ Bảy 08:00–11:30; Chủ nhật 22:00–06:00",
        "Monday to Friday 07:30–11:30, 13:30–17:00; Saturday 08:00–11:30; Sunday 22:00–06:00"
    )]
    public void Are_said_in_both_languages(string hours, string vi, string en)
    {
        OpeningHoursWords.Of(hours).Vi.ShouldBe(vi);
        OpeningHoursWords.Of(hours).En.ShouldBe(en);
    }

    [Theory]
    [InlineData("theo lịch của bạn")]
    [InlineData("")]
    public void What_can_not_be_read_stays_as_it_is_written(string hours) => OpeningHoursWords.Of(hours).Vi.ShouldBe(hours);
}
