using System.Globalization;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Meetings;

/// <summary>GET /meetings: the meetings of this month, then those that the user sees, the latest first.</summary>
internal static class ListMeetings
{
    public static void Map(RouteGroupBuilder meetings) => meetings.MapGet("/", HandleAsync);

    private static async Task<IResult> HandleAsync(
        HttpRequest request,
        MeetingsClient meetings,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var at = new ListAddress("/meetings", request.Query, "framework", "instrument", "series", "status", "from", "to")
        {
            Days = ["from", "to"],
        };
        var today = VietnamTime.DateOf(clock.GetUtcNow());
        var first = today.AddDays(1 - today.Day);

        // Whoever filters is shown what he asked for.
        var month = at.IsFiltered || at.IsLater ? [] : (await meetings.ListAsync(Of(first), cancellationToken)).Items;
        return await at.ShowAsync<MeetingsPage, MeetingRow>(
            language,
            clock.GetUtcNow(),
            query => meetings.ListAsync(query, cancellationToken),
            list => new MeetingsModel(
                list,
                first,
                [.. month.Where(meeting => !meeting.DayOpen && meeting.Status is not (Known.Meeting.Cancelled or Known.Meeting.Merged))]
            )
        );
    }

    private static string Of(DateOnly first) =>
        string.Create(CultureInfo.InvariantCulture, $"?from={first:yyyy-MM-dd}&to={first.AddMonths(1).AddDays(-1):yyyy-MM-dd}&limit=200");
}

/// <summary>What the list shows, and before it the meetings of a month.</summary>
public sealed record MeetingsModel(ListOf<MeetingRow> List, DateOnly Month, IReadOnlyList<MeetingRow> OfMonth);
