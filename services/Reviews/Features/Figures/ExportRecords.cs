using System.Data;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>GET /api/reviews/records/exchanges/export: the exchanges behind a number as a file, so that a signed review can be checked line by line; on record.</summary>
internal static class ExportRecords
{
    private static readonly Text Title = new("Trao đổi được đếm", "Exchanges counted");

    public static void Map(RouteGroupBuilder records) =>
        records
            .MapGet("/exchanges/export", HandleAsync)
            .WithName(nameof(ExportRecords))
            .WithSummary("The exchanges behind a cell of the figure as a file");

    private static async Task<ExportFile<ListExchangeRecords.Item>> HandleAsync(
        ValidExport<ListExchangeRecords.Query> query,
        HttpContext context,
        ReviewsDbContext db,
        ReferenceNames names,
        Audit audit,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        // Counted and read in one snapshot, which lasts as long as the answer: what the audit says is what goes out.
        context.Response.RegisterForDisposeAsync(await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken));
        var records = db.RecordsOf(query.List);
        var count = await records.Take(ExportLimit.Rows + 1).CountAsync(cancellationToken);
        ExportLimit.Check("reviews", count);
        await audit.NoteAsync("records.export", "figure", query.Choice, count, clock.GetUtcNow(), cancellationToken);
        return new()
        {
            Choice = query.Choice,
            Title = Title,
            FileName = "records",
            At = clock.GetUtcNow(),
            Columns = Columns(names, RequestLanguage.Of(context)),
            Rows = records.Select(ListExchangeRecords.Shown).AsAsyncEnumerable(),
        };
    }

    private static IReadOnlyList<ExportColumn<ListExchangeRecords.Item>> Columns(ReferenceNames names, string language)
    {
        string Named(string list, string? code, ListExchangeRecords.Item of) =>
            names.Of(list, code, VietnamTime.DateOf(of.ReceivedOrSentAt), language);
        return
        [
            new(new("Số", "Number"), item => item.Reference, 20),
            new(new("Đối tác", "Partner"), item => Named(ReferenceNames.Partner, item.Partner, item)),
            new(new("Chiều", "Direction"), item => Named("direction", item.Direction, item)),
            new(new("Phương tiện", "Medium"), item => Named("medium", item.Medium, item)),
            new(new("Loại việc", "Kind"), item => Named("kind", item.Kind, item), 28),
            new(new("Độ khẩn", "Urgency"), item => Named("urgency", item.Urgency, item)),
            new(new("Khu vực", "Area"), item => Named("area", item.Area, item)),
            new(new("Tỉnh, thành phố", "Province"), item => Named(ReferenceNames.Province, item.Province, item)),
            new(new("Trạng thái", "Status"), item => Named("status", item.Status, item)),
            new(new("Lực lượng chủ trì", "Lead agency"), item => Named(ReferenceNames.Agency, item.LeadAgency, item), 28),
            new(new("Đơn vị chủ trì", "Lead desk"), item => Named(ReferenceNames.Desk, item.Desk, item), 36),
            new(new("Nhận / gửi (giờ Việt Nam)", "Received / sent (Viet Nam time)"), item => item.ReceivedOrSentAt, 18),
            new(new("Ghi nhận lúc (giờ Việt Nam)", "Logged (Viet Nam time)"), item => item.LoggedAt, 18),
            new(new("Hạn trả lời (giờ Việt Nam)", "Answer due (Viet Nam time)"), item => item.AnswerDue, 18),
            new(new("Xác nhận lúc (giờ Việt Nam)", "Acknowledged (Viet Nam time)"), item => item.AcknowledgedAt, 18),
            new(new("Trả lời lúc (giờ Việt Nam)", "Answered (Viet Nam time)"), item => item.AnsweredAt, 18),
            new(new("Kết thúc lúc (giờ Việt Nam)", "Closed (Viet Nam time)"), item => item.ClosedAt, 18),
        ];
    }
}
