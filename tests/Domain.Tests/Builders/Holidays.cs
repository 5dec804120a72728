using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting.Seeds;

namespace Cooperation.Domain.Tests.Builders;

/// <summary>The calendars of the seeds.</summary>
internal static class Holidays
{
    public static readonly IReadOnlyList<SpecialDay> All =
    [
        .. SeedFiles.Read<Row>("holidays.csv").Select(row => new SpecialDay(row.Country, row.Date, row.Kind, new Text(row.Vi, row.En))),
    ];

    private static readonly ILookup<string, SpecialDay> ByCountry = All.ToLookup(day => day.Country, StringComparer.Ordinal);

    /// <summary>What the service reads for an exchange of that day.</summary>
    public static IReadOnlyList<SpecialDay> Near(DateOnly day, string partner) =>
        [.. ByCountry["VN"].Concat(ByCountry[partner]).Where(special => special.Date.Year >= day.Year && special.Date.Year < day.Year + 4)];

    public static WorkingCalendar Of(params string[] countries) => new(All, countries);

    internal sealed record Row(string Country, DateOnly Date, string Kind, string Vi, string En);
}
