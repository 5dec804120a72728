using Cooperation.Agreements.Data;
using Cooperation.Agreements.Features.Activities;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Exports;
using Microsoft.EntityFrameworkCore;
using Row = Cooperation.Agreements.Features.Activities.ListActivities.ActivityRow;

namespace Cooperation.Agreements.Features.Exporting;

/// <summary>GET /api/agreements/activities/export: the priority activities that the user sees as a file, with the board's filters; on record.</summary>
internal static class ExportActivities
{
    private static readonly Text Title = new("Hoạt động ưu tiên", "Priority activities");

    public static void Map(RouteGroupBuilder activities) =>
        activities.MapGet("/export", HandleAsync).RequireAuthorization(InstrumentAccess.MayList).WithName(nameof(ExportActivities));

    internal static async Task<ExportFile<Row>> HandleAsync(
        ValidExport<ListActivities.Query> query,
        AgreementsDbContext db,
        CurrentUser user,
        RequestClock clock,
        ListFile file,
        CancellationToken cancellationToken
    )
    {
        var today = CivilTime.DateOf(clock.GetUtcNow());
        var asked = ListActivities.Asked(db, user, query.List, today);
        var count = await asked.Take(ExportLimit.Rows + 1).CountAsync(cancellationToken);
        var rows = asked.OrderBy(a => a.Due).ThenBy(a => a.Reference).Select(Row.From(today));
        return await file.OfAsync("activities", Title, query.Choice, count, rows.AsAsyncEnumerable(), Columns, cancellationToken);
    }

    private static IReadOnlyList<ExportColumn<Row>> Columns(ListNames names) =>
        [
            new(new("Số", "Number"), row => row.Reference, 22),
            new(new("Văn kiện", "Instrument"), row => row.Instrument, 14),
            new(new("Khuôn khổ", "Framework"), row => names.Of("meetingFramework", row.Framework), 24),
            new(new("Đối tác", "Partner"), row => names.Of("partner", row.Partner)),
            new(new("Năm", "Year"), row => row.Year, 8),
            new(new("Hoạt động", "Activity"), row => row.Title, 60),
            new(new("Cơ quan thực hiện", "Owner"), row => names.Of("agency", row.Owner), 32),
            new(new("Hạn", "Due"), row => row.Due, 12),
            new(new("Tình trạng", "State"), row => names.Of("activityStatus", row.Status)),
            new(new("Trễ hạn", "Late"), row => names.Yes(row.Late), 10),
            new(new("Phần trăm hoàn thành", "Percent done"), row => row.Percent, 10),
            new(new("Số lần chuyển năm", "Times carried over"), row => row.CarriedOver, 10),
            new(new("Số minh chứng", "Evidence"), row => row.Evidence, 10),
            new(new("Ngày hoàn thành", "Done on"), row => row.DoneOn, 12),
        ];
}
