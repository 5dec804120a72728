using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Reviews.Targets.Outside;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Reviews.Catalogue;

/// <summary>/reviews/figures: every figure that there is, each as a table, the records behind its numbers, and its file.</summary>
internal static class CataloguePages
{
    /// <summary>What a number of a figure is asked for by.</summary>
    internal static readonly string[] Cell =
    [
        "partner",
        "year",
        "quarter",
        "month",
        "kind",
        "direction",
        "urgency",
        "status",
        "area",
        "province",
        "agency",
        "desk",
        "sex",
        "ageBand",
        "gate",
        "mission",
        "currency",
        "donor",
        "asOf",
    ];

    public static void Map(RouteGroupBuilder pages)
    {
        var figures = pages.MapGroup("/reviews/figures").RequireRoles(Jobs.ReviewRoles);
        figures.MapGet(
            "/",
            async (ReviewsClient client, CancellationToken cancellationToken) =>
                Page.Show<CataloguePage>(new CatalogueModel(await client.FiguresAsync(cancellationToken)))
        );
        figures.MapGet("/{code}", ShowFigureAsync);
        figures.MapGet("/{code}/records", ShowRecordsAsync);
        figures.MapGroup("/{code}/values").RequireRoles(Roles.Planner).MapForm<EnterPaperValue>("/new");
        figures.MapGet(
            "/{code}/export",
            async (string code, HttpContext context, ReviewsClient client, CancellationToken cancellationToken) =>
            {
                var query = context.Asked([.. Cell, "format", "separator"], SplitOf(context));
                return await (await client.ExportAsync($"figures/{Uri.EscapeDataString(code)}", query, cancellationToken)).AsFileAsync(
                    context,
                    cancellationToken
                );
            }
        );
    }

    private static async Task<IResult> ShowFigureAsync(
        string code,
        HttpContext context,
        ReviewsClient client,
        OutsideValuesClient values,
        CancellationToken cancellationToken
    )
    {
        var table = await client.TableAsync(code, context.Asked(Cell, SplitOf(context)), cancellationToken);
        var chart = table.HasMonths ? await client.ChartAsync(code, context.Asked(Cell), cancellationToken) : null;
        var papers = await values.OfFigureAsync(table.Definition.Code, table.Partner, cancellationToken);
        return Page.Show<FigureTablePage>(new FigureTableModel(table, chart, new FormState(context.Request.Query)) { Papers = papers });
    }

    private static async Task<IResult> ShowRecordsAsync(
        string code,
        HttpContext context,
        ReviewsClient client,
        CancellationToken cancellationToken
    )
    {
        var meaning = await client.FigureAsync(code, cancellationToken);
        var records = await client.FigureRecordsAsync(
            $"figures/{Uri.EscapeDataString(code)}",
            context.Asked([.. Cell, "of", "after"]),
            cancellationToken
        );
        return Page.Show<FigureRecordsPage>(new FigureRecordsModel(meaning, records, new FormState(context.Request.Query)));
    }

    // Two fields of the page, one list of the service.
    private static IEnumerable<string> SplitOf(HttpContext context) =>
        new[] { context.Request.Query["by"].ToString(), context.Request.Query["then"].ToString() }.Where(part => part.Length > 0);
}

/// <summary>The figures that there are.</summary>
public sealed record CatalogueModel(IReadOnlyList<FigureMeaning> Figures);

/// <summary>A figure, its months where it has some, and what was asked for.</summary>
public sealed record FigureTableModel(FigureTable Table, FigureChart? Chart, FormState Asked)
{
    /// <summary>What papers say of years before the system.</summary>
    public IReadOnlyList<OutsideValue> Papers { get; init; } = [];
}

/// <summary>The records behind a number of a figure, and which number it was.</summary>
public sealed record FigureRecordsModel(FigureMeaning Figure, FigureRecords Records, FormState Cell)
{
    /// <summary>The page that it came from.</summary>
    public string Address { get; init; } = $"/reviews/figures/{Figure.Code}";
}
