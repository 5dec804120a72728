using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Features.Cases;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Costs;

/// <summary>POST /api/repatriation/cases/{id}/costs/{costId}/strike: a consular officer strikes a cost that was written down wrongly, with the reason; the version is the case's.</summary>
internal static class StrikeCost
{
    public static void Map(RouteGroupBuilder opened) =>
        opened.MapPost("/costs/{costId:guid}/strike", HandleAsync).WithIdempotency().WithName(nameof(StrikeCost));

    internal static async Task<Results<Ok<CostState>, NotFound>> HandleAsync(
        CaseId id,
        Guid costId,
        IfMatch version,
        Valid<Request> body,
        RepatriationDbContext db,
        RecordStep<RepatriationDbContext, RepatriationCase> cases,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var costs = db.Costs.Where(cost => cost.CaseId == id && cost.Id == costId);
        var taken = await cases.TakeAsync(
            new(id.Value, version, all => all.WithPeopleEnteredBy(user).Where(c => c.Id == id && costs.Any(cost => cost.CaseId == c.Id))),
            "case.cost-struck",
            async (opened, by, at, token) =>
            {
                (await costs.SingleAsync(token)).Strike(body.Value.Reason, at);
                opened.NoteCost(RepatriationCase.CostStruck, by, at);
            },
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(new CostState(costId, taken.Version));
    }

    public sealed record Request
    {
        [Required, MaxLength(500), MultiLine]
        public required string Reason { get; init; }
    }
}
