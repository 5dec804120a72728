using Cooperation.Reviews.Domain.Reports;

namespace Cooperation.Reviews.Tests.Domain;

/// <summary>Every pair of status and step: what is not listed is refused.</summary>
public sealed class ReportLifeTests
{
    private static readonly Dictionary<(string, string), string> Open = new()
    {
        [(ReportStatus.Awaited, ReportSteps.Text)] = ReportStatus.Draft,
        [(ReportStatus.Awaited, ReportSteps.Return)] = ReportStatus.Returned,
        [(ReportStatus.Draft, ReportSteps.Text)] = ReportStatus.Draft,
        [(ReportStatus.Draft, ReportSteps.Submission)] = ReportStatus.Submitted,
        [(ReportStatus.Draft, ReportSteps.Return)] = ReportStatus.Returned,
        [(ReportStatus.Returned, ReportSteps.Text)] = ReportStatus.Returned,
        [(ReportStatus.Returned, ReportSteps.Submission)] = ReportStatus.Submitted,
        [(ReportStatus.Submitted, ReportSteps.Return)] = ReportStatus.Returned,
        [(ReportStatus.Submitted, ReportSteps.Acceptance)] = ReportStatus.Accepted,
        [(ReportStatus.Accepted, ReportSteps.Return)] = ReportStatus.Returned,
    };

    public static IEnumerable<TheoryDataRow<string, string>> Pairs() =>
        ReportStatus.All.SelectMany(status => ReportSteps.All.Select(step => new TheoryDataRow<string, string>(status, step)));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Only_what_is_listed_is_open(string status, string step) =>
        ReportLife.After(status, step).ShouldBe(Open.GetValueOrDefault((status, step)));

    [Theory]
    [InlineData("2018-Q1", "quarter", "2018-01-01", "2018-03-31")]
    [InlineData("2018-Q4", "quarter", "2018-10-01", "2018-12-31")]
    [InlineData("2018-H1", "halfYear", "2018-01-01", "2018-06-30")]
    [InlineData("2018-H2", "halfYear", "2018-07-01", "2018-12-31")]
    [InlineData("2018", "year", "2018-01-01", "2018-12-31")]
    [InlineData("2018-07-30", "adHoc", "2018-07-30", "2018-07-30")]
    public void A_period_has_its_days(string code, string kind, string from, string to)
    {
        var period = ReportPeriod.Read(code)!;

        (period.Code, period.Kind).ShouldBe((code, kind));
        (period.From, period.To).ShouldBe((DateOnly.ParseExact(from, "yyyy-MM-dd"), DateOnly.ParseExact(to, "yyyy-MM-dd")));
    }

    [Theory]
    [InlineData("2018-Q5")]
    [InlineData("2018-H3")]
    [InlineData("2018-13-01")]
    [InlineData("quarter")]
    [InlineData("")]
    public void Anything_else_is_no_period(string code) => ReportPeriod.Read(code).ShouldBeNull();
}
