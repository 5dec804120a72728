using System.Globalization;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Agreements.Features.Money;
using Cooperation.Agreements.Features.Projects;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Exports;
using Microsoft.EntityFrameworkCore;
using Row = Cooperation.Agreements.Features.Projects.ListProjects.ProjectRow;

namespace Cooperation.Agreements.Features.Exporting;

/// <summary>GET /api/agreements/projects/export: the projects that the user sees as a file, with the list's filters, and in a workbook their money line by line; on record.</summary>
internal static class ExportProjects
{
    private static readonly Text Title = new("Dự án, chương trình", "Projects and programmes");

    public static void Map(RouteGroupBuilder projects) =>
        projects.MapGet("/export", HandleAsync).RequireAuthorization(InstrumentAccess.MayList).WithName(nameof(ExportProjects));

    internal static async Task<ExportFile<Row>> HandleAsync(
        ValidExport<ListProjects.Query> query,
        AgreementsDbContext db,
        CurrentUser user,
        RequestClock clock,
        ListFile file,
        CancellationToken cancellationToken
    )
    {
        var today = CivilTime.DateOf(clock.GetUtcNow());
        var asked = ListProjects.Asked(db, user, query.List);
        var count = await asked.Take(ExportLimit.Rows + 1).CountAsync(cancellationToken);
        var rows = ListProjects.RowsOf(asked.OrderByDescending(p => p.Reference)).AsAsyncEnumerable().Select(row => row.On(today));
        return await file.OfAsync("projects", Title, query.Choice, count, rows, Columns, cancellationToken);
    }

    private static IReadOnlyList<ExportColumn<Row>> Columns(ListNames names) =>
        [
            new(new("Số", "Number"), row => row.Reference, 18),
            new(new("Tên", "Title"), row => row.Title, 60),
            new(new("Cơ quan chủ trì", "Agency"), row => names.Of("agency", row.Agency), 32),
            new(new("Đối tác", "Partners"), row => names.Of("partner", row.Partners), 24),
            new(new("Nhà tài trợ", "Donors"), row => names.Of("projectDonor", row.Donors), 32),
            new(new("Tình trạng", "State"), row => names.Of("projectStatus", row.Status)),
            new(new("Bắt đầu", "Starts"), row => row.StartsOn, 12),
            new(new("Kết thúc", "Ends"), row => row.EndsOn, 12),
            new(new("Kinh phí", "Budget"), row => string.Join("; ", row.Budget.Select(line => Line(line, names))), 60),
            new(new("Báo cáo tiếp theo", "Next report due"), row => row.NextReportDue, 12),
            new(new("Báo cáo trễ", "Report late"), row => names.Yes(row.ReportLate), 10),
        ];

    // Currencies are never converted, so there is no sum: each line stands as it was entered.
    private static string Line(MoneyView line, ListNames names) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{line.Amount:0.##} {line.Currency} ({names.Of("fundingSource", line.Source)}{(line.Donor is { } donor ? $", {names.Of("projectDonor", donor)}" : "")})"
        );
}
