using Cooperation.Hotline.Domain;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Data.Rules;

/// <summary>Reads the rules of one day.</summary>
internal static class RulesReader
{
    internal static readonly string[] ListsOfDataAlone = [CodeLists.Partner, CodeLists.Province, CodeLists.Language];

    public static async Task<RulesOfTheDay> RulesOfAsync(
        this HotlineDbContext db,
        DateOnly day,
        string partner,
        CancellationToken cancellationToken
    ) =>
        new()
        {
            Day = day,
            Partner = partner,
            Codes = await db
                .Codes.AsNoTracking()
                .HeldOn(day)
                .Where(code => ListsOfDataAlone.Contains(code.List))
                .ToListAsync(cancellationToken),
            Channels = await db.Channels.AsNoTracking().Where(channel => channel.Partner == partner).ToListAsync(cancellationToken),
            Desks = await db.Desks.AsNoTracking().HeldOn(day).ToListAsync(cancellationToken),
            ClockRules = await db
                .ClockRules.AsNoTracking()
                .HeldOn(day)
                .Where(rule => rule.Partner == null || rule.Partner == partner)
                .ToListAsync(cancellationToken),
            HandlingLimits = await db
                .HandlingLimits.AsNoTracking()
                .HeldOn(day)
                .Where(limit => limit.Partner == null || limit.Partner == partner)
                .ToListAsync(cancellationToken),
            Grades = await db.Grades.AsNoTracking().ToListAsync(cancellationToken),
            Holidays = await db.HolidaysOfAsync(partner, day, cancellationToken),
        };

    /// <summary>Whether a special day is one that a clock may meet which runs from this day on; <see cref="HolidaysOfAsync"/> says why these years.</summary>
    internal static bool Concerns(Holiday holiday, string partner, DateOnly from) =>
        (holiday.Country == CalendarsOfExchange.VietNam || holiday.Country == partner)
        && holiday.Date.Year >= from.Year
        && holiday.Date.Year < from.Year + 4;

    /// <summary>The rules of an exchange's own day.</summary>
    public static Task<RulesOfTheDay> RulesOfAsync(this HotlineDbContext db, Exchange exchange, CancellationToken cancellationToken) =>
        db.RulesOfAsync(VietnamTime.DateOf(exchange.ReceivedOrSentAt), exchange.Entry.Partner, cancellationToken);

    /// <summary>The calendars by which the clocks of an exchange count.</summary>
    public static async Task<CalendarsOfExchange> CalendarsOfAsync(
        this HotlineDbContext db,
        Exchange exchange,
        CancellationToken cancellationToken
    )
    {
        var partner = exchange.Entry.Partner;
        return new(partner, await db.HolidaysOfAsync(partner, VietnamTime.DateOf(exchange.ReceivedOrSentAt), cancellationToken));
    }

    /// <summary>
    /// The days that a clock running from this day on may meet: a pause may take long, but no clock of the hotline runs for years. Whole
    /// years, because a year without a single day off is one whose holidays nobody knows.
    /// </summary>
    public static async Task<IReadOnlyList<SpecialDay>> HolidaysOfAsync(
        this HotlineDbContext db,
        string partner,
        DateOnly from,
        CancellationToken cancellationToken
    )
    {
        var (first, until) = (new DateOnly(from.Year, 1, 1), new DateOnly(from.Year + 4, 1, 1));
        var days = await db
            .Holidays.AsNoTracking()
            .Where(day => (day.Country == CalendarsOfExchange.VietNam || day.Country == partner) && day.Date >= first && day.Date < until)
            .ToListAsync(cancellationToken);
        return [.. days.Select(day => day.AsSpecialDay())];
    }
}
