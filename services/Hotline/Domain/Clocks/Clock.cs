using System.Globalization;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Hotline.Domain.Clocks;

/// <summary>One time limit of an exchange: since when it runs, by which rule, until when, and whether what it waits for has come.</summary>
public sealed class Clock
{
    private List<ClockPause> pauses = [];

    private Clock() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; }

    /// <summary>One of <see cref="ClockKinds"/>.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>Number among its kind, from 1: of a verification its own number, of the others how often it was begun.</summary>
    public int Number { get; private init; }

    /// <summary>When it began to run.</summary>
    public DateTimeOffset StartedAt { get; private init; }

    /// <summary>The rule, as it stood on the day of the exchange.</summary>
    public ClockTerms Terms { get; private set; } = null!;

    /// <summary>When it is over. While it stands still, when it would have been over without the present pause.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>When the desk is warned.</summary>
    public DateTimeOffset WarnAt { get; private set; }

    /// <summary>Since when it stands still; null while it runs.</summary>
    public DateTimeOffset? PausedAt { get; private set; }

    /// <summary>When what it waits for came.</summary>
    public DateTimeOffset? MetAt { get; private set; }

    /// <summary>When it was stopped because nothing is waited for any more.</summary>
    public DateTimeOffset? StoppedAt { get; private set; }

    /// <summary>When it stood still, and why.</summary>
    public IReadOnlyList<ClockPause> Pauses => pauses;

    /// <summary>Whether it still waits, running or standing still.</summary>
    public bool IsOpen => MetAt is null && StoppedAt is null;

    /// <summary>What it is called in an address: <c>answer</c>, <c>verification-2</c>.</summary>
    public string Name => Kind == ClockKinds.Verification ? string.Create(CultureInfo.InvariantCulture, $"{Kind}-{Number}") : Kind;

    /// <summary>Whether what it waits for came late. A clock that stood still when it came was as late as when it was paused, no later.</summary>
    public bool IsMetLate => MetAt is { } met && (PausedAt ?? met) > DueAt;

    /// <summary>Whether its time was over when it was stopped.</summary>
    public bool RanOut => StoppedAt is { } stopped && (PausedAt ?? stopped) > DueAt;

    /// <summary>How it stands.</summary>
    public string StateAt(DateTimeOffset at) =>
        this switch
        {
            { MetAt: not null } => IsMetLate ? ClockStates.MetLate : ClockStates.MetInTime,
            { StoppedAt: not null } => ClockStates.Stopped,
            { PausedAt: not null } => ClockStates.Paused,
            _ => at > DueAt ? ClockStates.Overdue : ClockStates.Running,
        };

    /// <summary>How it was counted, by the calendars as they are now.</summary>
    public Reckoning Count(CalendarsOfExchange calendars) => Terms.Reckon(StartedAt, calendars, Standstills());

    internal static Clock Start(
        string kind,
        int number,
        ClockTerms terms,
        DateTimeOffset from,
        CalendarsOfExchange calendars,
        IReadOnlyList<ClockPause> stood
    )
    {
        var clock = new Clock
        {
            Id = Guid.CreateVersion7(from),
            Kind = kind,
            Number = number,
            StartedAt = from,
            pauses = [.. stood],
        };
        clock.Reckon(terms, calendars);
        return clock;
    }

    /// <summary>Counts it by these terms. One that was stopped by an entry since corrected runs again as if it had never stood.</summary>
    internal void Reckon(ClockTerms terms, CalendarsOfExchange calendars)
    {
        (Terms, StoppedAt) = (terms, null);
        DueAt = Count(calendars).Due;
        WarnAt = terms.WarnAt(StartedAt, calendars, Standstills());
    }

    internal void Meet(DateTimeOffset at) => MetAt = at;

    /// <summary>What it had met was none: it goes on as if it had never come, standing still where it stood.</summary>
    internal void MeetNoMore() => MetAt = null;

    internal void Stop(DateTimeOffset at) => StoppedAt = at;

    internal void Pause(string reason, Officer by, DateTimeOffset at)
    {
        if (!IsOpen || PausedAt is not null)
        {
            throw new DomainException(IsOpen ? ClockErrors.AlreadyPaused(this) : ClockErrors.NotRunning(this));
        }

        PausedAt = at;
        pauses = [.. pauses, new(at, Until: null, reason, by.Name, by.Desk)];
    }

    internal void Resume(CalendarsOfExchange calendars, DateTimeOffset at)
    {
        if (!IsOpen || PausedAt is null)
        {
            throw new DomainException(IsOpen ? ClockErrors.NotPaused(this) : ClockErrors.NotRunning(this));
        }

        PausedAt = null;
        pauses = [.. pauses.SkipLast(1), pauses[^1] with { Until = at }];
        Reckon(Terms, calendars);
    }

    /// <summary>A stopped clock goes on with the exchange that is taken up again: the time over which it was closed does not count.</summary>
    internal void GoOn(string reason, CalendarsOfExchange calendars, Officer by, DateTimeOffset at)
    {
        var stopped = StoppedAt!.Value;
        var before = pauses.Select(pause => pause.Until is null ? pause with { Until = stopped } : pause);
        pauses = [.. before, new(stopped, at, reason, by.Name, by.Desk)];
        (StoppedAt, PausedAt) = (null, null);
        Reckon(Terms, calendars);
    }

    private IReadOnlyList<Standstill> Standstills() =>
        [.. pauses.Where(pause => pause.Until is not null).Select(pause => new Standstill(pause.From, pause.Until!.Value))];
}
