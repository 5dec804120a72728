using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Agreements.Features.Money;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Tasks;

/// <summary>GET /api/agreements/agency-plans: the own plans of agencies and provinces with their money (III.1), and who has none yet; the standing agency sees all, others their own.</summary>
internal static class ListAgencyPlans
{
    public static void Map(RouteGroupBuilder plans) =>
        plans.MapGet("/", HandleAsync).RequireAuthorization(TaskAccess.MayPlan).WithName(nameof(ListAgencyPlans));

    internal static async Task<Response> HandleAsync(
        PlanOfYear plan,
        AgreementsDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        // One for each who reports: never more than the plan has reporters, so in one page.
        var day = plan.DayOf(CivilTime.DateOf(clock.GetUtcNow()));
        var reporters = plan.ReportersOn(day);
        var plans = await db
            .AgencyPlans.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .Where(p => p.Plan == plan.Code)
            .OrderBy(p => p.Province != null)
            .ThenBy(p => p.Agency)
            .ThenBy(p => p.Province)
            .Take(reporters.Count + 50)
            .ToListAsync(cancellationToken);
        var there = plans.Select(p => new Reporter(p.Agency, p.Province)).ToHashSet();
        var own = user.Reports() is { } self && reporters.Contains(self) ? self : null;
        return new(
            plan.Code,
            plan.Year,
            own is null ? null : new(own.Agency, own.Province),
            [.. plans.Select(AgencyPlanView.Of)],
            user.IsStanding()
                ?
                [
                    .. reporters
                        .Where(reporter => !there.Contains(reporter))
                        .Select(reporter => new Owner(reporter.Agency, reporter.Province)),
                ]
                : []
        );
    }

    /// <param name="Plan">The programme's plan.</param>
    /// <param name="Year">Its year.</param>
    /// <param name="Own">For whom the user keeps one.</param>
    /// <param name="Items">The plans that the user sees.</param>
    /// <param name="Missing">Who has written none down, for the standing agency.</param>
    internal sealed record Response(string Plan, int Year, Owner? Own, IReadOnlyList<AgencyPlanView> Items, IReadOnlyList<Owner> Missing);

    /// <summary>An agency or a province.</summary>
    internal sealed record Owner(string Agency, string? Province);

    /// <summary>An agency's own plan.</summary>
    internal sealed record AgencyPlanView(
        string Agency,
        string? Province,
        string Number,
        DateOnly IssuedOn,
        string? Summary,
        IReadOnlyList<MoneyView> Funding,
        IReadOnlyList<TimelineView> Timeline,
        long Version
    )
    {
        public static AgencyPlanView Of(AgencyPlan p) =>
            new(p.Agency, p.Province, p.Number, p.IssuedOn, p.Summary, MoneyView.Of(p.Funding), TimelineView.Of(p.Timeline), p.Version);
    }
}
