using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Series;

/// <summary>GET /api/meetings/days: the days off of Viet Nam and of a partner, for whoever chooses the days of a meeting; without a partner those of all.</summary>
internal static class ListDays
{
    // Two years are more than anybody plans ahead.
    private const int MostDays = 731;

    public static void Map(RouteGroupBuilder meetings) =>
        meetings
            .MapGet("/days", HandleAsync)
            .WithTags("Series")
            .RequireAuthorization(MeetingAccess.PlannersAndDesks)
            .WithName(nameof(ListDays));

    internal static async Task<Response> HandleAsync(
        ValidQuery<Query> query,
        MeetingsDbContext db,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var asked = query.Value;
        var from = asked.From ?? CivilTime.DateOf(clock.GetUtcNow());
        var to =
            asked.To is { } named && named.DayNumber - from.DayNumber <= MostDays ? named : from.AddDays(asked.To is null ? 183 : MostDays);
        var days = await db.Set<Holiday>()
            .AsNoTracking()
            .Where(day => day.Date >= from && day.Date <= to && day.Kind != DayReasons.SwappedWork)
            .Where(day => asked.Partner == null || day.Country == asked.Partner || day.Country == "VN")
            .OrderBy(day => day.Date)
            .ThenBy(day => day.Country)
            .Select(day => new Day(day.Country, day.Date, day.Kind, day.Vi, day.En))
            .ToListAsync(cancellationToken);
        return new(from, to, days);
    }

    internal sealed record Response(DateOnly From, DateOnly To, IReadOnlyList<Day> Items);

    /// <summary>A day off.</summary>
    internal sealed record Day(string Country, DateOnly Date, string Kind, string Vi, string En);

    public sealed record Query
    {
        /// <summary>Partner country; Viet Nam's days come with it.</summary>
        [RegularExpression("^[A-Z]{2}$")]
        public string? Partner { get; init; }

        /// <summary>From this day on; today where nothing is said.</summary>
        public DateOnly? From { get; init; }

        /// <summary>Up to this day; half a year on where nothing is said.</summary>
        public DateOnly? To { get; init; }
    }
}
