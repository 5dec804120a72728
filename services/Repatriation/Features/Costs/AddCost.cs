using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.Steps;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Costs;
using Cooperation.Repatriation.Features.Cases;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Repatriation.Features.Costs;

/// <summary>POST /api/repatriation/cases/{id}/costs: a consular officer writes a cost of a case down. Without If-Match, for it collides with nothing.</summary>
internal static class AddCost
{
    public static void Map(RouteGroupBuilder opened) => opened.MapPost("/costs", HandleAsync).WithIdempotency().WithName(nameof(AddCost));

    internal static async Task<Results<Created<CostState>, NotFound>> HandleAsync(
        CaseId id,
        Valid<Request> body,
        RepatriationDbContext db,
        RecordStep<RepatriationDbContext, RepatriationCase> cases,
        ReferenceAtHand<RepatriationDbContext, ReferenceLists> reference,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        CaseCost? cost = null;
        var codes = (await reference.GetAsync(db, cancellationToken)).CodesOn(body.Value.On);
        var taken = await cases.TakeAsync(
            new(id.Value, Version: null, all => all.WithPeopleEnteredBy(user).Where(c => c.Id == id)),
            "case.cost-added",
            (opened, by, at, _) =>
            {
                cost = CaseCost.Of(opened, body.Value.ToEntry(), codes, CivilTime.DateOf(at), by, at);
                db.Add(cost);
                opened.NoteCost(RepatriationCase.CostAdded, by, at);
                return Task.CompletedTask;
            },
            cancellationToken
        );
        return taken is null || cost is null
            ? TypedResults.NotFound()
            : TypedResults.Created($"/api/repatriation/cases/{id}", new CostState(cost.Id, taken.Version));
    }

    public sealed record Request
    {
        [Required, CodeOf(typeof(CostKinds))]
        public required string Kind { get; init; }

        [Required, CodeOf(typeof(CostPayers))]
        public required string Payer { get; init; }

        [Range(0.01, 1_000_000_000_000)]
        public required decimal Amount { get; init; }

        [Required, RegularExpression("^[A-Z]{3}$")]
        public required string Currency { get; init; }

        [MaxLength(100)]
        public string? BudgetLine { get; init; }

        public required DateOnly On { get; init; }

        [MaxLength(500), MultiLine]
        public string? Note { get; init; }

        internal CostEntry ToEntry() => new(Kind, Payer, Amount, Currency, BudgetLine, On, Note);
    }
}
