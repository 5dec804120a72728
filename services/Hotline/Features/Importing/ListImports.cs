using Cooperation.Hotline.Data;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>GET /api/hotline/imports: the imports of the user's desk, for an operator of all desks, the latest first.</summary>
internal static class ListImports
{
    private const int Limit = 100;

    public static void Map(RouteGroupBuilder imports) =>
        imports.MapGet("/", HandleAsync).RequireForces(ImportAccess.Followers).WithName(nameof(ListImports));

    internal static async Task<IReadOnlyList<ImportAnswer>> HandleAsync(
        HotlineDbContext db,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var imports = await db
            .Imports.AsNoTracking()
            .FollowedBy(user)
            .OrderByDescending(i => i.Id)
            .Take(Limit)
            .ToListAsync(cancellationToken);
        return [.. imports.Select(ImportAnswer.CourseOf)];
    }
}
