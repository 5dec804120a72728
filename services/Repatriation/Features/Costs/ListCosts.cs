using Cooperation.Platform.Hosting;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Costs;
using Cooperation.Repatriation.Features.Cases;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Costs;

/// <summary>GET /api/repatriation/cases/{id}/costs: the costs of a case with a sum for each currency, for the department and the mission whose case it is.</summary>
internal static class ListCosts
{
    public static void Map(RouteGroupBuilder opened) => opened.MapGet("/costs", HandleAsync).WithName(nameof(ListCosts));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        CaseId id,
        RepatriationDbContext db,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        if (
            await db.Cases.SeenBy(user).Where(c => c.Id == id).Select(c => c.Status).SingleOrDefaultAsync(cancellationToken)
            is not { } status
        )
        {
            return TypedResults.NotFound();
        }

        var costs = await db
            .Costs.AsNoTracking()
            .Where(cost => cost.CaseId == id)
            .OrderBy(cost => cost.On)
            .ThenBy(cost => cost.Id)
            .ToListAsync(cancellationToken);
        var mayWrite = user.Is(Roles.Consular);
        return TypedResults.Ok(new Response([.. costs.Select(Item.Of)], Sums(costs), mayWrite, mayWrite && CaseStatus.TakesMore(status)));
    }

    // Currencies are never added to one another: no rate of exchange is known here.
    private static IReadOnlyList<Sum> Sums(IReadOnlyList<CaseCost> costs) =>
        [
            .. costs
                .Where(cost => cost.StruckAt is null)
                .GroupBy(cost => cost.Currency, StringComparer.Ordinal)
                .OrderBy(currency => currency.Key, StringComparer.Ordinal)
                .Select(currency => new Sum(currency.Key, currency.Sum(cost => cost.Amount))),
        ];

    /// <param name="Items">In the order in which they arose, those struck among them.</param>
    /// <param name="Sums">Of what counts, one for each currency.</param>
    /// <param name="MayWrite">Whether the user goes on with those that are there.</param>
    /// <param name="MayAdd">Whether he writes more of them down.</param>
    internal sealed record Response(IReadOnlyList<Item> Items, IReadOnlyList<Sum> Sums, bool MayWrite, bool MayAdd);

    internal sealed record Sum(string Currency, decimal Amount);

    /// <summary>A cost as whoever sees the case sees it.</summary>
    internal sealed record Item(
        Guid Id,
        string Kind,
        string Payer,
        decimal Amount,
        string Currency,
        string? BudgetLine,
        DateOnly On,
        string? Note,
        string By,
        DateTimeOffset At,
        DateTimeOffset? StruckAt,
        string? StruckReason
    )
    {
        public static Item Of(CaseCost cost) =>
            new(
                cost.Id,
                cost.Kind,
                cost.Payer,
                cost.Amount,
                cost.Currency,
                cost.BudgetLine,
                cost.On,
                cost.Note,
                cost.By.Name,
                cost.At,
                cost.StruckAt,
                cost.StruckReason
            );
    }
}

/// <summary>A cost after a change.</summary>
/// <param name="Case">The case's version, which rises with it.</param>
internal sealed record CostState(Guid Id, long Case);
