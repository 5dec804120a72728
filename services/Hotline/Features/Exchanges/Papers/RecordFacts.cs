using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Hotline.Features.Exchanges.Papers;

/// <summary>The facts of a record sheet. What every exchange has is marked where it is missing; what only some have stands there where it is.</summary>
internal sealed class RecordFacts(Exchange exchange, CodeNames names, IReadOnlyList<ThreadView> thread)
{
    private readonly ExchangeEntry entry = exchange.Entry;

    public IEnumerable<PaperFact> Write(string? channelUnit, EffectiveHandling handling) =>
        [.. Line(channelUnit), .. Matter(), .. Paper(), .. Limits(handling), .. State()];

    private IEnumerable<PaperFact> Line(string? channelUnit) =>
        [
            new("Đối tác", Named(CodeLists.Partner, entry.Partner)),
            new("Đơn vị ở đầu dây bên kia", channelUnit),
            new("Chiều, phương tiện", $"{Named("direction", entry.Direction)}, {Named("medium", entry.Medium).ToLowerInvariant()}"),
            entry.Direction == Directions.Incoming
                ? new("Nhận lúc", Moment(entry.ReceivedAt))
                : new("Gửi lúc", entry.Draft && entry.SentAt is null ? "Chưa gửi (dự thảo)" : Moment(entry.SentAt)),
            new("Ghi nhận lúc", Moment(exchange.LoggedAt)),
            .. Where("Lý do ghi nhận muộn", entry.LateReason),
            new("Người trao đổi phía bạn", entry.CounterpartContact),
            .. Where(
                "Trả lời cho",
                exchange.InReplyTo is { } request ? thread.FirstOrDefault(other => other.Id == request.Value)?.Reference : null
            ),
        ];

    private IEnumerable<PaperFact> Matter() =>
        [
            .. entry.Secrecy is null ? [new PaperFact("Loại việc", Named("kind", entry.Kind))] : (PaperFact[])[],
            .. Where("Xảy ra lúc", Moment(entry.OccurredAt)),
            new("Khu vực", Named("area", entry.Area)),
            .. entry.Secrecy is null
                ? [new PaperFact("Tỉnh, thành phố", entry.Province is { } province ? Named(CodeLists.Province, province) : null)]
                : (PaperFact[])[],
            .. Where("Địa điểm", entry.Place),
            new("Độ khẩn", Named("urgency", exchange.Urgency)),
            new(
                "Nguồn tin, độ tin cậy",
                $"{Named("reliability", entry.SourceReliability)} ({entry.SourceReliability}); "
                    + $"{Named("credibility", entry.InformationCredibility)} ({entry.InformationCredibility})"
            ),
        ];

    private IEnumerable<PaperFact> Paper() =>
        [
            .. entry.Medium is Mediums.Letter or Mediums.Fax
                ? [new PaperFact("Số công văn", entry.OfficialNumber)]
                : Where("Số công văn", entry.OfficialNumber),
            .. Where("Độ mật của văn bản", entry.Secrecy is { } secrecy ? Named("secrecy", secrecy) : null),
            .. Where("Nơi giữ văn bản", entry.PaperLocation),
        ];

    private IEnumerable<PaperFact> Limits(EffectiveHandling handling) =>
        [
            new(
                "Mã xử lý",
                $"{handling.Handling}: {Named("handling", handling.Handling)}"
                    + (handling.Handling == entry.Handling ? "" : $" (theo mã chặt nhất trong chuỗi; bản ghi này: {entry.Handling})")
            ),
            .. Where(
                "Điều kiện sử dụng",
                handling.UseCondition is { } condition ? $"{condition}: {Named("useCondition", condition)}" : null
            ),
            .. Where("Hạn chế riêng", entry.UseRestriction),
        ];

    private IEnumerable<PaperFact> State() =>
        [
            new("Đơn vị chủ trì", names.OfDesk(exchange.Desk, exchange.ReceivedOrSentAt)),
            new("Trạng thái", Named("status", exchange.Status)),
            .. Where("Dấu hiệu tội phạm", exchange.SignsOfCrime is { } signs ? (signs ? "Có" : "Không") : null),
            .. Where("Hạn trả lời", Moment(exchange.AnswerDue)),
        ];

    private static IEnumerable<PaperFact> Where(string name, string? value) => value is null ? [] : [new(name, value)];

    private static string? Moment(DateTimeOffset? at) => at is { } moment ? PaperDates.InWords(moment) : null;

    private string Named(string list, string code) => names.Of(list, code, exchange.ReceivedOrSentAt);
}
