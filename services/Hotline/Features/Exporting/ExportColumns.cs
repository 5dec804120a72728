using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Hotline.Features.Exporting;

/// <summary>The columns of an exported list of exchanges: names and not codes, moments by Viet Nam's clock.</summary>
internal static class ExportColumns
{
    private static readonly Text Yes = new("Có", "Yes");
    private static readonly Text No = new("Không", "No");
    private static readonly Text NotForReader = new("Nội dung ngoài phạm vi được đọc", "The text is beyond what you may read");

    public static IReadOnlyList<ExportColumn<ExportedExchange>> Of(CodeNames names)
    {
        string Named(string list, string? code, ExchangeRow row) => names.Of(list, code, row.ReceivedOrSentAt);
        string Said(bool? value) => value is { } said ? (said ? Yes : No).In(names.Language) : "";
        return
        [
            new(new("Số", "Number"), e => e.Row.Reference, 20),
            new(new("Mã xử lý", "Handling"), e => e.Row.Handling),
            Column("Số công văn", "Document number", e => e.Text?.OfficialNumber, 20),
            Column("Đối tác", "Partner", e => Named(CodeLists.Partner, e.Row.Partner, e.Row)),
            Column("Chiều", "Direction", e => Named("direction", e.Row.Direction, e.Row)),
            Column("Phương tiện", "Medium", e => Named("medium", e.Row.Medium, e.Row)),
            Column("Loại việc", "Kind", e => Named("kind", e.Row.Kind, e.Row), 28),
            Column("Khu vực", "Area", e => Named("area", e.Row.Area, e.Row)),
            Column("Tỉnh, thành phố", "Province", e => Named(CodeLists.Province, e.Row.Province, e.Row)),
            Column("Độ khẩn", "Urgency", e => Named("urgency", e.Row.Urgency, e.Row)),
            Column("Độ mật", "Secrecy level", e => Named("secrecy", e.Row.Secrecy, e.Row)),
            Column("Trạng thái", "Status", e => Named("status", e.Row.Status, e.Row)),
            Column("Đơn vị chủ trì", "Lead desk", e => names.OfDesk(e.Row.Desk, e.Row.ReceivedOrSentAt), 36),
            Column("Nhận / gửi (giờ Việt Nam)", "Received / sent (Viet Nam time)", e => e.Row.ReceivedOrSentAt, 18),
            Column("Ghi nhận lúc (giờ Việt Nam)", "Logged (Viet Nam time)", e => e.Row.LoggedAt, 18),
            Column("Hạn trả lời (giờ Việt Nam)", "Answer due (Viet Nam time)", e => e.Row.AnswerDue, 18),
            Column("Trễ hạn", "Late", e => Said(e.Row.Overdue), 8),
            Column("Dấu hiệu tội phạm", "Signs of crime", e => Said(e.Row.SignsOfCrime)),
            Column("Số người được nhắc đến", "People mentioned", e => e.Row.PeopleMentioned, 10),
            Column("Trích yếu", "Subject", e => e.Text?.Subject, 48),
            Column("Nội dung", "Text", e => e.Text?.Summary, 64),
            Column("Bản dịch", "Translation", e => e.Text?.Translation, 64),
            new(new("Ghi chú", "Note"), e => Note(e, names.Language), 40),
        ];
    }

    private static ExportColumn<ExportedExchange> Column(string vi, string en, Func<ExportedExchange, object?> value, int width = 16) =>
        new(new(vi, en), e => e.Refusal is null ? value(e) : null, width);

    private static string? Note(ExportedExchange exchange, string language) =>
        exchange switch
        {
            { Refusal: { } refusal } => refusal.Message.In(language),
            { Text: null } => NotForReader.In(language),
            _ => null,
        };
}
