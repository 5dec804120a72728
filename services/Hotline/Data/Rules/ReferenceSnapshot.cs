using System.Collections.Concurrent;
using Cooperation.Hotline.Domain;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Handling;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Records.ReferenceData;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Data.Rules;

/// <summary>The reference data of every day as it stood at one moment: each step is judged by the rules of its own day, and to ask the database for them anew would be half of its work.</summary>
internal sealed class ReferenceSnapshot
{
    private const int DaysAtHand = 256;

    private static readonly string[] ListsOfDataAlone = [CodeLists.Partner, CodeLists.Province, CodeLists.Language];

    private readonly ConcurrentDictionary<(DateOnly, string), RulesOfTheDay> atHand = new();
    private readonly HandlingLimit[] limits;
    private readonly GradeMapping[] grades;

    private ReferenceSnapshot(ReferenceLists lists, HandlingLimit[] limits, GradeMapping[] grades)
    {
        Lists = lists;
        this.limits = limits;
        this.grades = grades;
    }

    /// <summary>The lists of every service.</summary>
    public ReferenceLists Lists { get; }

    public static async Task<ReferenceSnapshot> ReadAsync(HotlineDbContext db, CancellationToken cancellationToken) =>
        new(
            await ReferenceLists.ReadAsync(db, cancellationToken),
            await db.HandlingLimits.AsNoTracking().ToArrayAsync(cancellationToken),
            await db.Grades.AsNoTracking().ToArrayAsync(cancellationToken)
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

    /// <summary>The limits of handling on a day, of every partner.</summary>
    public IReadOnlyList<HandlingLimit> LimitsOn(DateOnly day) => [.. limits.Where(limit => limit.HoldsOn(day))];

    private RulesOfTheDay Read(DateOnly day, string partner) =>
        new()
        {
            Day = day,
            Partner = partner,
            Codes = [.. Lists.Codes.Where(code => code.HoldsOn(day) && ListsOfDataAlone.Contains(code.List))],
            Channels = [],
            Desks = [.. Lists.Desks.Where(desk => desk.HoldsOn(day))],
            ClockRules = Lists.ClockRulesOf(day, partner),
            HandlingLimits = [.. limits.Where(limit => limit.HoldsOn(day) && (limit.Partner is null || limit.Partner == partner))],
            Grades = grades,
            Holidays = Lists.HolidaysOf(partner, day),
        };
}
