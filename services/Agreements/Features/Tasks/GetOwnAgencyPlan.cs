using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Agreements.Features.Money;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Tasks;

/// <summary>GET /api/agreements/agency-plans/own: for whom the user keeps a plan, and that plan with its history where it was written down.</summary>
internal static class GetOwnAgencyPlan
{
    public static void Map(RouteGroupBuilder plans) =>
        plans.MapGet("/own", HandleAsync).RequireAuthorization(TaskAccess.MayPlan).WithName(nameof(GetOwnAgencyPlan));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        PlanOfYear plan,
        AgreementsDbContext db,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        if (user.Reports() is not { } own || !plan.ReportersOn(plan.DayOf(CivilTime.DateOf(clock.GetUtcNow()))).Contains(own))
        {
            return TypedResults.NotFound();
        }

        var kept = await db
            .AgencyPlans.AsNoTracking()
            .AsSplitQuery()
            .Where(p => p.Plan == plan.Code && p.Agency == own.Agency && p.Province == own.Province)
            .SingleOrDefaultAsync(cancellationToken);
        if (kept is not null)
        {
            response.SetEtag(kept.Version);
        }

        return TypedResults.Ok(new Response(own.Agency, own.Province, kept is null ? null : PlanView.Of(kept)));
    }

    /// <param name="Agency">For whom it is kept.</param>
    /// <param name="Province">Where that is a province.</param>
    /// <param name="Plan">The plan; null where none was written down.</param>
    internal sealed record Response(string Agency, string? Province, PlanView? Plan);

    /// <summary>The plan.</summary>
    internal sealed record PlanView(
        string Number,
        DateOnly IssuedOn,
        string? Summary,
        IReadOnlyList<MoneyView> Funding,
        IReadOnlyList<TimelineView> Timeline,
        long Version
    )
    {
        public static PlanView Of(AgencyPlan p) =>
            new(p.Number, p.IssuedOn, p.Summary, MoneyView.Of(p.Funding), TimelineView.Of(p.Timeline), p.Version);
    }
}
