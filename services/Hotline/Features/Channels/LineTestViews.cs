using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Channels.Testing;
using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>The result of a line test.</summary>
/// <param name="ContactPoint">Who was called; null for the line as a whole.</param>
internal sealed record LineTestView(
    Guid Id,
    DateTimeOffset TestedAt,
    string Result,
    LineTestView.Called? ContactPoint,
    string? Note,
    DateTimeOffset RecordedAt,
    string RecordedBy,
    string Desk
)
{
    // The names are those of the terms at hand; a contact point that is there no longer is named by its code.
    internal static LineTestView Of(LineTest test, ChannelTerms terms) =>
        new(
            test.Id,
            test.TestedAt,
            test.Result,
            test.ContactPoint is { } code ? new(code, NameOf(code, terms)) : null,
            test.Note,
            test.RecordedAt,
            test.RecordedBy.Name,
            test.RecordedBy.Desk
        );

    private static Text NameOf(string code, ChannelTerms terms) =>
        terms.ContactPoints.FirstOrDefault(point => point.Code == code) is { } point ? new(point.Vi, point.En) : new(code, code);

    /// <summary>A contact point with its name.</summary>
    public sealed record Called(string Code, Text Name);
}

/// <summary>How a line stands by its tests.</summary>
/// <param name="State">sound, due, failing or noRule.</param>
/// <param name="IntervalDays">From one test to the next.</param>
/// <param name="IntervalUnverified">Whether nobody has yet seen the rule in writing.</param>
/// <param name="NextDue">The day by which the next test is due.</param>
/// <param name="DaysUntested">Days since anybody tried, or since the line began.</param>
/// <param name="DaysUnanswered">Days since anybody answered, or since the first try, or since the line began.</param>
/// <param name="Failures">What failed since, from the first.</param>
internal sealed record LineTestingView(
    string State,
    int? IntervalDays,
    bool IntervalUnverified,
    DateOnly? NextDue,
    bool Due,
    int DaysUntested,
    int DaysUnanswered,
    LineTestView? Last,
    LineTestView? LastAnswered,
    IReadOnlyList<LineTestView> Failures
)
{
    internal static LineTestingView Of(LineCondition line, ChannelTerms terms) =>
        new(
            line.State,
            line.Interval?.Days,
            line.Interval is { Verified: false },
            line.NextDue,
            line.IsDue,
            line.DaysUntested,
            line.DaysUnanswered,
            line.Last is null ? null : LineTestView.Of(line.Last, terms),
            line.LastAnswered is null ? null : LineTestView.Of(line.LastAnswered, terms),
            [.. line.Failures.Select(test => LineTestView.Of(test, terms))]
        );
}
