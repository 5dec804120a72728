using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Clocks;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>The rule by which an answer is due, in short; its clock says it in full.</summary>
/// <param name="Hours">Hours from receipt, or from logging for a late entry; null where the rule counts in another unit.</param>
/// <param name="Calendar">How they are counted: <c>continuous</c>, or one of <see cref="ClockCalendars"/>.</param>
/// <param name="Source">Where the rule stands.</param>
/// <param name="Unverified">Whether nobody has yet checked it against its source.</param>
public sealed record AnswerRule(int? Hours, string Calendar, string Source, bool Unverified)
{
    internal static AnswerRule Of(ClockTerms terms) =>
        terms.Unit == CountingUnits.CalendarHours
            ? new((int)terms.Amount, "continuous", terms.Source, terms.Unverified)
            : new(Hours: null, terms.Calendar, terms.Source, terms.Unverified);
}
