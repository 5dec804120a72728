using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Feeds;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Feeds;

/// <summary>POST /api/meetings/feeds: a planner, or an officer of a desk with briefings, opens a calendar address of his own or of his desk. It is shown in this answer and never again; so the answer is not kept, and a call that is sent again opens another.</summary>
internal static class OpenFeed
{
    public static void Map(RouteGroupBuilder feeds) =>
        feeds.MapPost("/", HandleAsync).RequireAuthorization(MeetingAccess.PlannersAndDesks).WithName(nameof(OpenFeed));

    internal static async Task<Created<Response>> HandleAsync(
        Valid<Request> body,
        MeetingsDbContext db,
        CurrentUser user,
        RequestClock clock,
        Audit audit,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var open = await db.OpenFeedsOf(user).CountAsync(feed => feed.Account == user.Id, cancellationToken);
        if (open >= CalendarFeed.MostOfOne)
        {
            throw new DomainException(FeedErrors.TooMany());
        }

        var secret = FeedSecret.New();
        var feed = CalendarFeed.Open(
            body.Value.Scope,
            body.Value.Language,
            secret,
            !user.Is(Roles.Planner),
            user.AsOfficer(),
            clock.GetUtcNow()
        );
        db.Add(feed);
        audit.Record("feed.opened", "feed", feed.Id.ToString());
        await db.SaveChangesAsync(cancellationToken);
        response.Headers.CacheControl = "no-store";
        return TypedResults.Created($"/api/meetings/feeds/{feed.Id}", new Response(feed.Id, $"/api/meetings/feeds/{secret.Text}.ics"));
    }

    /// <param name="Id">By which it is revoked.</param>
    /// <param name="Url">Where a calendar program reads it: a path of this server.</param>
    internal sealed record Response(Guid Id, string Url);

    public sealed record Request
    {
        /// <summary>Whose meetings it holds.</summary>
        [Required, CodeOf(typeof(FeedScopes))]
        public required string Scope { get; init; }

        /// <summary>The language it is written in.</summary>
        [CodeOf(typeof(WrittenLanguages))]
        public string Language { get; init; } = WrittenLanguages.Vi;
    }
}
