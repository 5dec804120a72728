using System.Globalization;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Handovers;

/// <summary>GET /cases/handovers: the handovers of this month day by day, of a gate where one is asked for; then those that the user sees, the latest planned first.</summary>
internal static class ListHandovers
{
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
        var today = VietnamTime.DateOf(clock.GetUtcNow());
        var first = today.AddDays(1 - today.Day);
        var month = at.IsLater ? [] : (await handovers.ListAsync(Of(first, at.Form.Given("gate")), cancellationToken)).Items;
        return await at.ShowAsync<HandoversPage, HandoverRow>(
            language,
            clock.GetUtcNow(),
            query => handovers.ListAsync(query, cancellationToken),
            list => new HandoversModel(list, first, [.. month.Where(handover => handover.Status != Known.Handover.Cancelled)])
        );
    }

    private static string Of(DateOnly first, string? gate) =>
        string.Create(CultureInfo.InvariantCulture, $"?from={first:yyyy-MM-dd}&to={first.AddMonths(1).AddDays(-1):yyyy-MM-dd}&limit=200")
        + (gate is null ? "" : $"&gate={Uri.EscapeDataString(gate)}");
}

/// <summary>What the list shows, and before it the handovers of a month.</summary>
public sealed record HandoversModel(ListOf<HandoverRow> List, DateOnly Month, IReadOnlyList<HandoverRow> OfMonth);
