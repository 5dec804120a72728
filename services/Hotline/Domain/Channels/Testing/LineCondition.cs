using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Hotline.Domain.Channels.Testing;

/// <summary>How a line stands by its tests on a day.</summary>
public sealed record LineCondition
{
    /// <summary>Tested in time, and somebody answered.</summary>
    public const string Sound = "sound";

    /// <summary>The next test is due, today or since some days.</summary>
    public const string Due = "due";

    /// <summary>Nobody answered as it should be since the last good test.</summary>
    public const string Failing = "failing";

    /// <summary>Nobody has said how often lines of its level are to be tested.</summary>
    public const string NoRule = "noRule";

    /// <summary>One of the four above; failing goes before due.</summary>
    public required string State { get; init; }

    /// <summary>The rule by which tests fall due.</summary>
    public TestInterval? Interval { get; init; }

    /// <summary>The last test of all.</summary>
    public LineTest? Last { get; init; }

    /// <summary>The last test on which somebody answered.</summary>
    public LineTest? LastAnswered { get; init; }

    /// <summary>What failed since, from the first.</summary>
    public required IReadOnlyList<LineTest> Failures { get; init; }

    /// <summary>The day by which the next test is due: after the interval, and after a failed try on the next working day.</summary>
    public DateOnly? NextDue { get; init; }

    /// <summary>Whether that day has come.</summary>
    public bool IsDue { get; init; }

    /// <summary>Days since anybody tried the line, or since it began.</summary>
    public int DaysUntested { get; init; }

    /// <summary>Days since anybody answered on it; where nobody ever did since the first try, where nobody ever tried since it began.</summary>
    public int DaysUnanswered { get; init; }

    /// <summary>Judges a line by its last answered test and those after it.</summary>
    /// <param name="began">The first day of the channel.</param>
    /// <param name="level">Its level.</param>
    /// <param name="intervals">The rules of the day.</param>
    /// <param name="tests">The last answered test and those after it, in any order.</param>
    /// <param name="today">The day.</param>
    /// <param name="dayOf">The day of a moment, in Viet Nam.</param>
    /// <param name="nextWorkingDay">The first working day after a day.</param>
    public static LineCondition Of(
        DateOnly began,
        string level,
        IEnumerable<TestInterval> intervals,
        IEnumerable<LineTest> tests,
        DateOnly today,
        Func<DateTimeOffset, DateOnly> dayOf,
        Func<DateOnly, DateOnly> nextWorkingDay
    )
    {
        LineTest[] inOrder = [.. tests.OrderBy(test => test.TestedAt).ThenBy(test => test.Id)];
        var answered = inOrder.LastOrDefault(test => test.Result == LineTestResults.Answered);
        LineTest[] failures = [.. inOrder.Where(test => answered is null || test.TestedAt > answered.TestedAt)];
        var last = inOrder.LastOrDefault();
        var interval = intervals.FirstOrDefault(rule => rule.Level == level && rule.HoldsOn(today));
        var byInterval = interval is null ? null : (DateOnly?)DayOf(last).AddDays(interval.Days);
        var nextDue = failures.Length > 0 ? Earlier(nextWorkingDay(DayOf(last)), byInterval) : byInterval;
        var isDue = nextDue <= today;
        return new()
        {
            State =
                failures.Length > 0 ? Failing
                : isDue ? Due
                : interval is null ? NoRule
                : Sound,
            Interval = interval,
            Last = last,
            LastAnswered = answered,
            Failures = failures,
            NextDue = nextDue,
            IsDue = isDue,
            DaysUntested = today.DayNumber - DayOf(last).DayNumber,
            DaysUnanswered = today.DayNumber - DayOf(answered ?? failures.FirstOrDefault()).DayNumber,
        };

        static DateOnly Earlier(DateOnly retry, DateOnly? other) => other < retry ? other.Value : retry;

        DateOnly DayOf(LineTest? test) => test is null ? began : dayOf(test.TestedAt);
    }
}
