using System.Globalization;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Agreements.WorkPlans;

/// <summary>/work-plans: the plans of frameworks beyond COMMIT, year by year. Agreements decides who sees which.</summary>
internal static class WorkPlanPages
{
    public const string Address = "/work-plans";

    /// <summary>The frameworks whose plans stand here.</summary>
    public static IReadOnlyList<Choice> Frameworks(Codes codes) =>
        [.. codes.Of(Lists.MeetingFramework).Where(framework => framework.Value != Known.Framework.Commit)];

    public static void Map(RouteGroupBuilder pages)
    {
        var plans = pages.MapGroup(Address).RequireRoles(Roles.Planner);
        plans.MapGet("/", ListAsync);
        plans.MapGet("/{framework}/{year:int:range(2000,2100)}", ShowAsync);
    }

    private static async Task<IResult> ListAsync(string? year, AgreementWorkClient work, CancellationToken cancellationToken) =>
        Page.Show<WorkPlansPage>(
            await work.PlansAsync(
                int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked is >= 2000 and <= 2100
                    ? asked
                    : null,
                cancellationToken
            )
        );

    private static async Task<IResult> ShowAsync(
        string framework,
        int year,
        AgreementWorkClient work,
        ActivitiesClient activities,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var plan = await work.PlanAsync(framework, year, cancellationToken);
        var query = string.Create(CultureInfo.InvariantCulture, $"?framework={Uri.EscapeDataString(framework)}&year={year}&limit=100");
        return Page.Show<WorkPlanPage>(new WorkPlanModel(plan, await activities.ListAsync(query, cancellationToken), clock.GetUtcNow()));
    }
}

/// <summary>What the page of a plan shows.</summary>
public sealed record WorkPlanModel(WorkPlan Plan, PageOf<ActivityRow> Activities, DateTimeOffset Now);
