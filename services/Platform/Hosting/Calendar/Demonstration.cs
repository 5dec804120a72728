namespace Cooperation.Platform.Hosting.Calendar;

/// <summary>What time it is for what a service does by itself. Beside demo data people work at the demo date: by today's everything of theirs would have been late for years, and be told at a time that has not come.</summary>
/// <param name="date">The demo date; null in life.</param>
/// <param name="clock">The clock.</param>
public sealed class Demonstration(DateOnly? date, TimeProvider clock)
{
    /// <summary>Where the date is set.</summary>
    public const string Setting = "Demo:Date";

    /// <summary>Whether this installation holds demonstration data.</summary>
    public bool IsOn => date is not null;

    /// <summary>Now.</summary>
    public DateTimeOffset Now =>
        date is { } day ? VietnamTime.StartOf(day) + VietnamTime.At(clock.GetUtcNow()).TimeOfDay : clock.GetUtcNow();

    /// <summary>When the plan was loaded: the demo year begins with it.</summary>
    public DateTimeOffset LoadedAt => date is { } day ? VietnamTime.StartOf(new(day.Year, 1, 1)) : clock.GetUtcNow();

    /// <summary>When something was heard that happened on a day: in the demo year in the evening of that day, however late it was loaded.</summary>
    public DateTimeOffset HeardAt(DateOnly? day, DateTimeOffset at) =>
        date is null || day is not { } happened ? at : VietnamTime.StartOf(happened).AddHours(18);
}
