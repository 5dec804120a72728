using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Outcomes;

/// <summary>GET /api/meetings/meetings/{reference}/minutes: those at the table read every text and the latest side by side, others what was published.</summary>
internal static class GetMinutes
{
    public static void Map(RouteGroupBuilder meeting) =>
        meeting.MapGet($"/{MeetingSteps.Minutes}", HandleAsync).WithName(nameof(GetMinutes));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        string reference,
        ValidQuery<Query> query,
        MeetingsDbContext db,
        CurrentUser user,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var asked = query.Value;
        var meeting = await db
            .Meetings.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .SingleOrDefaultAsync(m => m.Reference == reference, cancellationToken);
        if (meeting is null)
        {
            return TypedResults.NotFound();
        }

        var language = asked.Language ?? "vi";
        var minutes = await db
            .Minutes.AsNoTracking()
            .IgnoreAutoIncludes()
            .SingleOrDefaultAsync(m => m.MeetingId == meeting.Id && m.Language == language, cancellationToken);
        var heads = minutes is null ? [] : await HeadsAsync(db, minutes, user.SitsAt(meeting), cancellationToken);
        var shown = heads
            .Where(head => asked.Text is { } number ? head.Number == number : IsLatest(head, heads))
            .Select(head => head.Number)
            .ToArray();
        var texts = minutes is null ? [] : await TextsAsync(db, minutes, shown, cancellationToken);
        response.SetEtag(minutes?.Version ?? 0);
        return TypedResults.Ok(Response.Of(meeting, language, minutes, heads, texts, user));
    }

    // Every text is kept whole, some of them long: of those that are not shown only this is read (R27).
    private static Task<List<TextHead>> HeadsAsync(MeetingsDbContext db, Minutes minutes, bool sits, CancellationToken cancellationToken)
    {
        var published = minutes.Published;
        return db
            .Minutes.Where(m => m.Id == minutes.Id)
            .SelectMany(m => m.Texts)
            .Where(text => sits || text.Number == published)
            .OrderByDescending(text => text.Number)
            .Select(text => new TextHead(text.Number, text.From, text.By, text.Agency, text.At, text.Body.Length))
            .ToListAsync(cancellationToken);
    }

    private static Task<List<TextView>> TextsAsync(
        MeetingsDbContext db,
        Minutes minutes,
        int[] shown,
        CancellationToken cancellationToken
    ) =>
        db
            .Minutes.Where(m => m.Id == minutes.Id)
            .SelectMany(m => m.Texts)
            .Where(text => shown.Contains(text.Number))
            .OrderBy(text => text.Number)
            .Select(text => new TextView(text.Number, text.From, text.Body, text.By, text.Agency, text.At))
            .ToListAsync(cancellationToken);

    private static bool IsLatest(TextHead head, IReadOnlyList<TextHead> heads) => !heads.Any(other => other.From.Contains(head.Number));

    internal sealed record Response(
        string Meeting,
        string Language,
        int? Published,
        DateTimeOffset? PublishedAt,
        string? PublishedBy,
        IReadOnlyList<TextView> Shown,
        IReadOnlyList<TextHead> Texts,
        bool MayWrite,
        bool MayPublish,
        bool MayWithdraw,
        long Version
    )
    {
        public static Response Of(
            Meeting meeting,
            string language,
            Minutes? minutes,
            IReadOnlyList<TextHead> heads,
            IReadOnlyList<TextView> shown,
            CurrentUser user
        )
        {
            var (isAtTable, isKeeper) = (user.SitsAt(meeting), user.Keeps(meeting));
            var isWritten = MeetingLife.StepsOf(meeting).Contains(MeetingSteps.Minutes);
            var isOne = isAtTable && heads.Count(head => IsLatest(head, heads)) == 1;
            return new(
                meeting.Reference,
                language,
                minutes?.Published,
                minutes?.PublishedAt,
                minutes?.PublishedBy,
                shown,
                heads,
                minutes?.Published is null && isAtTable && isWritten,
                isKeeper && !meeting.IsAhead && minutes is { Published: null } && isOne,
                isKeeper && minutes?.Published is not null && isWritten,
                minutes?.Version ?? 0
            );
        }
    }

    /// <summary>A text as somebody saved it.</summary>
    internal sealed record TextView(int Number, IReadOnlyList<int> From, string Body, string By, string Agency, DateTimeOffset At);

    /// <summary>That somebody saved one.</summary>
    internal sealed record TextHead(int Number, IReadOnlyList<int> From, string By, string Agency, DateTimeOffset At, int Length);

    public sealed record Query
    {
        [CodeOf(typeof(MinutesLanguages))]
        public string? Language { get; init; }

        /// <summary>One text in place of the latest.</summary>
        [Range(1, int.MaxValue)]
        public int? Text { get; init; }
    }
}
