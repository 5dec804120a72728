using Cooperation.Hotline.Features.Watch;

namespace Cooperation.Hotline.Tests.Features.Watch;

/// <summary>Which shift runs at a moment, by Viet Nam time.</summary>
public sealed class ShiftPlanTests
{
    [Theory]
    [InlineData("06:00;18:00", "2018-06-15T05:00:00Z", "2018-06-14T23:00:00Z", "2018-06-15T11:00:00Z", "2018-06-15T23:00:00Z")]
    [InlineData("06:00;18:00", "2018-06-14T22:59:00Z", "2018-06-14T11:00:00Z", "2018-06-14T23:00:00Z", "2018-06-15T11:00:00Z")]
    [InlineData("06:00;18:00", "2018-06-14T23:00:00Z", "2018-06-14T23:00:00Z", "2018-06-15T11:00:00Z", "2018-06-15T23:00:00Z")]
    [InlineData("07:00", "2018-12-31T17:30:00Z", "2018-12-31T00:00:00Z", "2019-01-01T00:00:00Z", "2019-01-02T00:00:00Z")]
    [InlineData("", "2018-06-15T05:00:00Z", "2018-06-14T17:00:00Z", "2018-06-15T05:00:00Z", "2018-06-15T17:00:00Z")]
    public void The_running_shift_and_the_end_of_the_next(string starts, string at, string from, string to, string nextTo)
    {
        var shift = new ShiftPlan { ShiftStarts = starts }.At(Moment(at));
        shift.ShouldBe(new Shift(Moment(from), Moment(to), Moment(nextTo)));
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
