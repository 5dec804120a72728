using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Plan;

/// <summary>GET /plan/agencies: the agencies' own plans with their money, and who has written none down.</summary>
internal static class ShowAgencyPlans
{
    public static void Map(RouteGroupBuilder plan) => plan.MapGet("/agencies", HandleAsync);

    private static async Task<IResult> HandleAsync(string? note, PlanClient plan, CancellationToken cancellationToken) =>
        Page.Show<AgencyPlansPage>(new AgencyPlansModel(await plan.PlansAsync(cancellationToken), note is not null));
}

/// <summary>What the page of the own plans shows, and whether one was just saved.</summary>
public sealed record AgencyPlansModel(AgencyPlans Plans, bool Saved);
