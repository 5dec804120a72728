using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Organisation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Identity.Features.Organisation;

/// <summary>GET /api/identity/agencies: all authorities with their dates, for anybody signed in. A record of 2018 names one that is gone today, so none is left out.</summary>
internal static class ListAgencies
{
    public sealed record Response(IReadOnlyList<Agency> Items);

    public static void Map(RouteGroupBuilder identity) => identity.MapGet("/agencies", HandleAsync).WithName(nameof(ListAgencies));

    private static async Task<Ok<Response>> HandleAsync(IdentityDbContext db, CancellationToken cancellationToken) =>
        TypedResults.Ok(new Response(await db.Agencies.AsNoTracking().OrderBy(agency => agency.Code).ToListAsync(cancellationToken)));
}
