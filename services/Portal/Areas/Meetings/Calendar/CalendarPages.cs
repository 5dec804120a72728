using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Meetings.Calendar;

/// <summary>The calendar of meetings, its addresses for calendar programs, and invitations.</summary>
internal static class CalendarPages
{
    public const string Address = "/meetings/calendar";
    public const string Feeds = "/meetings/feeds";
    public const string Opened = "/meetings/feeds/opened";

    /// <summary>What the page says once an address was revoked.</summary>
    public const string RevokedNote = "revoked";

    public static void Map(RouteGroupBuilder meetings)
    {
        ShowCalendar.Map(meetings);
        meetings.MapForm<OpenFeed>("/feeds");
        meetings.MapGet("/feeds/opened", ShowOpened);
        meetings.MapFormOf<RevokeFeed>("/feeds/{id:guid}/revocation", _ => Feeds);
        ShowInvitation.Map(meetings);
    }

    // Loaded again, or asked for by nobody who made one, it is the list.
    private static IResult ShowOpened(ShownOnce shown, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return shown.Take(context) is { } address ? Page.Show<OpenedFeedPage>(new OpenedFeedModel(address)) : TypedResults.Redirect(Feeds);
    }
}
