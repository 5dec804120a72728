using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Handovers;

/// <summary>GET /cases/handovers/{id}/list: the list to print, by pseudonyms. POST opens the names that the user may know: each leaves an entry in the audit, so it is no GET, and they stand in this answer only.</summary>
internal static class PrintHandoverList
{
    public static void Map(RouteGroupBuilder handovers)
    {
        handovers.MapGet("/{id:guid}/list", ShowAsync);
        handovers.MapPost("/{id:guid}/list", RevealAsync);
    }

    private static async Task<IResult> ShowAsync(Guid id, HandoversClient handovers, CancellationToken cancellationToken)
    {
        var handover = await handovers.ReadAsync(id, cancellationToken);
        PrintedLine[] lines =
        [
            .. handover.Persons.Select(listed => new PrintedLine(listed, Identified: false, null, null, null, null, [])),
        ];
        return Page.Show<HandoverListPage>(new PrintedListModel(handover, lines, IsOpened: false));
    }

    private static async Task<IResult> RevealAsync(
        Guid id,
        IFormCollection sent,
        HttpContext context,
        HandoversClient handovers,
        CancellationToken cancellationToken
    )
    {
        var handover = await handovers.ReadAsync(id, cancellationToken);
        var list = await handovers.ReadListAsync(id, cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return Page.Show<HandoverListPage>(new PrintedListModel(handover, list.Persons, IsOpened: true));
    }
}

/// <summary>What the printed list shows.</summary>
public sealed record PrintedListModel(Handover Handover, IReadOnlyList<PrintedLine> Lines, bool IsOpened);
