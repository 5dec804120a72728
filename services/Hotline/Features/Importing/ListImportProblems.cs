using Cooperation.Hotline.Data;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>GET /api/hotline/imports/{id}/problems?after=: what is wrong with the rows of an import, page by page; for the desk that sent it.</summary>
internal static class ListImportProblems
{
    private const int Limit = 200;

    public static void Map(RouteGroupBuilder import) => import.MapGet("/problems", HandleAsync).WithName(nameof(ListImportProblems));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        Guid id,
        ValidQuery<Query> query,
        HotlineDbContext db,
        ImportProblemList problemList,
        CurrentUser user,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        if (await db.ImportAsync(id, user, cancellationToken) is null)
        {
            return TypedResults.NotFound();
        }

        var after = Math.Max(query.Value.After ?? 0, 0);
        var problems = await problemList.ReadAsync(id, after, Limit + 1, RequestLanguage.Of(context), cancellationToken);
        return TypedResults.Ok(new Response([.. problems.Take(Limit)], problems.Count > Limit ? after + Limit : null));
    }

    public sealed record Query(int? After = null);

    /// <param name="Items">The problems, in the order of the rows.</param>
    /// <param name="Next">What to ask the next page with (<c>after=</c>); null on the last.</param>
    internal sealed record Response(IReadOnlyList<ProblemView> Items, int? Next);
}
