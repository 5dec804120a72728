using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Clocks;

namespace Cooperation.Platform.Records.Clocks;

/// <summary>A clock as every reader of its record sees it: the rule, its source, the end, how it stands, and how it was counted.</summary>
public sealed record ClockView
{
    /// <summary>What it is called in an address.</summary>
    public required string Clock { get; init; }

    /// <summary>What it waits for.</summary>
    public required string Kind { get; init; }

    /// <summary>Its number among its kind.</summary>
    public required int Number { get; init; }

    /// <summary>One of <see cref="ClockStates"/>.</summary>
    public required string State { get; init; }

    /// <summary>Since when it runs.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ends.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>When the desk is warned.</summary>
    public required DateTimeOffset WarnAt { get; init; }

    /// <summary>Since when it stands still.</summary>
    public DateTimeOffset? PausedAt { get; init; }

    /// <summary>When what it waits for came.</summary>
    public DateTimeOffset? MetAt { get; init; }

    /// <summary>When nothing was waited for any more.</summary>
    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>Its rule.</summary>
    public required ClockTerms Rule { get; init; }

    /// <summary>When it stood still.</summary>
    public required IReadOnlyList<PauseView> Pauses { get; init; }

    /// <summary>Time given beyond its rule.</summary>
    public required IReadOnlyList<ExtensionView> Extensions { get; init; }

    /// <summary>How it was counted.</summary>
    public required CountView Count { get; init; }

    /// <summary>Warning to the desk, escalation to its supervisor.</summary>
    public required IReadOnlyList<AlertView> Alerts { get; init; }

    /// <summary>A clock as it is shown.</summary>
    /// <param name="kinds">What it is called.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="calendars">The calendars as they are now.</param>
    /// <param name="alerts">What was said of the record's clocks.</param>
    /// <param name="mayRead">Whether the reader may read case text: reasons and names.</param>
    /// <param name="at">The time.</param>
    public static ClockView Of(
        ClockCatalogue kinds,
        Clock clock,
        RecordCalendars calendars,
        IEnumerable<ClockAlert> alerts,
        bool mayRead,
        DateTimeOffset at
    ) =>
        new()
        {
            Clock = kinds.NameOf(clock),
            Kind = clock.Kind,
            Number = clock.Number,
            State = clock.StateAt(at),
            StartedAt = clock.StartedAt,
            DueAt = clock.DueAt,
            WarnAt = clock.WarnAt,
            PausedAt = clock.PausedAt,
            MetAt = clock.MetAt,
            StoppedAt = clock.StoppedAt,
            Rule = clock.Terms,
            Pauses = [.. clock.Pauses.Select(pause => PauseView.Of(pause, mayRead))],
            Extensions = [.. clock.Extensions.Select(extension => ExtensionView.Of(extension, mayRead))],
            Count = CountView.Of(clock, calendars),
            // What was said after it was met, or in a time still to come, was said of nothing: the demo's clocks are swept by another time.
            Alerts =
            [
                .. alerts
                    .Where(alert => alert.ClockId == clock.Id && alert.At <= (clock.MetAt ?? clock.StoppedAt ?? at) && alert.At <= at)
                    .OrderBy(alert => alert.At)
                    .Select(alert => new AlertView(alert.Level, alert.At, alert.Desk)),
            ],
        };

    /// <summary>A standstill; why is case text.</summary>
    public sealed record PauseView(DateTimeOffset From, DateTimeOffset? Until, string? Reason, string? Name, string Desk)
    {
        internal static PauseView Of(ClockPause pause, bool mayRead) =>
            new(pause.From, pause.Until, mayRead ? pause.Reason : null, mayRead ? pause.Name : null, pause.Desk);
    }

    /// <summary>More time; why is case text.</summary>
    public sealed record ExtensionView(decimal Amount, DateTimeOffset At, string? Reason, string? Name, string Desk)
    {
        internal static ExtensionView Of(ClockExtension extension, bool mayRead) =>
            new(extension.Amount, extension.At, mayRead ? extension.Reason : null, mayRead ? extension.Name : null, extension.Desk);
    }

    /// <summary>How it was counted.</summary>
    /// <param name="Days">Every day from the first to the last, counted or not, with the reason.</param>
    /// <param name="LastDay">The last day of the limit.</param>
    /// <param name="Complete">False where the holidays of a year in it are not known.</param>
    /// <param name="AsStored">False where holidays were corrected since: the stored end holds until the clock is counted anew.</param>
    public sealed record CountView(IReadOnlyList<DayView> Days, DateOnly LastDay, bool Complete, bool AsStored)
    {
        internal static CountView Of(Clock clock, RecordCalendars calendars)
        {
            var count = clock.Count(calendars);
            return new([.. count.Days.Select(DayView.Of)], count.LastDay, count.Complete, count.Due == clock.DueAt);
        }
    }

    /// <summary>A day of the count.</summary>
    public sealed record DayView(DateOnly Date, bool Counted, string Reason, decimal? Hours, string? Country, string? Vi, string? En)
    {
        internal static DayView Of(CountedDay day) =>
            new(day.Date, day.Counted, day.Reason, day.Hours, day.Country, day.Name?.Vi, day.Name?.En);
    }

    /// <summary>What was said of it.</summary>
    public sealed record AlertView(string Level, DateTimeOffset At, string Desk);
}
