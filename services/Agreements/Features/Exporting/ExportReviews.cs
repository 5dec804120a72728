using Cooperation.Agreements.Data;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Agreements.Features.Reviews;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Exports;
using Microsoft.EntityFrameworkCore;
using Row = Cooperation.Agreements.Features.Reviews.ListReviews.ReviewRow;

namespace Cooperation.Agreements.Features.Exporting;

/// <summary>GET /api/agreements/reviews/export: the review calendar as a file, with its filters; on record.</summary>
internal static class ExportReviews
{
    private static readonly Text Title = new("Lịch sơ kết, tổng kết", "Review calendar");

    public static void Map(RouteGroupBuilder reviews) =>
        reviews.MapGet("/export", HandleAsync).RequireAuthorization(InstrumentAccess.MayList).WithName(nameof(ExportReviews));

    internal static async Task<ExportFile<Row>> HandleAsync(
        ValidExport<ListReviews.Query> query,
        AgreementsDbContext db,
        CurrentUser user,
        RequestClock clock,
        ListFile file,
        CancellationToken cancellationToken
    )
    {
        var today = CivilTime.DateOf(clock.GetUtcNow());
        var asked = ListReviews.Asked(db, user, query.List, today);
        var count = await asked.Take(ExportLimit.Rows + 1).CountAsync(cancellationToken);
        var rows = asked.OrderBy(r => r.DueOn).ThenBy(r => r.Id).Select(Row.From(db, today));
        return await file.OfAsync("reviews", Title, query.Choice, count, rows.AsAsyncEnumerable(), Columns, cancellationToken);
    }

    private static IReadOnlyList<ExportColumn<Row>> Columns(ListNames names) =>
        [
            new(new("Văn kiện", "Instrument"), row => row.Instrument, 14),
            new(new("Đối tác", "Partner"), row => names.Of("partner", row.Partner)),
            new(new("Loại kỳ", "Kind"), row => names.Of("reviewKind", row.Kind), 24),
            new(new("Từ năm", "From year"), row => row.FromYear, 10),
            new(new("Đến năm", "To year"), row => row.ToYear, 10),
            new(new("Hạn", "Due"), row => row.DueOn, 12),
            new(new("Nước chủ nhà", "Host"), row => row.Host == "VN" ? names.In("Việt Nam", "Viet Nam") : names.Of("partner", row.Host)),
            new(new("Tình trạng", "State"), row => names.Of("reviewStatus", row.Status)),
            new(new("Quá hạn", "Overdue"), row => names.Yes(row.Overdue), 10),
            new(new("Cuộc họp", "Meeting"), row => row.Meeting, 22),
            new(new("Ngày tổ chức", "Held on"), row => row.HeldOn, 12),
            new(new("Ngày kết luận", "Concluded on"), row => row.ConcludedOn, 12),
            new(new("Kế hoạch tiếp theo của năm", "Follow-up plan of the year"), row => row.FollowUpYear, 12),
            new(new("Ngày thông qua kế hoạch", "Plan adopted on"), row => row.FollowUpAdoptedOn, 12),
            new(new("Còn thiếu", "Missing"), row => names.Of("reviewMissing", row.Missing), 40),
            new(new("Chưa kiểm chứng", "Unverified"), row => names.Yes(row.Unverified), 12),
        ];
}
