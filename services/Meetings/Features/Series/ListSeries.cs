using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Series;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Series;

/// <summary>GET /api/meetings/series: every series of the frameworks and of the instruments, each with the meetings that have a number in it and the number that comes next.</summary>
internal static class ListSeries
{
    public static void Map(RouteGroupBuilder meetings) =>
        meetings
            .MapGet("/series", HandleAsync)
            .WithTags("Series")
            .RequireAuthorization(MeetingAccess.Planners)
            .WithName(nameof(ListSeries));

    internal static async Task<Response> HandleAsync(
        MeetingsDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var today = CivilTime.DateOf(clock.GetUtcNow());
        var series = await db.Series.AsNoTracking().OrderBy(s => s.Order).ToListAsync(cancellationToken);
        var past = await db.PastMeetings.AsNoTracking().ToListAsync(cancellationToken);
        var instruments = await db.Instruments.AsNoTracking().OrderBy(i => i.Code).ToListAsync(cancellationToken);

        // A series has few meetings with a number: one a year. Those without one stand in the list of meetings.
        // One that the user does not see is not shown, but its number is taken.
        var visible = db.Meetings.SeenBy(user).Select(m => m.Id);
        var numbered = await db
            .Meetings.AsNoTracking()
            .Where(m => m.Number != null && !m.OfDesk)
            .Select(m => new Announced(
                m.Owner,
                m.Series,
                m.Number!.Value,
                m.Reference,
                m.Status,
                m.DayOpen,
                m.From,
                m.To,
                m.Place,
                visible.Contains(m.Id)
            ))
            .ToListAsync(cancellationToken);
        var taken = numbered.ToLookup(m => (m.Owner, m.Series));
        var before = past.ToLookup(m => (m.Owner, m.Series));
        return new([
            .. series
                .Where(s => s.Owner != MeetingSeries.OfInstruments)
                .Select(s => Item.Of(s.Owner, null, s.Code, [.. taken[(s.Owner, s.Code)]], [.. before[(s.Owner, s.Code)]], today)),
            .. from instrument in instruments
            from own in series.Where(s => s.Owner == MeetingSeries.OfInstruments)
            select Item.Of(null, instrument.Code, own.Code, [.. taken[(instrument.Code, own.Code)]], [], today),
        ]);
    }

    internal sealed record Response(IReadOnlyList<Item> Items);

    /// <summary>A series of a framework or of an instrument.</summary>
    internal sealed record Item(string? Framework, string? Instrument, string Series, int NextNumber, IReadOnlyList<Numbered> Meetings)
    {
        public static Item Of(string? framework, string? instrument, string series, Announced[] taken, PastMeeting[] past, DateOnly today)
        {
            Numbered[] meetings =
            [
                .. taken.Where(m => m.Seen).Select(Numbered.Of),
                .. past.ExceptBy(taken.Select(m => m.Number), p => p.Number).Select(Numbered.Of),
            ];
            // What is only planned, or was held after this day, does not push the next number up.
            var last = taken.Select(m => m.Number).Concat(past.Where(p => p.Over < today).Select(p => p.Number)).DefaultIfEmpty().Max();
            return new(framework, instrument, series, last + 1, [.. meetings.OrderByDescending(m => m.Number)]);
        }
    }

    /// <summary>A meeting with its number in the series: one announced here by its reference, one from before without.</summary>
    internal sealed record Numbered(
        int Number,
        string? Reference,
        string? Status,
        DateOnly? From,
        DateOnly? To,
        string? PlaceVi,
        string? PlaceEn,
        int? PlannedYear,
        bool Unverified
    )
    {
        public static Numbered Of(Announced m) =>
            new(
                m.Number,
                m.Reference,
                m.Status,
                m.DayOpen ? null : DateOnly.FromDateTime(m.From),
                m.DayOpen ? null : DateOnly.FromDateTime(m.To.AddTicks(-1)),
                m.Place,
                m.Place,
                PlannedYear: null,
                Unverified: false
            );

        public static Numbered Of(PastMeeting p) =>
            new(p.Number, Reference: null, Status: null, p.From, p.To ?? p.From, p.PlaceVi, p.PlaceEn, p.PlannedYear, p.Unverified);
    }

    internal sealed record Announced(
        string Owner,
        string Series,
        int Number,
        string Reference,
        string Status,
        bool DayOpen,
        DateTime From,
        DateTime To,
        string? Place,
        bool Seen
    );
}
