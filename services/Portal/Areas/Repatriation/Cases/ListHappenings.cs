using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Cases;

/// <summary>GET /cases/{id}/happenings: all that happened in a case, to its people and to their handovers, the newest first.</summary>
internal static class ListHappenings
{
    public static void Map(RouteGroupBuilder cases) => cases.MapGet("/{id:guid}/happenings", HandleAsync);

    private static async Task<IResult> HandleAsync(
        Guid id,
        HttpRequest request,
        CasesClient cases,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var opened = await cases.ReadAsync(id, cancellationToken);
        return await new ListAddress($"/cases/{id}/happenings", request.Query).ShowAsync<HappeningsPage, Happening>(
            language,
            clock.GetUtcNow(),
            query => cases.HappeningsAsync(id, query, cancellationToken),
            list => new HappeningsModel(list, opened)
        );
    }
}

/// <summary>What the page shows, and of which case.</summary>
public sealed record HappeningsModel(ListOf<Happening> List, Case Case);
