using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.People;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.People;

/// <summary>POST /api/hotline/glass-breaks/{id}/seen: a supervisor of the desk, or its central desk, says that he has seen an alert; never who broke the glass. The first one stands; saying it again changes nothing.</summary>
internal static class MarkBreakGlassAlertSeen
{
    public static void Map(IEndpointRouteBuilder hotline) =>
        hotline
            .MapPost("/glass-breaks/{id:guid}/seen", HandleAsync)
            .RequireForces(Roles.Supervisor, Roles.CentralDesk)
            .WithTags("People")
            .WithName(nameof(MarkBreakGlassAlertSeen));

    internal static async Task<Results<NoContent, NotFound>> HandleAsync(
        Guid id,
        HotlineDbContext db,
        BreakGlassAlerts<ExchangeId> alerts,
        CurrentUser user,
        CancellationToken cancellationToken
    ) =>
        await alerts.MarkSeenAsync(id, db.Exchanges.WatchedOver(user).Select(exchange => exchange.Id), cancellationToken)
            ? TypedResults.NoContent()
            : TypedResults.NotFound();
}
