using Cooperation.Platform.Domain.Calendar;

namespace Cooperation.Platform.Domain.Clocks;

/// <summary>The working days by which the clocks of one record count: ours, or those worked on both sides.</summary>
/// <param name="partner">The partner; null where the record has none: both sides are then ours.</param>
/// <param name="holidays">Special days of Viet Nam and of the partner.</param>
public sealed class RecordCalendars(string? partner, IReadOnlyList<SpecialDay> holidays)
{
    /// <summary>Country code of Viet Nam.</summary>
    public const string VietNam = "VN";

    private readonly Lazy<WorkingCalendar> ours = new(() => new WorkingCalendar(holidays, VietNam));
    private readonly Lazy<WorkingCalendar> both = new(() =>
        partner is null ? new WorkingCalendar(holidays, VietNam) : new WorkingCalendar(holidays, VietNam, partner)
    );

    /// <summary>The calendar of a rule.</summary>
    /// <param name="calendar">One of <see cref="ClockCalendars"/>.</param>
    public WorkingCalendar For(string calendar) => calendar == ClockCalendars.Both ? both.Value : ours.Value;
}
