using Cooperation.Portal.Areas.Meetings.Briefings;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Meetings.ActionItems;

/// <summary>GET /action-items/{reference}: an action item, how far it has come, how it was carried over, and what belongs to it as the services that keep it show it to the user.</summary>
internal static class ShowActionItem
{
    public static void Map(RouteGroupBuilder items) => items.MapGet("/{reference}", HandleAsync);

    private static async Task<IResult> HandleAsync(
        string reference,
        string? note,
        OutcomesClient outcomes,
        OnTheTable table,
        CancellationToken cancellationToken
    )
    {
        var item = await outcomes.ItemAsync(reference, cancellationToken);
        var lines = await table.ReadAsync(
            [.. item.Links.Select(link => new MeetingLink(Guid.Empty, link.Kind, link.Reference, link.Key, link.At))],
            cancellationToken
        );
        return Page.Show<ActionItemPage>(new ActionItemModel(item, lines, note is not null));
    }
}

/// <summary>What the page shows, and whether something was just saved.</summary>
/// <param name="Item">The action item.</param>
/// <param name="Linked">What belongs to it, each in the place of its link; null where it is closed to the user, who sees its reference alone.</param>
/// <param name="Saved">Whether something was just saved.</param>
public sealed record ActionItemModel(ActionItem Item, IReadOnlyList<LineOnTable?> Linked, bool Saved);
