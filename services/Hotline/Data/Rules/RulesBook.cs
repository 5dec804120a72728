using Cooperation.Hotline.Domain;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Desks;
using Cooperation.Hotline.Domain.Handling;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Data.Rules;

/// <summary>The rules of every day, read at once: a log of ten years asks for thousands of days, and eight questions to the database for each would be the import's whole time.</summary>
internal sealed class RulesBook
{
    private const int DaysAtHand = 64;

    private readonly Dictionary<(DateOnly, string), RulesOfTheDay> atHand = [];
    private readonly CodeEntry[] codes;
    private readonly ILookup<string, Channel> channels;
    private readonly Desk[] desks;
    private readonly ClockRule[] clockRules;
    private readonly HandlingLimit[] limits;
    private readonly GradeMapping[] grades;
    private readonly Holiday[] holidays;

    private RulesBook(
        CodeEntry[] codes,
        Channel[] channels,
        Desk[] desks,
        ClockRule[] clockRules,
        HandlingLimit[] limits,
        GradeMapping[] grades,
        Holiday[] holidays
    )
    {
        this.codes = codes;
        this.channels = channels.ToLookup(channel => channel.Partner, StringComparer.Ordinal);
        this.desks = desks;
        this.clockRules = clockRules;
        this.limits = limits;
        this.grades = grades;
        this.holidays = holidays;
    }

    /// <summary>Codes of all lists and days.</summary>
    public IReadOnlyList<CodeEntry> Codes => codes;

    public static async Task<RulesBook> ReadAsync(HotlineDbContext db, CancellationToken cancellationToken) =>
        new(
            await db.Codes.AsNoTracking().ToArrayAsync(cancellationToken),
            await db.Channels.AsNoTracking().ToArrayAsync(cancellationToken),
            await db.Desks.AsNoTracking().ToArrayAsync(cancellationToken),
            await db.ClockRules.AsNoTracking().ToArrayAsync(cancellationToken),
            await db.HandlingLimits.AsNoTracking().ToArrayAsync(cancellationToken),
            await db.Grades.AsNoTracking().ToArrayAsync(cancellationToken),
            await db.Holidays.AsNoTracking().ToArrayAsync(cancellationToken)
        );

    /// <summary>The rules of a day for a partner, the same as <see cref="RulesReader"/> gives.</summary>
    public RulesOfTheDay Of(DateOnly day, string partner)
    {
        if (atHand.TryGetValue((day, partner), out var known))
        {
            return known;
        }

        if (atHand.Count == DaysAtHand)
        {
            atHand.Clear(); // Logs go by date: what lies behind seldom comes again.
        }

        return atHand[(day, partner)] = Read(day, partner);
    }

    private RulesOfTheDay Read(DateOnly day, string partner) =>
        new()
        {
            Day = day,
            Partner = partner,
            Codes = [.. codes.Where(code => code.HoldsOn(day) && RulesReader.ListsOfDataAlone.Contains(code.List))],
            Channels = [.. channels[partner]],
            Desks = [.. desks.Where(desk => desk.HoldsOn(day))],
            ClockRules = [.. clockRules.Where(rule => rule.HoldsOn(day) && (rule.Partner is null || rule.Partner == partner))],
            HandlingLimits = [.. limits.Where(limit => limit.HoldsOn(day) && (limit.Partner is null || limit.Partner == partner))],
            Grades = grades,
            Holidays =
            [
                .. holidays.Where(holiday => RulesReader.Concerns(holiday, partner, day)).Select(holiday => holiday.AsSpecialDay()),
            ],
        };
}
