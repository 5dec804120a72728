using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Feeds;
using Cooperation.Platform.Records.ReferenceData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Cooperation.Meetings.Features.Feeds;

/// <summary>GET /api/meetings/feeds/{secret}.ics: what a calendar program reads, without signing in. An address that was revoked and one that never was are answered alike; the gateway slows whoever tries many.</summary>
internal static class ReadFeed
{
    // The latest. Ten years of everything that is held are fewer.
    private const int Most = 5_000;

    public static void Map(RouteGroupBuilder feeds) =>
        feeds
            .MapGet("/{secret}.ics", HandleAsync)
            .AllowAnonymous()
            .Produces(StatusCodes.Status200OK, contentType: CalendarFile.Type)
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithName(nameof(ReadFeed));

    internal static async Task<IResult> HandleAsync(
        string secret,
        HttpRequest request,
        MeetingsDbContext db,
        MeetingCalendar calendar,
        WrittenFeeds written,
        ReferenceAtHand<MeetingsDbContext, ReferenceLists> reference,
        CancellationToken cancellationToken
    )
    {
        var hash = FeedSecret.IsLikeOne(secret) ? FeedSecret.HashOf(secret) : [];
        var feed = await db.Feeds.AsNoTracking().SingleOrDefaultAsync(f => f.SecretHash == hash && f.RevokedAt == null, cancellationToken);
        if (feed is null)
        {
            return TypedResults.NotFound();
        }

        var state = await StateAsync(db, feed, cancellationToken);
        if (state.IsKnownTo(request.Headers.IfNoneMatch))
        {
            return state.Unchanged();
        }

        if (written.Find(state) is { } file)
        {
            return new CalendarFile(file, "meetings", state);
        }

        var meetings = await MeetingsAsync(db, feed, cancellationToken);
        var words = new CalendarWords(new CodeNames(feed.Language, await reference.GetAsync(db, cancellationToken)));
        return new CalendarFile(written.Keep(state, calendar.Write(meetings, words)), "meetings", state);
    }

    /// <summary>The meetings of a feed, the latest first.</summary>
    internal static Task<List<CalendarMeeting>> MeetingsAsync(
        MeetingsDbContext db,
        CalendarFeed feed,
        CancellationToken cancellationToken
    ) =>
        db
            .Meetings.AsNoTracking()
            .In(feed)
            .OrderByDescending(m => m.StartsAt)
            .ThenByDescending(m => m.Id)
            .Take(Most)
            .Select(CalendarMeeting.Projection)
            .ToListAsync(cancellationToken);

    /// <summary>Which state of a feed it is.</summary>
    internal static async Task<FeedState> StateAsync(MeetingsDbContext db, CalendarFeed feed, CancellationToken cancellationToken)
    {
        var now = await db
            .Meetings.In(feed)
            .GroupBy(_ => 1)
            .Select(all => new
            {
                Count = all.Count(),
                Versions = all.Sum(m => m.Version),
                Changed = all.Max(m => m.ChangedAt),
            })
            .SingleOrDefaultAsync(cancellationToken);
        return FeedState.Of(feed.Id, now?.Count ?? 0, now?.Versions ?? 0, now?.Changed ?? feed.OpenedAt);
    }
}

/// <summary>Which state of a feed it is: by the number of its meetings, their versions, which every change raises, and the last change.</summary>
/// <param name="Tag">Its entity tag.</param>
/// <param name="Changed">The last change.</param>
internal sealed record FeedState(string Tag, DateTimeOffset Changed)
{
    // Raised where the same meetings are written otherwise.
    private const int Writing = 2;

    // The whole key of the feed: what was written for one is never found for another.
    public static FeedState Of(Guid feed, int count, long versions, DateTimeOffset changed) =>
        new(string.Create(null, $"\"{feed:N}-{Writing}-{count}-{versions}-{changed.UtcTicks:x}\""), changed);

    /// <summary>Whether the caller has it already.</summary>
    public bool IsKnownTo(StringValues tags) =>
        EntityTagHeaderValue.TryParseList(tags, out var known)
        && known.Any(tag => tag.Tag == "*" || string.Equals(tag.Tag.Value, Tag, StringComparison.Ordinal));

    /// <summary>The answer to whoever has it.</summary>
    public IResult Unchanged() => new UnchangedFile(this);

    public void SetOn(HttpResponse response)
    {
        response.Headers.ETag = Tag;
        response.Headers.LastModified = Changed.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        response.Headers.CacheControl = "private, no-cache";
    }

    private sealed class UnchangedFile(FeedState state) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            state.SetOn(httpContext.Response);
            httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
    }
}
