using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Features.Figures;

namespace Cooperation.Reviews.Features.Exporting;

/// <summary>GET /api/reviews/figures/exchanges/export: the figure as a file, one line for each number that is not zero, with how it is counted.</summary>
internal static class ExportExchangesFigure
{
    private static readonly Text Title = new("Trao đổi theo tháng", "Exchanges by month");

    public static void Map(RouteGroupBuilder figures) =>
        figures
            .MapGet("/exchanges/export", HandleAsync)
            .WithName(nameof(ExportExchangesFigure))
            .WithSummary("Exchanges by partner, month, kind and direction as a file");

    private static async Task<ExportFile<GetExchangesFigure.Counted>> HandleAsync(
        ValidExport<GetExchangesFigure.Query> query,
        HttpContext context,
        ReviewsDbContext db,
        ReferenceNames names,
        Audit audit,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var year = query.List.Year ?? VietnamTime.YearOf(at);
        var cells = await db.CellsAsync(query.List.Partner, year, cancellationToken);
        await audit.NoteAsync("exchanges-figure.export", "figure", query.Choice, cells.Count, at, cancellationToken);
        return new()
        {
            Choice = query.Choice,
            Title = Title,
            FileName = $"exchanges-by-month-{year}",
            At = at,
            Columns = Columns(names, cells, year, RequestLanguage.Of(context)),
            Rows = cells.ToAsyncEnumerable(),
        };
    }

    private static IReadOnlyList<ExportColumn<GetExchangesFigure.Counted>> Columns(
        ReferenceNames names,
        IReadOnlyList<GetExchangesFigure.Counted> cells,
        int year,
        string language
    )
    {
        string Named(string list, string code, int month) => names.Of(list, code, new DateOnly(year, month, 1), language);
        return
        [
            new(new("Đối tác", "Partner"), cell => Named(ReferenceNames.Partner, cell.Partner, cell.Month)),
            new(new("Năm", "Year"), _ => year, 8),
            new(new("Tháng", "Month"), cell => cell.Month, 8),
            new(new("Loại việc", "Kind"), cell => Named("kind", cell.Kind, cell.Month), 28),
            new(new("Chiều", "Direction"), cell => Named("direction", cell.Direction, cell.Month)),
            new(new("Số trao đổi", "Exchanges"), cell => cell.Count, 12),
            // Once is enough, and it stays with the numbers wherever the file goes.
            new(
                new("Cách đếm", "How it is counted"),
                cell => cell == cells[0] ? ExchangesByMonth.Definition.Formula.In(language) : null,
                64
            ),
        ];
    }
}
