using Cooperation.Agreements.Domain.Instruments;

namespace Cooperation.Domain.Tests.Agreements;

/// <summary>How long an instrument holds, and when it is warned that it ends.</summary>
public sealed class InstrumentTermTests
{
    [Theory]
    [InlineData("2018-12-31", null)]
    [InlineData("2019-06-30", 12)]
    [InlineData("2019-12-31", 6)]
    [InlineData("2020-03-29", 6)]
    [InlineData("2020-03-30", 3)]
    [InlineData("2020-06-30", 3)]
    public void It_is_warned_12_6_and_3_months_before(string day, int? months) =>
        new InstrumentTerm(new(2020, 6, 30), "express", 5).WarningOn(Day(day)).ShouldBe(months);

    [Theory]
    [InlineData("2010-12-31", "2010-12-31")]
    [InlineData("2011-01-01", "2015-12-31")]
    [InlineData("2018-06-15", "2020-12-31")]
    public void What_goes_on_by_itself_ends_with_the_term_that_runs(string day, string end)
    {
        var term = new InstrumentTerm(new(2010, 12, 31), "tacit", 5);
        term.EndOn(Day(day)).ShouldBe(Day(end));
        term.IsOverOn(Day(day)).ShouldBeFalse();
    }

    [Fact]
    public void What_nobody_renewed_is_over_and_what_has_no_end_never_is()
    {
        new InstrumentTerm(new(2017, 12, 31), "express", 5).IsOverOn(Signed.Today).ShouldBeTrue();
        new InstrumentTerm(null, null, null).IsOverOn(Signed.Today).ShouldBeFalse();
        new InstrumentTerm(null, null, null).WarningOn(Signed.Today).ShouldBeNull();
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", null);
}
