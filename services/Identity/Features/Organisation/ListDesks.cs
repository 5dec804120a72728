using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Organisation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Identity.Features.Organisation;

/// <summary>GET /api/identity/desks: all desks with their dates, for anybody signed in.</summary>
internal static class ListDesks
{
    public sealed record Response(IReadOnlyList<Desk> Items);

    public static void Map(RouteGroupBuilder identity) => identity.MapGet("/desks", HandleAsync).WithName(nameof(ListDesks));

    private static async Task<Ok<Response>> HandleAsync(IdentityDbContext db, CancellationToken cancellationToken) =>
        TypedResults.Ok(
            new Response(
                await db.Desks.AsNoTracking().OrderBy(desk => desk.Agency).ThenBy(desk => desk.Code).ToListAsync(cancellationToken)
            )
        );
}
