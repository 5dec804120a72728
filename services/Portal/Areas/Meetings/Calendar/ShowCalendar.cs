using System.Globalization;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Calendar;

/// <summary>GET /meetings/calendar?view=&amp;month=: the meetings of a month as list and month, of half a year as a list, or of a year.</summary>
internal static class ShowCalendar
{
    // Pages of two hundred: no year has more meetings than these hold.
    private const int MostPages = 5;
    private const int HalfYear = 6;
    private const int Year = 12;

    public static void Map(RouteGroupBuilder meetings) => meetings.MapGet("/calendar", HandleAsync);

    /// <summary>The address of a view.</summary>
    public static string HrefOf(string view, DateOnly month) =>
        string.Create(CultureInfo.InvariantCulture, $"{CalendarPages.Address}?view={view}&month={month:yyyy-MM}");

    private static async Task<IResult> HandleAsync(
        string? view,
        string? month,
        MeetingsClient meetings,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var shown = view is Known.CalendarView.Year or Known.CalendarView.List ? view : Known.CalendarView.Month;
        var asked = MonthOf(month, VietnamTime.DateOf(clock.GetUtcNow()));
        var first = shown == Known.CalendarView.Year ? new DateOnly(asked.Year, 1, 1) : asked;
        var months = MonthsOf(shown);
        var found = await ReadAsync(meetings, first, first.AddMonths(months).AddDays(-1), cancellationToken);
        return Page.Show<CalendarPage>(new CalendarModel(shown, first, months, found));
    }

    private static int MonthsOf(string view) =>
        view switch
        {
            Known.CalendarView.Year => Year,
            Known.CalendarView.List => HalfYear,
            _ => 1,
        };

    // What is no month is this one.
    private static DateOnly MonthOf(string? said, DateOnly today) =>
        DateOnly.TryParseExact($"{said}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
        && VietnamTime.IsThinkable(month)
            ? month
            : today.AddDays(1 - today.Day);

    private static async Task<IReadOnlyList<MeetingRow>> ReadAsync(
        MeetingsClient meetings,
        DateOnly from,
        DateOnly to,
        CancellationToken cancellationToken
    )
    {
        var query = string.Create(CultureInfo.InvariantCulture, $"?from={from:yyyy-MM-dd}&to={to:yyyy-MM-dd}&limit=200");
        List<MeetingRow> found = [];
        string? after = null;
        for (var page = 0; page < MostPages && (page == 0 || after is not null); page++)
        {
            var part = await meetings.ListAsync(after is null ? query : $"{query}&after={Uri.EscapeDataString(after)}", cancellationToken);
            found.AddRange(part.Items);
            after = part.Next;
        }

        return [.. found.Where(IsOn).OrderBy(meeting => meeting.StartsAt).ThenBy(meeting => meeting.Reference, StringComparer.Ordinal)];
    }

    private static bool IsOn(MeetingRow meeting) =>
        !meeting.DayOpen && meeting.Status is not (Known.Meeting.Cancelled or Known.Meeting.Merged);
}

/// <summary>What the calendar shows.</summary>
public sealed record CalendarModel(string View, DateOnly First, int Months, IReadOnlyList<MeetingRow> Meetings);
