using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Reviews.Features.Figures;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Reviews.Features.Targets;

/// <summary>GET /api/reviews/targets/{code}: where a target of the plan stands, and where its records are. For planners and the central desk.</summary>
internal static class GetTarget
{
    public static void Map(RouteGroupBuilder targets) =>
        targets.MapGet("/{code}", HandleAsync).WithName(nameof(GetTarget)).WithSummary("Where a target of the plan stands");

    private static async Task<Results<Ok<TargetAnswer>, NotFound>> HandleAsync(
        string code,
        ValidQuery<CellQuery> query,
        TargetsAsked asked,
        RequestClock clock,
        HttpContext context,
        CancellationToken cancellationToken
    ) =>
        await asked.OfAsync(code, query.Value, clock.GetUtcNow(), RequestLanguage.Of(context), cancellationToken) is { } answer
            ? TypedResults.Ok(answer)
            : TypedResults.NotFound();
}
