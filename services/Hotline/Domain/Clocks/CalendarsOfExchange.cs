using Cooperation.Platform.Domain.Calendar;

namespace Cooperation.Hotline.Domain.Clocks;

/// <summary>The working days by which the clocks of one exchange count: ours, or those worked on both sides.</summary>
/// <param name="partner">The partner.</param>
/// <param name="holidays">Special days of Viet Nam and of the partner.</param>
public sealed class CalendarsOfExchange(string partner, IReadOnlyList<SpecialDay> holidays)
{
    /// <summary>Country code of Viet Nam.</summary>
    public const string VietNam = "VN";

    private readonly Lazy<WorkingCalendar> ours = new(() => new WorkingCalendar(holidays, VietNam));
    private readonly Lazy<WorkingCalendar> both = new(() => new WorkingCalendar(holidays, VietNam, partner));

    /// <summary>The calendar of a rule.</summary>
    /// <param name="calendar">One of <see cref="ClockCalendars"/>.</param>
    public WorkingCalendar For(string calendar) => calendar == ClockCalendars.Both ? both.Value : ours.Value;
}
