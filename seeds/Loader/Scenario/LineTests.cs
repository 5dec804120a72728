using System.Globalization;

namespace Cooperation.Loader.Scenario;

/// <summary>The line tests of the demo year: central lines every month and every week from October, the others every month from October. On 31 December some lines have been forgotten and some do not answer.</summary>
internal static class LineTests
{
    private const string CentralDesk = "ca.trunguong";
    private const int ForgottenEvery = 11;
    private const int FailingEvery = 13;

    private static readonly DateOnly Year = new(2018, 1, 8);
    private static readonly DateOnly Autumn = new(2018, 10, 1);
    private static readonly DateOnly Forgotten = new(2018, 11, 20);
    private static readonly DateOnly LastDay = new(2018, 12, 29);

    // What stays wrong to the end of the year, in turn.
    private static readonly (string Result, string Note)[] Failures =
    [
        ("noAnswer", "Gọi ba lần, không ai trả lời"),
        ("wrongNumber", "Người nghe máy nói không thuộc đơn vị bạn"),
        ("poorLine", "Nghe tiếng được tiếng mất, phải gọi lại"),
        ("busy", "Máy bận suốt nửa giờ"),
    ];

    public static IReadOnlyList<PlannedTest> Build(IReadOnlyList<TestedLine> lines, ulong seed = DemoYear.Seed) =>
        [.. lines.SelectMany((line, place) => OfLine(line, place, new Draw(seed + ((ulong)(place + 1) << 40))))];

    private static IEnumerable<PlannedTest> OfLine(TestedLine line, int place, Draw draw)
    {
        var days = DaysOf(line, draw.Below(7)).Where(day => place % ForgottenEvery != 5 || day < Forgotten).ToArray();
        var failing = place % FailingEvery == 4;
        foreach (var (number, day) in days.Index())
        {
            var (result, note) =
                failing && number >= days.Length - 2 ? Failures[place / FailingEvery % Failures.Length]
                : draw.Chance(4) && number < days.Length - 2 ? Failures[draw.Below(Failures.Length)]
                : ("answered", null);
            yield return new(
                string.Create(CultureInfo.InvariantCulture, $"demo-line-{line.Code}-{day:yyyyMMdd}"),
                line.Caller ?? CentralDesk,
                line.Code,
                new(MomentOf(line, day, draw), result, result == "answered" && draw.Chance(60) ? null : line.ContactPoint, note)
            );
        }
    }

    private static IEnumerable<DateOnly> DaysOf(TestedLine line, int shift)
    {
        var isCentral = line.Level == "central";
        for (var day = (isCentral ? Year : Autumn).AddDays(shift); day <= LastDay; day = day.AddDays(isCentral && day >= Autumn ? 7 : 28))
        {
            yield return day;
        }
    }

    // In the office hours of those who are called: London wakes up in our afternoon.
    private static DateTimeOffset MomentOf(TestedLine line, DateOnly day, Draw draw) =>
        Moments.At(day, line.Partner == "GB" ? 17 : 9, draw.Below(60));
}
