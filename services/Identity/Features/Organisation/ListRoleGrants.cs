using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Organisation;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Identity.Features.Organisation;

/// <summary>GET /api/identity/role-grants: which roles an administrator of the own agency may ask for at which desks, and who decides, with their dates.</summary>
internal static class ListRoleGrants
{
    public sealed record Response(IReadOnlyList<RoleGrant> Items);

    public static void Map(RouteGroupBuilder identity) =>
        identity.MapGet("/role-grants", HandleAsync).RequireRoles(Roles.Administrator).WithName(nameof(ListRoleGrants));

    private static async Task<Ok<Response>> HandleAsync(IdentityDbContext db, CurrentUser user, CancellationToken cancellationToken)
    {
        var agency = user.Agency;
        var grants = db.RoleGrants.AsNoTracking().Where(grant => grant.Agency == agency).OrderBy(grant => grant.Code);
        return TypedResults.Ok(new Response(await grants.ToListAsync(cancellationToken)));
    }
}
