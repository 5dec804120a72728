using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Importing;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>GET /api/hotline/imports/{id}: how far an import is, and what came of it; for the desk that sent it. An operator reads how far it is and how many rows are wrong, and nothing out of them.</summary>
internal static class GetImport
{
    public static void Map(RouteGroupBuilder import) => import.MapGet("/", HandleAsync).WithName(nameof(GetImport));

    internal static async Task<Results<Ok<ImportAnswer>, NotFound>> HandleAsync(
        Guid id,
        HotlineDbContext db,
        ImportProblemList problemList,
        CurrentUser user,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        if (await db.FollowedImportAsync(id, user, cancellationToken) is not { } import)
        {
            return TypedResults.NotFound();
        }

        var language = RequestLanguage.Of(context);
        if (await db.ImportAsync(id, user, cancellationToken) is null)
        {
            return TypedResults.Ok(ImportAnswer.CourseOf(import));
        }

        var problems = await problemList.ReadAsync(id, 0, ImportAnswer.ProblemsShown, language, cancellationToken);
        var earlier = await db.EarlierAsync(import, user, cancellationToken);
        return TypedResults.Ok(ImportAnswer.Of(import, problems, language) with { Earlier = earlier });
    }

    // Sent again by mistake, or by a colleague: the desk is told before it wonders why every row is there already.
    private static Task<EarlierImport?> EarlierAsync(
        this HotlineDbContext db,
        Import import,
        CurrentUser user,
        CancellationToken cancellationToken
    ) =>
        db
            .Imports.AsNoTracking()
            .OfDesk(user)
            .Where(i => i.State == ImportStates.Done && i.Accepted > 0 && i.FileHash == import.FileHash && i.Id != import.Id)
            .Where(i => import.FinishedAt == null || i.FinishedAt < import.FinishedAt)
            .OrderByDescending(i => i.FinishedAt)
            .Select(i => new EarlierImport(i.Id, i.At))
            .FirstOrDefaultAsync(cancellationToken);
}
