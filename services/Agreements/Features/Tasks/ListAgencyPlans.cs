using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Agreements.Features.Money;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
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
        var rows = await db
            .AgencyPlans.AsNoTracking()
            .SeenBy(user)
            .Where(p => p.Plan == plan.Code)
            .OrderBy(p => p.Province != null)
            .ThenBy(p => p.Agency)
            .ThenBy(p => p.Province)
            .Take(reporters.Count + 50)
            .Select(p => new
            {
                p.Agency,
                p.Province,
                p.Number,
                p.IssuedOn,
                p.Summary,
                p.Funding,
                Last = p
                    .Timeline.OrderByDescending(entry => entry.Number)
                    .Select(entry => new LastChange(entry.What, entry.At, entry.Name))
                    .First(),
            })
            .ToListAsync(cancellationToken);
        IReadOnlyList<PlanRow> plans =
        [
            .. rows.Select(p => new PlanRow(p.Agency, p.Province, p.Number, p.IssuedOn, p.Summary, MoneyView.Of(p.Funding), p.Last)),
        ];
        var there = plans.Select(p => new Reporter(p.Agency, p.Province)).ToHashSet();
        var own = user.Reports() is { } self && reporters.Contains(self) ? self : null;
        return new(
            plan.Code,
            plan.Year,
            own is null ? null : new(own.Agency, own.Province),
            plans,
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
    /// <param name="Items">The plans that the user sees, each with what happened to it last.</param>
    /// <param name="Missing">Who has written none down, for the standing agency.</param>
    internal sealed record Response(string Plan, int Year, Owner? Own, IReadOnlyList<PlanRow> Items, IReadOnlyList<Owner> Missing);

    /// <summary>An agency or a province.</summary>
    internal sealed record Owner(string Agency, string? Province);

    /// <summary>An agency's own plan, and its last change.</summary>
    internal sealed record PlanRow(
        string Agency,
        string? Province,
        string Number,
        DateOnly IssuedOn,
        string? Summary,
        IReadOnlyList<MoneyView> Funding,
        LastChange Last
    );

    /// <summary>What happened last, when, and who did it.</summary>
    internal sealed record LastChange(string What, DateTimeOffset At, string Name);
}
