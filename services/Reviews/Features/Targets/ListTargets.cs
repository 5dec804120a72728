using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Reviews.Features.Figures;
using Cooperation.Reviews.Features.Targets.Outside;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Reviews.Features.Targets;

/// <summary>GET /api/reviews/targets: where every target of the plan stands, in the plan's order: those that records count, and those that come from outside. For planners and the central desk.</summary>
internal static class ListTargets
{
    public static void Map(RouteGroupBuilder targets) =>
        targets.MapGet("/", HandleAsync).WithName(nameof(ListTargets)).WithSummary("Where every target of the plan stands");

    private static async Task<Ok<IReadOnlyList<TargetAnswer>>> HandleAsync(
        ValidQuery<CellQuery> query,
        TargetsAsked asked,
        RequestClock clock,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        var (now, language) = (clock.GetUtcNow(), RequestLanguage.Of(context));
        List<TargetAnswer> answers = [];
        foreach (var target in PlanTargets.List)
        {
            answers.Add((await asked.OfAsync(target.Code, query.Value, now, language, cancellationToken))!);
        }

        return TypedResults.Ok<IReadOnlyList<TargetAnswer>>(answers);
    }
}
