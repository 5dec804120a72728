using Cooperation.Portal.Forms;

namespace Cooperation.Portal.Areas.Meetings.Calendar;

/// <summary>The calendar of meetings, its addresses for calendar programs, and invitations.</summary>
internal static class CalendarPages
{
    public const string Address = "/meetings/calendar";
    public const string Feeds = "/meetings/feeds";

    /// <summary>What the page says once an address was revoked.</summary>
    public const string RevokedNote = "revoked";

    public static void Map(RouteGroupBuilder meetings)
    {
        ShowCalendar.Map(meetings);
        meetings.MapForm<OpenFeed>("/feeds");
        meetings.MapFormOf<RevokeFeed>("/feeds/{id:guid}/revocation", _ => Feeds);
        ShowInvitation.Map(meetings);
    }
}
