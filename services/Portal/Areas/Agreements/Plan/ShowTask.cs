using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Plan;

/// <summary>GET /plan/{id}: a task of the plan with what was reported on it by quarter and agency.</summary>
internal static class ShowTask
{
    public static void Map(RouteGroupBuilder plan) => plan.MapGet("/{code}", HandleAsync);

    private static async Task<IResult> HandleAsync(
        string code,
        string? note,
        string? reminded,
        PlanClient plan,
        CancellationToken cancellationToken
    ) => Page.Show<TaskPage>(new TaskModel(await plan.ReadAsync(code, cancellationToken), note is not null, reminded));
}

/// <summary>What the page of a task shows, and what was just done.</summary>
public sealed record TaskModel(PlanTaskInHand InHand, bool Saved, string? Reminded);
