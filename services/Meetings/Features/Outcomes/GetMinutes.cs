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
            .AsSplitQuery()
            .SingleOrDefaultAsync(m => m.MeetingId == meeting.Id && m.Language == language, cancellationToken);
        response.SetEtag(minutes?.Version ?? 0);
        return TypedResults.Ok(Response.Of(meeting, language, minutes, asked.Text, user));
    }

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
        public static Response Of(Meeting meeting, string language, Minutes? minutes, int? asked, CurrentUser user)
        {
            var (isAtTable, isKeeper) = (user.SitsAt(meeting), user.Agency == meeting.Agency);
            var isWritten = MeetingLife.StepsOf(meeting).Contains(MeetingSteps.Minutes);
            MinutesText[] seen =
                minutes is null ? []
                : isAtTable ? [.. minutes.Texts]
                : [.. minutes.Texts.Where(text => text.Number == minutes.Published)];
            MinutesText[] shown = [.. seen.Where(text => asked is null ? minutes!.Latest.Contains(text) : text.Number == asked)];
            return new(
                meeting.Reference,
                language,
                minutes?.Published,
                minutes?.PublishedAt,
                minutes?.PublishedBy,
                [.. shown.OrderBy(text => text.Number).Select(TextView.Of)],
                [.. seen.OrderByDescending(text => text.Number).Select(TextHead.Of)],
                minutes?.Published is null && isAtTable && isWritten,
                isKeeper && !meeting.IsAhead && minutes is { Published: null, Latest.Count: 1 },
                isKeeper && minutes?.Published is not null && isWritten,
                minutes?.Version ?? 0
            );
        }
    }

    /// <summary>A text as somebody saved it.</summary>
    internal sealed record TextView(int Number, IReadOnlyList<int> From, string Body, string By, string Agency, DateTimeOffset At)
    {
        public static TextView Of(MinutesText text) => new(text.Number, text.From, text.Body, text.By, text.Agency, text.At);
    }

    /// <summary>That somebody saved one.</summary>
    internal sealed record TextHead(int Number, IReadOnlyList<int> From, string By, string Agency, DateTimeOffset At, int Length)
    {
        public static TextHead Of(MinutesText text) => new(text.Number, text.From, text.By, text.Agency, text.At, text.Body.Length);
    }

    public sealed record Query
    {
        [CodeOf(typeof(MinutesLanguages))]
        public string? Language { get; init; }

        /// <summary>One text in place of the latest.</summary>
        [Range(1, int.MaxValue)]
        public int? Text { get; init; }
    }
}
