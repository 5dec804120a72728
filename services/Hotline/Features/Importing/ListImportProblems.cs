using Cooperation.Hotline.Data;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

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
        var problems = await db.ProblemsAsync(id, after, Limit + 1, RequestLanguage.Of(context), cancellationToken);
        return TypedResults.Ok(new Response([.. problems.Take(Limit)], problems.Count > Limit ? after + Limit : null));
    }

    internal static async Task<IReadOnlyList<ProblemView>> ProblemsAsync(
        this HotlineDbContext db,
        Guid import,
        int after,
        int limit,
        string language,
        CancellationToken cancellationToken
    )
    {
        var rows = await db
            .ImportProblems.AsNoTracking()
            .Where(problem => problem.ImportId == import && problem.Number > after)
            .OrderBy(problem => problem.Number)
            .Take(limit)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new ProblemView(row.Row, row.Column, null, row.Field, new Text(row.Vi, row.En).In(language)))];
    }

    public sealed record Query(int? After = null);

    /// <param name="Items">The problems, in the order of the rows.</param>
    /// <param name="Next">What to ask the next page with (<c>after=</c>); null on the last.</param>
    internal sealed record Response(IReadOnlyList<ProblemView> Items, int? Next);
}
