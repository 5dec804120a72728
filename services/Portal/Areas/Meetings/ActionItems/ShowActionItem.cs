using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Meetings.ActionItems;

/// <summary>GET /action-items/{reference}: an action item, how far it has come and how it was carried over.</summary>
internal static class ShowActionItem
{
    public static void Map(RouteGroupBuilder items) => items.MapGet("/{reference}", HandleAsync);

    private static async Task<IResult> HandleAsync(
        string reference,
        string? note,
        OutcomesClient outcomes,
        CancellationToken cancellationToken
    ) => Page.Show<ActionItemPage>(new ActionItemModel(await outcomes.ItemAsync(reference, cancellationToken), note is not null));
}

/// <summary>What the page shows, and whether something was just saved.</summary>
public sealed record ActionItemModel(ActionItem Item, bool Saved);
