using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Reviews.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>GET /api/reviews/figures/exchanges: exchanges by partner × month × kind × direction; every cell opens to its records. For planners and the central desk.</summary>
internal static class GetExchangesFigure
{
    /// <summary>What to count.</summary>
    public record Query
    {
        /// <summary>Partner country, ISO 3166-1 alpha-2; all partners without it.</summary>
        [RegularExpression(Shapes.Partner)]
        public string? Partner { get; init; }

        /// <summary>The year, by Viet Nam time; this year without it.</summary>
        [Range(Shapes.FirstYear, Shapes.LastYear)]
        public int? Year { get; init; }
    }

    /// <summary>The figure and what it means.</summary>
    /// <param name="Name">The figure's name.</param>
    /// <param name="Definition">How it is counted, in words.</param>
    /// <param name="Unit">What one of it is.</param>
    /// <param name="Source">Where the facts come from.</param>
    /// <param name="Partner">The partner asked for; null for all.</param>
    /// <param name="Year">The year counted, by Viet Nam time.</param>
    /// <param name="Years">The years that have facts, newest first.</param>
    /// <param name="Total">The sum of all cells.</param>
    /// <param name="Cells">The cells that are not zero, by partner, month, kind and direction.</param>
    public sealed record Response(
        string Name,
        string Definition,
        string Unit,
        string Source,
        string? Partner,
        int Year,
        IReadOnlyList<int> Years,
        int Total,
        IReadOnlyList<Cell> Cells
    );

    /// <summary>One number of the figure.</summary>
    /// <param name="Partner">Partner country.</param>
    /// <param name="Month">Month 1 to 12, by Viet Nam time of receipt or sending.</param>
    /// <param name="Kind">Kind of exchange.</param>
    /// <param name="Direction">incoming or outgoing.</param>
    /// <param name="Count">How many.</param>
    /// <param name="Records">The address of the records counted here.</param>
    public sealed record Cell(string Partner, int Month, string Kind, string Direction, int Count, string Records);

    public static void Map(RouteGroupBuilder figures) =>
        figures
            .MapGet("/exchanges", HandleAsync)
            .WithName(nameof(GetExchangesFigure))
            .WithSummary("Exchanges by partner, month, kind and direction");

    private static async Task<Ok<Response>> HandleAsync(
        ValidQuery<Query> query,
        ReviewsDbContext db,
        RequestClock clock,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        var partner = query.Value.Partner;
        var year = query.Value.Year ?? VietnamTime.YearOf(clock.GetUtcNow());
        var counts = await db.CellsAsync(partner, year, cancellationToken);
        var years = await db.YearsAsync(FactKinds.Of("exchange"), cancellationToken);

        var language = RequestLanguage.Of(context);
        var figure = ExchangesByMonth.Definition;
        return TypedResults.Ok(
            new Response(
                figure.Name.In(language),
                figure.Formula.In(language),
                figure.Unit.In(language),
                figure.Source.In(language),
                partner,
                year,
                years,
                counts.Sum(cell => cell.Count),
                [
                    .. counts.Select(cell => new Cell(
                        cell.Partner,
                        cell.Month,
                        cell.Kind,
                        cell.Direction,
                        cell.Count,
                        ListExchangeRecords.AddressOf(cell.Partner, year, cell.Month, cell.Kind, cell.Direction)
                    )),
                ]
            )
        );
    }

    /// <summary>The cells that are not zero, in the order of the answer.</summary>
    internal static async Task<IReadOnlyList<Counted>> CellsAsync(
        this ReviewsDbContext db,
        string? partner,
        int year,
        CancellationToken cancellationToken
    ) =>
        await db.CountedFactsOf(FactKinds.Of("exchange"))
            .Where(fact => fact.Year == year && (partner == null || fact.Partner == partner))
            .GroupBy(fact => new
            {
                fact.Partner,
                fact.Month,
                fact.Kind,
                fact.Direction,
            })
            .OrderBy(cell => cell.Key.Partner)
            .ThenBy(cell => cell.Key.Month)
            .ThenBy(cell => cell.Key.Kind)
            .ThenBy(cell => cell.Key.Direction)
            .Select(cell => new Counted(cell.Key.Partner!, cell.Key.Month!.Value, cell.Key.Kind!, cell.Key.Direction!, cell.Count()))
            .ToListAsync(cancellationToken);

    /// <summary>A cell as it is counted.</summary>
    internal sealed record Counted(string Partner, int Month, string Kind, string Direction, int Count);
}
