namespace Cooperation.Meetings.Features.Feeds;

/// <summary>/api/meetings/feeds: calendars to subscribe to.</summary>
internal static class FeedEndpoints
{
    public static void MapFeeds(this IEndpointRouteBuilder api)
    {
        var feeds = api.MapGroup("/feeds").WithTags("Feeds").RequireAuthorization();
        OpenFeed.Map(feeds);
        ListFeeds.Map(feeds);
        RevokeFeed.Map(feeds);
        ReadFeed.Map(feeds);
    }
}
