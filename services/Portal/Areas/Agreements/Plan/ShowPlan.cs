using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Plan;

/// <summary>GET /plan: the plan of the year, section by section as it was issued, with how many have reported. GET /plan/export: the same as a file.</summary>
internal static class ShowPlan
{
    public static void Map(RouteGroupBuilder plan)
    {
        plan.MapGet("/", HandleAsync);
        plan.MapExport("tasks", At);
    }

    private static ListAddress At(IQueryCollection query) => new("/plan", query, "section", "agency");

    private static Task<IResult> HandleAsync(
        HttpRequest request,
        PlanClient client,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        PlanOfYear? plan = null;
        return At(request.Query)
            .ShowAsync<PlanPage, PlanTask>(
                language,
                clock.GetUtcNow(),
                async query =>
                {
                    plan = await client.ListAsync(query, cancellationToken);
                    return new(plan.Items, plan.Next);
                },
                list => new PlanModel(list, plan)
            );
    }
}

/// <summary>What the page of the plan shows; no plan where a filter was none.</summary>
public sealed record PlanModel(ListOf<PlanTask> List, PlanOfYear? Plan);
