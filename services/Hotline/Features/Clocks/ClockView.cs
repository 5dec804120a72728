using Cooperation.Hotline.Data.Clocks;
using Cooperation.Hotline.Domain.Clocks;

namespace Cooperation.Hotline.Features.Clocks;

/// <summary>A clock as every reader of the exchange sees it: the rule, its source, the end, how it stands, and how it was counted.</summary>
internal sealed record ClockView
{
    public required string Clock { get; init; }

    public required string Kind { get; init; }

    public required int Number { get; init; }

    public required string State { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    public required DateTimeOffset WarnAt { get; init; }

    public DateTimeOffset? PausedAt { get; init; }

    public DateTimeOffset? MetAt { get; init; }

    public DateTimeOffset? StoppedAt { get; init; }

    public required ClockTerms Rule { get; init; }

    public required IReadOnlyList<PauseView> Pauses { get; init; }

    public required CountView Count { get; init; }

    /// <summary>Warning to the desk, escalation to its supervisor.</summary>
    public required IReadOnlyList<AlertView> Alerts { get; init; }

    internal static ClockView Of(
        Clock clock,
        CalendarsOfExchange calendars,
        IEnumerable<ClockAlert> alerts,
        bool mayRead,
        DateTimeOffset at
    ) =>
        new()
        {
            Clock = clock.Name,
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
    internal sealed record PauseView(DateTimeOffset From, DateTimeOffset? Until, string? Reason, string? Name, string Desk)
    {
        public static PauseView Of(ClockPause pause, bool mayRead) =>
            new(pause.From, pause.Until, mayRead ? pause.Reason : null, mayRead ? pause.Name : null, pause.Desk);
    }

    /// <param name="Days">Every day from the first to the last, counted or not, with the reason.</param>
    /// <param name="LastDay">The last day of the limit.</param>
    /// <param name="Complete">False where the holidays of a year in it are not known.</param>
    /// <param name="AsStored">False where holidays were corrected since: the stored end holds until the clock is counted anew.</param>
    internal sealed record CountView(IReadOnlyList<DayView> Days, DateOnly LastDay, bool Complete, bool AsStored)
    {
        public static CountView Of(Clock clock, CalendarsOfExchange calendars)
        {
            var count = clock.Count(calendars);
            return new([.. count.Days.Select(DayView.Of)], count.LastDay, count.Complete, count.Due == clock.DueAt);
        }
    }

    internal sealed record DayView(DateOnly Date, bool Counted, string Reason, decimal? Hours, string? Country, string? Vi, string? En)
    {
        public static DayView Of(Platform.Domain.Calendar.CountedDay day) =>
            new(day.Date, day.Counted, day.Reason, day.Hours, day.Country, day.Name?.Vi, day.Name?.En);
    }

    internal sealed record AlertView(string Level, DateTimeOffset At, string Desk);
}
