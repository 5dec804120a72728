using Cooperation.Platform.Domain.Calendar;

namespace Cooperation.Platform.Domain.Clocks;

/// <summary>A rule as a clock keeps it, whatever becomes of the data later (R13).</summary>
/// <param name="Amount">How much time; none where it is to be done immediately.</param>
/// <param name="Unit">One of <see cref="CountingUnits"/>.</param>
/// <param name="Calendar">One of <see cref="ClockCalendars"/>.</param>
/// <param name="WarnBefore">How long before the end the desk is warned, in the same unit.</param>
/// <param name="Source">Where the rule stands.</param>
/// <param name="Instrument">The instrument that sets it, where one does.</param>
/// <param name="Unverified">Whether nobody has yet checked it against its source.</param>
/// <param name="Document">The document in which the rule stands, by number; null where none is known.</param>
/// <param name="Article">Its article: <c>Điều 5 khoản 2</c>.</param>
/// <param name="StartsWith">The event with which it begins to run, where the rule says one.</param>
/// <param name="ExtendBy">How much more time may be given, in the same unit; null where none may.</param>
public sealed record ClockTerms(
    decimal Amount,
    string Unit,
    string Calendar,
    decimal WarnBefore,
    string Source,
    string? Instrument,
    bool Unverified,
    string? Document = null,
    string? Article = null,
    string? StartsWith = null,
    decimal? ExtendBy = null
)
{
    /// <summary>Whether it is to be done at once: the limit ends when it begins.</summary>
    public bool IsImmediate => Amount == 0;

    /// <summary>The end of the limit and the days by which it was counted.</summary>
    public Reckoning Reckon(DateTimeOffset from, RecordCalendars calendars, IReadOnlyList<Standstill> standstills) =>
        IsImmediate
            ? new(from, [new(CivilTime.DateOf(from), Counted: true, DayReasons.FirstDay)], Complete: true)
            : new TimeLimit(Amount, Unit).CountFrom(from, calendars.For(Calendar), standstills);

    /// <summary>When the desk is warned: counted from the start like the end itself, so that a warning of two working days is two working days.</summary>
    public DateTimeOffset WarnAt(DateTimeOffset from, RecordCalendars calendars, IReadOnlyList<Standstill> standstills)
    {
        if (CountingUnits.AreHours(Unit))
        {
            return (this with { Amount = Amount - WarnBefore }).Reckon(from, calendars, standstills).Due;
        }

        // A limit in days ends with a day: whole days are counted, the rest is a part of the last one.
        var whole = decimal.Floor(WarnBefore);
        var end = (this with { Amount = Amount - whole }).Reckon(from, calendars, standstills).Due;
        return end - TimeSpan.FromDays((double)(WarnBefore - whole));
    }
}
