using Cooperation.Portal.Areas.Meetings.Meetings;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Tests.Meetings;

/// <summary>A meeting of several days stands on each of them.</summary>
public sealed class DaysOfMeetings
{
    private static readonly DateOnly December = new(2018, 12, 1);

    [Fact]
    public void It_stands_on_each_of_its_days()
    {
        var entry = On(new(2018, 12, 3), new(2018, 12, 5));

        entry.DaysIn(December).ShouldBe([new(2018, 12, 3), new(2018, 12, 4), new(2018, 12, 5)]);
        entry.IsOn(new(2018, 12, 5)).ShouldBeTrue();
        entry.IsOn(new(2018, 12, 6)).ShouldBeFalse();
    }

    [Fact]
    public void Of_one_that_reaches_into_other_months_only_the_days_of_this_one_are_shown()
    {
        On(new(2018, 11, 29), new(2018, 12, 2)).DaysIn(December).ShouldBe([new(2018, 12, 1), new(2018, 12, 2)]);
        On(new(2018, 12, 31), new(2019, 1, 2)).DaysIn(December).ShouldBe([new(2018, 12, 31)]);
        On(new(2018, 10, 1), new(2018, 10, 3)).DaysIn(December).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_on_one_day_alone_stands_on_it_whatever_the_month() =>
        new AgendaEntry(new(2019, 1, 7), "", "").DaysIn(December).ShouldBe([new(2019, 1, 7)]);

    [Theory]
    [InlineData("2018-12-03T09:00", "2018-12-03T17:00", "2018-12-03")]
    [InlineData("2018-12-03T09:00", "2018-12-04T00:00", "2018-12-03")]
    [InlineData("2018-12-03T09:00", "2018-12-04T00:30", "2018-12-04")]
    public void One_that_ends_at_midnight_is_not_on_the_next_day(string from, string to, string last) =>
        MeetingNames.LastDay(Time(from), Time(to)).ShouldBe(DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture));

    private static AgendaEntry On(DateOnly from, DateOnly until) => new(from, "", "") { Until = until };

    private static DateTime Time(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
