using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Platform.Domain.Clocks;

/// <summary>One time limit of a record: since when it runs, by which rule, until when, and whether what it waits for has come.</summary>
public sealed class Clock
{
    private List<ClockPause> pauses = [];
    private List<ClockExtension> extensions = [];

    private Clock() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; }

    /// <summary>What it waits for: the code of a <see cref="ClockKind"/> of its service.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>Number among its kind, from 1: of what is numbered (<see cref="ClockKind.IsNumbered"/>) the number of that, of the others how often it was begun.</summary>
    public int Number { get; private init; }

    /// <summary>When it began to run.</summary>
    public DateTimeOffset StartedAt { get; private init; }

    /// <summary>The rule, as it stood on the day of the record.</summary>
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

    /// <summary>What time it was given beyond its rule, and why.</summary>
    public IReadOnlyList<ClockExtension> Extensions => extensions;

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
    public Reckoning Count(RecordCalendars calendars) => Extended(Terms).Reckon(StartedAt, calendars, Standstills());

    /// <summary>Begins a clock.</summary>
    /// <param name="kind">What it waits for.</param>
    /// <param name="number">Its number among its kind.</param>
    /// <param name="terms">Its rule.</param>
    /// <param name="from">When it begins to run.</param>
    /// <param name="calendars">By which working days it counts.</param>
    /// <param name="stood">Times over which it does not run.</param>
    public static Clock Start(
        string kind,
        int number,
        ClockTerms terms,
        DateTimeOffset from,
        RecordCalendars calendars,
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
    public void Reckon(ClockTerms terms, RecordCalendars calendars)
    {
        (Terms, StoppedAt) = (terms, null);
        DueAt = Count(calendars).Due;
        WarnAt = Extended(terms).WarnAt(StartedAt, calendars, Standstills());
    }

    /// <summary>What it waited for has come.</summary>
    public void Meet(DateTimeOffset at) => MetAt = at;

    /// <summary>What it had met was none: it goes on as if it had never come, standing still where it stood.</summary>
    public void MeetNoMore() => MetAt = null;

    /// <summary>Nothing is waited for any more.</summary>
    public void Stop(DateTimeOffset at) => StoppedAt = at;

    /// <summary>Stops it, with a reason: nothing is due by it until it goes on.</summary>
    /// <exception cref="DomainException">It does not run.</exception>
    public void Pause(ClockCatalogue kinds, string reason, Officer by, DateTimeOffset at)
    {
        if (!IsOpen || PausedAt is not null)
        {
            throw new DomainException(IsOpen ? ClockErrors.AlreadyPaused(kinds, this) : ClockErrors.NotRunning(kinds, this));
        }

        PausedAt = at;
        pauses = [.. pauses, new(at, Until: null, reason, by.Name, by.Desk)];
    }

    /// <summary>Lets it go on; its end moves by the time over which it stood.</summary>
    /// <exception cref="DomainException">It does not stand still.</exception>
    public void Resume(ClockCatalogue kinds, RecordCalendars calendars, DateTimeOffset at)
    {
        if (!IsOpen || PausedAt is null)
        {
            throw new DomainException(IsOpen ? ClockErrors.NotPaused(kinds, this) : ClockErrors.NotRunning(kinds, this));
        }

        PausedAt = null;
        pauses = [.. pauses.SkipLast(1), pauses[^1] with { Until = at }];
        Reckon(Terms, calendars);
    }

    /// <summary>A stopped clock goes on with the record that is taken up again: the time over which it was closed does not count.</summary>
    public void GoOn(string reason, RecordCalendars calendars, Officer by, DateTimeOffset at)
    {
        var stopped = StoppedAt!.Value;
        var before = pauses.Select(pause => pause.Until is null ? pause with { Until = stopped } : pause);
        pauses = [.. before, new(stopped, at, reason, by.Name, by.Desk)];
        (StoppedAt, PausedAt) = (null, null);
        Reckon(Terms, calendars);
    }

    /// <summary>Gives it more time, as far as its rule allows in all.</summary>
    /// <param name="kinds">What it is called.</param>
    /// <param name="amount">How much more, in the unit of its rule.</param>
    /// <param name="reason">Why.</param>
    /// <param name="calendars">By which working days it counts.</param>
    /// <param name="by">Who gives it.</param>
    /// <param name="at">When.</param>
    /// <exception cref="DomainException">It does not run any more, or its rule gives no more time or not so much.</exception>
    public void Extend(ClockCatalogue kinds, decimal amount, string reason, RecordCalendars calendars, Officer by, DateTimeOffset at)
    {
        if (!IsOpen)
        {
            throw new DomainException(ClockErrors.NotRunning(kinds, this));
        }

        if (Terms.ExtendBy is not { } most)
        {
            throw new DomainException(ClockErrors.NotExtendable(kinds, this));
        }

        if (amount <= 0 || extensions.Sum(extension => extension.Amount) + amount > most)
        {
            throw new DomainException(ClockErrors.ExtendedTooFar(kinds, this, most));
        }

        extensions = [.. extensions, new(amount, reason, at, by.Name, by.Desk)];
        Reckon(Terms, calendars);
    }

    private ClockTerms Extended(ClockTerms terms) => terms with { Amount = terms.Amount + extensions.Sum(extension => extension.Amount) };

    private IReadOnlyList<Standstill> Standstills() =>
        [.. pauses.Where(pause => pause.Until is not null).Select(pause => new Standstill(pause.From, pause.Until!.Value))];
}
