using System.Globalization;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Handovers;

/// <summary>GET /cases/handovers: the handovers of a month day by day with the days off of both sides, of a gate where one is asked for; then those that the user sees, the latest planned first.</summary>
internal static class ListHandovers
{
    private const string Month = "month";

    public static void Map(RouteGroupBuilder handovers) => handovers.MapGet("/", HandleAsync);

    private static async Task<IResult> HandleAsync(
        HttpRequest request,
        HandoversClient handovers,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var at = new ListAddress("/cases/handovers", request.Query, "gate", "partner", "status", "open", "from", "to")
        {
            Days = ["from", "to"],
        };
        var first = MonthOf(request.Query[Month], VietnamTime.DateOf(clock.GetUtcNow()));
        var month = at.IsLater ? [] : (await handovers.ListAsync(Of(first, at.Form.Given("gate")), cancellationToken)).Items;
        return await at.ShowAsync<HandoversPage, HandoverRow>(
            language,
            clock.GetUtcNow(),
            query => handovers.ListAsync(query, cancellationToken),
            list => new HandoversModel(list, first, [.. month.Where(handover => handover.Status != Known.Handover.Cancelled)])
        );
    }

    /// <summary>The address of a month of the calendar; the filters stay.</summary>
    public static string HrefOf(ListAddress at, DateOnly month) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{at.First}{(at.First.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Month}={month:yyyy-MM}"
        );

    // What is no month is this one.
    private static DateOnly MonthOf(string? said, DateOnly today) =>
        DateOnly.TryParseExact($"{said}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
        && VietnamTime.IsThinkable(month)
            ? month
            : today.AddDays(1 - today.Day);

    private static string Of(DateOnly first, string? gate) =>
        string.Create(CultureInfo.InvariantCulture, $"?from={first:yyyy-MM-dd}&to={first.AddMonths(1).AddDays(-1):yyyy-MM-dd}&limit=200")
        + (gate is null ? "" : $"&gate={Uri.EscapeDataString(gate)}");
}

/// <summary>What the list shows, and before it the handovers of a month.</summary>
public sealed record HandoversModel(ListOf<HandoverRow> List, DateOnly Month, IReadOnlyList<HandoverRow> OfMonth);
