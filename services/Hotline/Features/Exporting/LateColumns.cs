using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Hotline.Features.Exporting;

/// <summary>The columns of the exported list of what is late or soon will be.</summary>
internal static class LateColumns
{
    private static readonly Text Late = new("Quá hạn", "Overdue");
    private static readonly Text Soon = new("Sắp đến hạn", "Due soon");

    public static IReadOnlyList<ExportColumn<LateLine>> Of(CodeNames names, DateTimeOffset at) =>
        [
            new(new("Số", "Number"), line => line.Item.Reference, 20),
            new(new("Mã xử lý", "Handling"), line => line.Leaving.Handling),
            Column("Đơn vị chủ trì", "Lead desk", item => names.OfDesk(item.Desk, at), 36),
            Column("Thời hạn", "Time limit", item => NameOf(item.Clock, item.Number).In(names.Language)),
            Column("Tình trạng", "State", item => (item.Late ? Late : Soon).In(names.Language)),
            Column("Đến hạn (giờ Việt Nam)", "Due (Viet Nam time)", item => item.DueAt, 18),
            Column("Tính từ (giờ Việt Nam)", "Counted from (Viet Nam time)", item => item.StartedAt, 18),
            Column("Đã nhắc đơn vị lúc (giờ Việt Nam)", "Desk warned (Viet Nam time)", item => item.WarnedAt, 18),
            Column("Đã báo chỉ huy lúc (giờ Việt Nam)", "Supervisor told (Viet Nam time)", item => item.EscalatedAt, 18),
            Column("Đối tác", "Partner", item => names.Of(CodeLists.Partner, item.Partner, item.StartedAt)),
            Column("Loại việc", "Kind", item => names.Of("kind", item.Kind, item.StartedAt), 28),
            Column("Độ khẩn", "Urgency", item => names.Of("urgency", item.Urgency, item.StartedAt)),
            Column("Trạng thái", "Status", item => names.Of("status", item.Status, item.StartedAt)),
            Column("Người nhận việc", "In hand of", item => item.AssigneeName, 24),
            new(new("Trích yếu", "Subject"), line => line.Leaving.Text?.Subject, 48),
            new(new("Ghi chú", "Note"), line => line.Leaving.Refusal?.Message.In(names.Language), 40),
        ];

    private static ExportColumn<LateLine> Column(string vi, string en, Func<Clocks.LateItem, object?> value, int width = 16) =>
        new(new(vi, en), line => line.Leaving.Refusal is null ? value(line.Item) : null, width);

    private static Text NameOf(string clock, int number) =>
        clock switch
        {
            ClockKinds.Classification => new("Phân loại", "Classification"),
            ClockKinds.Acknowledgement => new("Báo đã nhận", "Acknowledgement"),
            ClockKinds.Answer => new("Trả lời", "Answer"),
            ClockKinds.Verification => new($"Xác minh số {number}", $"Verification {number}"),
            _ => new(clock, clock),
        };
}
