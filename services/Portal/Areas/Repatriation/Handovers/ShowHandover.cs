using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Handovers;

/// <summary>GET /cases/handovers/{id}: one handover with its list.</summary>
internal static class ShowHandover
{
    public static void Map(RouteGroupBuilder handovers) => handovers.MapGet("/{id:guid}", HandleAsync);

    private static async Task<IResult> HandleAsync(Guid id, string? note, HandoversClient handovers, CancellationToken cancellationToken) =>
        Page.Show<HandoverPage>(new HandoverModel(await handovers.ReadAsync(id, cancellationToken), note));
}

/// <summary>What the page of a handover shows, and what was just done.</summary>
public sealed record HandoverModel(Handover Handover, string? Note);
