using Cooperation.Agreements.Data;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Exports;
using Microsoft.EntityFrameworkCore;
using Row = Cooperation.Agreements.Features.Instruments.ListInstruments.Row;

namespace Cooperation.Agreements.Features.Exporting;

/// <summary>GET /api/agreements/instruments/export: the instruments that the user sees as a file, with the list's filters; on record.</summary>
internal static class ExportInstruments
{
    private static readonly Text Title = new("Văn kiện hợp tác", "Instruments of cooperation");

    public static void Map(RouteGroupBuilder instruments) =>
        instruments.MapGet("/export", HandleAsync).RequireAuthorization(InstrumentAccess.MayList).WithName(nameof(ExportInstruments));

    internal static async Task<ExportFile<Row>> HandleAsync(
        ValidExport<ListInstruments.Query> query,
        AgreementsDbContext db,
        CurrentUser user,
        ListFile file,
        CancellationToken cancellationToken
    )
    {
        var rows = ListInstruments.Asked(db, user, query.List).OrderBy(row => row.Code);
        var count = await rows.Take(ExportLimit.Rows + 1).CountAsync(cancellationToken);
        return await file.OfAsync("instruments", Title, query.Choice, count, rows.AsAsyncEnumerable(), Columns, cancellationToken);
    }

    private static IReadOnlyList<ExportColumn<Row>> Columns(ListNames names) =>
        [
            new(new("Mã văn kiện", "Code"), row => row.Code, 14),
            new(new("Đối tác", "Partner"), row => names.Of("partner", row.Partner)),
            new(new("Loại văn kiện", "Kind"), row => names.Of("instrumentKind", row.Kind), 28),
            new(new("Tên như đã ký", "Title as signed"), row => row.Title, 60),
            new(new("Tên tiếng Anh", "Title in English"), row => row.TitleEnglish, 60),
            new(new("Tình trạng", "State"), row => names.Of("instrumentStatus", row.Status)),
            new(new("Cơ quan chủ trì", "Lead agency"), row => names.Of("agency", row.LeadAgency), 32),
            new(new("Ngày ký", "Signed on"), row => row.SignedOn, 12),
            new(new("Ngày có hiệu lực", "In force on"), row => row.InForceOn, 12),
            new(new("Hết thời hạn", "Term ends"), row => row.ExpiresOn, 12),
            new(new("Sửa đổi, bổ sung văn kiện", "Amends"), row => row.Amends, 14),
            new(new("Chưa kiểm chứng", "Unverified"), row => names.Yes(row.Unverified), 12),
        ];
}
