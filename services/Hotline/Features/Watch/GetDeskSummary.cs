using Cooperation.Hotline.Data;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Watch;

/// <summary>GET /api/hotline/desk-summary: what the user's desk has before it, counted at the time of the request: late, due soon, new, by status.</summary>
internal static class GetDeskSummary
{
    public static void Map(RouteGroupBuilder hotline) =>
        hotline
            .MapGet("/desk-summary", HandleAsync)
            .RequireForces(ExchangeAccess.Workers)
            .WithTags("Watch")
            .WithName(nameof(GetDeskSummary));

    internal static async Task<Ok<DeskCounts>> HandleAsync(
        HotlineDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await DeskCounts.OfAsync(db, user, clock.GetUtcNow(), cancellationToken));
}
