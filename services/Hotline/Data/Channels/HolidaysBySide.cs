using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Data.Channels;

/// <summary>The special days around a moment, by country: as far back as a night may reach, as far ahead as anybody asks when a line opens again.</summary>
internal sealed class HolidaysBySide
{
    private const int DaysBack = 3;
    private const int DaysAhead = 70;

    private static readonly Dictionary<DateOnly, SpecialDay> None = [];

    private readonly Dictionary<string, Dictionary<DateOnly, SpecialDay>> days;

    private HolidaysBySide(Dictionary<string, Dictionary<DateOnly, SpecialDay>> days) => this.days = days;

    public static async Task<HolidaysBySide> ReadAsync(HotlineDbContext db, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var today = VietnamTime.DateOf(at);
        var (from, until) = (today.AddDays(-DaysBack), today.AddDays(DaysAhead));
        var rows = await db
            .Holidays.AsNoTracking()
            .Where(holiday => holiday.Date >= from && holiday.Date <= until)
            .ToListAsync(cancellationToken);
        return new(
            rows.GroupBy(row => row.Country, StringComparer.Ordinal)
                .ToDictionary(
                    country => country.Key,
                    country => country.ToDictionary(row => row.Date, row => row.AsSpecialDay()),
                    StringComparer.Ordinal
                )
        );
    }

    public IReadOnlyDictionary<DateOnly, SpecialDay> Of(string country) => days.GetValueOrDefault(country, None);
}
