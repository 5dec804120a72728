using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Lists;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Meetings;

/// <summary>GET /api/meetings/meetings: the meetings that the user sees, the latest first.</summary>
internal static class ListMeetings
{
    public static void Map(RouteGroupBuilder meetings) =>
        meetings.MapGet("/", HandleAsync).RequireAuthorization(MeetingAccess.PlannersAndDesks).WithName(nameof(ListMeetings));

    internal static async Task<Page<Row>> HandleAsync(
        ValidQuery<Query> query,
        MeetingsDbContext db,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var asked = query.Value;
        var from = asked.From?.ToDateTime(TimeOnly.MinValue);
        var until = asked.To?.AddDays(1).ToDateTime(TimeOnly.MinValue);
        var page = await db
            .Meetings.AsNoTracking()
            .SeenBy(user)
            .Where(m => asked.Framework == null || m.Framework == asked.Framework)
            .Where(m => asked.Instrument == null || m.Instrument == asked.Instrument)
            .Where(m => asked.Series == null || m.Series == asked.Series)
            .Where(m => asked.Status == null || m.Status == asked.Status)
            .Where(m => from == null || m.To > from)
            .Where(m => until == null || m.From < until)
            .NewestFirst(Cursor.ReadTimed(asked.After), m => m.StartsAt, m => m.Id, key => new MeetingId(key))
            .Select(Listed.From)
            .PageAsync(asked.Size(), listed => Cursor.Of(listed.Row.StartsAt, listed.Key), cancellationToken);
        return new([.. page.Items.Select(listed => listed.Row)], page.Next);
    }

    /// <summary>A meeting as a row of a list: the hours are those of its own zone.</summary>
    public sealed record Row(
        string Reference,
        string? Framework,
        string? Instrument,
        string? Partner,
        string Series,
        int? Number,
        string? Title,
        string Status,
        DateTime From,
        DateTime To,
        string Zone,
        DateTimeOffset StartsAt,
        string? Host,
        string? Place,
        bool DayOpen,
        bool Closed,
        int Postponements,
        string Agency,
        long Version
    );

    // People name a meeting by its reference; pages go on by its key.
    private sealed record Listed(Guid Key, Row Row)
    {
        public static Expression<Func<Meeting, Listed>> From { get; } =
            m => new Listed(
                m.Id.Value,
                new Row(
                    m.Reference,
                    m.Framework,
                    m.Instrument,
                    m.Partner,
                    m.Series,
                    m.Number,
                    m.Title,
                    m.Status,
                    m.From,
                    m.To,
                    m.Zone,
                    m.StartsAt,
                    m.Host,
                    m.Place,
                    m.DayOpen,
                    m.Closed,
                    m.Postponements.Count,
                    m.Agency,
                    m.Version
                )
            );
    }

    public sealed record Query : ListQuery
    {
        [MaxLength(12)]
        public string? Framework { get; init; }

        [MaxLength(24)]
        public string? Instrument { get; init; }

        [MaxLength(24)]
        public string? Series { get; init; }

        [CodeOf(typeof(MeetingStatus))]
        public string? Status { get; init; }

        /// <summary>Meetings from this day on, where they take place.</summary>
        public DateOnly? From { get; init; }

        /// <summary>Meetings up to this day.</summary>
        public DateOnly? To { get; init; }
    }
}
