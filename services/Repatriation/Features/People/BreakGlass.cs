using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.People;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.People;

/// <summary>POST /api/repatriation/cases/{id}/break-glass: a supervisor opens to himself who those people of a case are whom he sees, with a reason, for a short time; desk, department and auditor see that he did.</summary>
internal static class BreakGlass
{
    public static void Map(RouteGroupBuilder opened) =>
        opened.MapPost("/break-glass", HandleAsync).WithIdempotency().WithName(nameof(BreakGlass));

    internal static async Task<Results<Created<Response>, NotFound>> HandleAsync(
        CaseId id,
        Valid<Request> request,
        RepatriationDbContext db,
        BreakGlassAlerts<CaseId> alerts,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        if (!await db.WatchedBy(user).AnyAsync(c => c.Id == id, cancellationToken))
        {
            return TypedResults.NotFound();
        }

        var alert = await alerts.BreakAsync(id, request.Value.Reason, cancellationToken);
        return TypedResults.Created($"/api/repatriation/cases/{id}/readings", new Response(alert.Id, alert.Until));
    }

    public sealed record Request([Required, MaxLength(1000), MultiLine] string Reason);

    /// <param name="Id">Key of the alert.</param>
    /// <param name="Until">When the details close again.</param>
    public sealed record Response(Guid Id, DateTimeOffset Until);
}
