namespace Cooperation.Hotline.Domain.Channels.Hours;

/// <summary>When a side answers, week by week, on the clock of its own wall: <c>24/7</c>, or <c>Mon-Fri 07:30-17:00; holidays 08:00-12:00</c>. Whoever is not on duty day and night is closed on holidays unless the text says otherwise.</summary>
public sealed class OpeningHours : IEquatable<OpeningHours>
{
    /// <summary>Day and night, holidays too.</summary>
    public static readonly OpeningHours Always = new([.. Enumerable.Repeat(DayAndNight, 7)], DayAndNight, isAlways: true);

    private readonly IReadOnlyList<Span>[] week;
    private readonly IReadOnlyList<Span>? holidays;

    private static IReadOnlyList<Span> DayAndNight => [new(0, Span.Day)];

    private OpeningHours(IReadOnlyList<Span>[] week, IReadOnlyList<Span>? holidays, bool isAlways)
    {
        this.week = week;
        this.holidays = holidays;
        IsAlways = isAlways;
        Text = OpeningHoursText.Write(week, holidays, isAlways);
    }

    /// <summary>Whether somebody answers at any time.</summary>
    public bool IsAlways { get; }

    /// <summary>The hours in the one form in which they are kept.</summary>
    public string Text { get; }

    /// <summary>The hours on a weekday, from the first span.</summary>
    public IReadOnlyList<Span> On(DayOfWeek day) => week[OpeningHoursText.Place(day)];

    /// <summary>The hours on a holiday; none where the text says nothing of holidays.</summary>
    public IReadOnlyList<Span> OnHolidays => holidays ?? [];

    /// <summary>The hours of a rest day that is worked in place of another: those of the first working day of the week.</summary>
    public IReadOnlyList<Span> OnSwappedDays => week.FirstOrDefault(spans => spans.Count > 0) ?? [];

    /// <summary>Reads hours as people or files write them; false where a machine can't.</summary>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out OpeningHours? hours)
    {
        hours = OpeningHoursText.Read(text) switch
        {
            { IsAlways: true } => Always,
            { } read => new(read.Week, read.Holidays, isAlways: false),
            null => null,
        };
        return hours is not null;
    }

    /// <summary>Reads hours that have been checked before.</summary>
    public static OpeningHours Parse(string text) =>
        TryParse(text, out var hours) ? hours : throw new FormatException("No opening hours: they read '24/7' or 'Mon-Fri 07:30-17:00'.");

    /// <inheritdoc/>
    public bool Equals(OpeningHours? other) => other?.Text == Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OpeningHours);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
