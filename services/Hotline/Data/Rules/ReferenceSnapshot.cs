using System.Collections.Concurrent;
using Cooperation.Hotline.Domain;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Desks;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Handling;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Handling;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Data.Rules;

/// <summary>The reference data of every day as it stood at one moment: each step is judged by the rules of its own day, and to ask the database for them anew would be half of its work.</summary>
internal sealed class ReferenceSnapshot
{
    private const int DaysAtHand = 256;

    private static readonly string[] ListsOfDataAlone = [CodeLists.Partner, CodeLists.Province, CodeLists.Language];

    private readonly ConcurrentDictionary<(DateOnly, string), RulesOfTheDay> atHand = new();
    private readonly ClockRule[] clockRules;
    private readonly HandlingLimit[] limits;
    private readonly GradeMapping[] grades;
    private readonly Holiday[] holidays;

    private ReferenceSnapshot(
        CodeEntry[] codes,
        Desk[] desks,
        ClockRule[] clockRules,
        HandlingLimit[] limits,
        GradeMapping[] grades,
        Holiday[] holidays
    )
    {
        Codes = codes;
        Desks = desks;
        this.clockRules = clockRules;
        this.limits = limits;
        this.grades = grades;
        this.holidays = holidays;
    }

    /// <summary>Codes of all lists and days.</summary>
    public IReadOnlyList<CodeEntry> Codes { get; }

    /// <summary>Desks of all days.</summary>
    public IReadOnlyList<Desk> Desks { get; }

    public static async Task<ReferenceSnapshot> ReadAsync(HotlineDbContext db, CancellationToken cancellationToken) =>
        new(
            await db.Codes.AsNoTracking().ToArrayAsync(cancellationToken),
            await db.Desks.AsNoTracking().ToArrayAsync(cancellationToken),
            await db.ClockRules.AsNoTracking().ToArrayAsync(cancellationToken),
            await db.HandlingLimits.AsNoTracking().ToArrayAsync(cancellationToken),
            await db.Grades.AsNoTracking().ToArrayAsync(cancellationToken),
            await db.Holidays.AsNoTracking().ToArrayAsync(cancellationToken)
        );

    /// <summary>The rules of a day for a partner. Channels are records that desks change, so whoever asks brings the partner's as they stand.</summary>
    public RulesOfTheDay Of(DateOnly day, string partner, IReadOnlyList<Channel> channels)
    {
        if (atHand.Count > DaysAtHand)
        {
            atHand.Clear(); // Old logs go by date: what lies behind seldom comes again.
        }

        return atHand.GetOrAdd((day, partner), key => Read(key.Item1, key.Item2)).With(channels);
    }

    /// <summary>
    /// The days that a clock running from this day on may meet: a pause may take long, but no clock of the hotline runs for years. Whole
    /// years, because a year without a single day off is one whose holidays nobody knows.
    /// </summary>
    public IReadOnlyList<SpecialDay> HolidaysOf(string partner, DateOnly from) =>
        [
            .. holidays
                .Where(holiday =>
                    (holiday.Country == CalendarsOfExchange.VietNam || holiday.Country == partner)
                    && holiday.Date.Year >= from.Year
                    && holiday.Date.Year < from.Year + 4
                )
                .Select(holiday => holiday.AsSpecialDay()),
        ];

    private RulesOfTheDay Read(DateOnly day, string partner) =>
        new()
        {
            Day = day,
            Partner = partner,
            Codes = [.. Codes.Where(code => code.HoldsOn(day) && ListsOfDataAlone.Contains(code.List))],
            Channels = [],
            Desks = [.. Desks.Where(desk => desk.HoldsOn(day))],
            ClockRules = [.. clockRules.Where(rule => rule.HoldsOn(day) && (rule.Partner is null || rule.Partner == partner))],
            HandlingLimits = [.. limits.Where(limit => limit.HoldsOn(day) && (limit.Partner is null || limit.Partner == partner))],
            Grades = grades,
            Holidays = HolidaysOf(partner, day),
        };
}
