using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Meetings.ActionItems;

/// <summary>GET /action-items: which agency has how many late, then the action items that the user sees, by the day they are due.</summary>
internal static class ListActionItems
{
    public static void Map(RouteGroupBuilder items) => items.MapGet("/", HandleAsync);

    private static async Task<IResult> HandleAsync(
        HttpRequest request,
        OutcomesClient outcomes,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var at = new ListAddress("/action-items", request.Query, "owner", "series", "status", "overdue", "framework", "instrument");
        var owners = at.IsFiltered || at.IsLater ? [] : (await outcomes.OwnersAsync(cancellationToken)).Items;
        return await at.ShowAsync<ActionItemsPage, ActionItemRow>(
            language,
            clock.GetUtcNow(),
            query => outcomes.ListAsync(query, cancellationToken),
            list => new ActionItemsModel(list, owners)
        );
    }
}

/// <summary>What the list shows, and before it what each agency has to do.</summary>
public sealed record ActionItemsModel(ListOf<ActionItemRow> List, IReadOnlyList<ItemOwner> Owners);
