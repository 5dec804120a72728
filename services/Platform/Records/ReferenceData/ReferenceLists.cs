using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Domain.Reference;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Records.ReferenceData;

/// <summary>The lists that every service with records keeps, of all days, as they stood at one moment. Each step is judged by what held on the day of its record (R13).</summary>
public sealed class ReferenceLists
{
    private readonly IReadOnlyList<Holiday> holidays;
    private readonly IReadOnlyList<ClockRule> clockRules;

    private ReferenceLists(
        IReadOnlyList<CodeEntry> codes,
        IReadOnlyList<Desk> desks,
        IReadOnlyList<Holiday> holidays,
        IReadOnlyList<ClockRule> clockRules
    )
    {
        Codes = codes;
        Desks = desks;
        this.holidays = holidays;
        this.clockRules = clockRules;
    }

    /// <summary>Codes of all lists and days.</summary>
    public IReadOnlyList<CodeEntry> Codes { get; }

    /// <summary>Desks of all days.</summary>
    public IReadOnlyList<Desk> Desks { get; }

    /// <summary>Reads them as they stand.</summary>
    public static async Task<ReferenceLists> ReadAsync(DbContext db, CancellationToken cancellationToken) =>
        new(
            await db.Set<CodeEntry>().AsNoTracking().ToListAsync(cancellationToken),
            await db.Set<Desk>().AsNoTracking().ToListAsync(cancellationToken),
            await db.Set<Holiday>().AsNoTracking().ToListAsync(cancellationToken),
            db.Model.FindEntityType(typeof(ClockRule)) is null
                ? []
                : await db.Set<ClockRule>().AsNoTracking().ToListAsync(cancellationToken)
        );

    /// <summary>The codes of every list as they stood on a day.</summary>
    public CodesOfTheDay CodesOn(DateOnly day) => new(day, [.. Codes.Where(code => code.HoldsOn(day))]);

    /// <summary>The rules of a day for the clocks of records with a partner: the general ones and the partner's.</summary>
    public IReadOnlyList<ClockRule> ClockRulesOf(DateOnly day, string? partner) =>
        [.. clockRules.Where(rule => rule.HoldsOn(day) && (rule.Partner is null || rule.Partner == partner))];

    /// <summary>
    /// The days off and swapped days that a clock running from this day on may meet: a pause may take long, but no clock runs for years. Whole years, because a
    /// year without a single day off is one whose holidays nobody knows.
    /// </summary>
    public IReadOnlyList<SpecialDay> HolidaysOf(string? partner, DateOnly from) =>
        [
            .. holidays
                .Where(holiday =>
                    (holiday.Country == RecordCalendars.VietNam || holiday.Country == partner)
                    && holiday.Date.Year >= from.Year
                    && holiday.Date.Year < from.Year + 4
                )
                .Select(holiday => holiday.AsSpecialDay()),
        ];

    /// <summary>The calendars by which clocks count that run from this day on.</summary>
    public RecordCalendars CalendarsOf(string? partner, DateOnly from) => new(partner, HolidaysOf(partner, from));
}
