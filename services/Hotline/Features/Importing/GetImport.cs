using Cooperation.Hotline.Data;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>GET /api/hotline/imports/{id}: how far an import is, and what came of it; for the desk that sent it.</summary>
internal static class GetImport
{
    public static void Map(RouteGroupBuilder import) => import.MapGet("/", HandleAsync).WithName(nameof(GetImport));

    internal static async Task<Results<Ok<ImportAnswer>, NotFound>> HandleAsync(
        Guid id,
        HotlineDbContext db,
        CurrentUser user,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        if (await db.ImportAsync(id, user, cancellationToken) is not { } import)
        {
            return TypedResults.NotFound();
        }

        var problems = await db.ProblemsAsync(id, 0, ImportAnswer.ProblemsShown, RequestLanguage.Of(context), cancellationToken);
        return TypedResults.Ok(ImportAnswer.Of(import, problems));
    }
}
