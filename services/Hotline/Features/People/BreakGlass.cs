using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.People;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.People;

/// <summary>POST /api/hotline/exchanges/{id}/break-glass: a supervisor of the desk opens the protected details of one exchange to himself, with a reason, for a short time; desk and auditor see that he did.</summary>
internal static class BreakGlass
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/break-glass", HandleAsync).WithIdempotency().WithName(nameof(BreakGlass));

    internal static async Task<Results<Created<Response>, NotFound>> HandleAsync(
        ExchangeId id,
        Valid<Request> request,
        HotlineDbContext db,
        BreakGlassAlerts<ExchangeId> alerts,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var exchange = await db
            .Exchanges.AsNoTracking()
            .IgnoreAutoIncludes() // That it is there and whose it is.
            .Supervised(user)
            .SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
        if (exchange is null)
        {
            return TypedResults.NotFound();
        }

        StateSecrets.RefuseMarked("reason", request.Value.Reason);
        var alert = await alerts.BreakAsync(id, request.Value.Reason, cancellationToken);
        return TypedResults.Created($"/api/hotline/exchanges/{id}/readings", new Response(alert.Id, alert.Until));
    }

    public sealed record Request([Required, MaxLength(1000), MultiLine] string Reason);

    /// <param name="Id">Key of the alert.</param>
    /// <param name="Until">When the details close again.</param>
    public sealed record Response(Guid Id, DateTimeOffset Until);
}
