using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Meetings;

/// <summary>GET /api/meetings/meetings/{reference}: one meeting.</summary>
internal static class GetMeeting
{
    public static void Map(RouteGroupBuilder meeting) => meeting.MapGet("/", HandleAsync).WithName(nameof(GetMeeting));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        string reference,
        MeetingsDbContext db,
        CurrentUser user,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var seen = await db.Meetings.AsNoTracking().SeenBy(user).SingleOrDefaultAsync(m => m.Reference == reference, cancellationToken);
        if (seen is null)
        {
            return TypedResults.NotFound();
        }

        response.SetEtag(seen.Version);
        return TypedResults.Ok(Response.Of(seen));
    }

    /// <summary>A meeting: <c>from</c> and <c>to</c> are hours of its own zone, <c>startsAt</c> and <c>endsAt</c> the same as moments.</summary>
    public sealed record Response(
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
        DateTimeOffset EndsAt,
        string? Host,
        string? Place,
        string Agency,
        string Desk,
        DateTimeOffset AnnouncedAt,
        IReadOnlyList<TimelineView> Timeline,
        long Version
    )
    {
        internal static Response Of(Meeting m) =>
            new(
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
                m.EndsAt,
                m.Host,
                m.Place,
                m.Agency,
                m.Desk,
                m.AnnouncedAt,
                TimelineView.Of(m.Timeline),
                m.Version
            );
    }
}
