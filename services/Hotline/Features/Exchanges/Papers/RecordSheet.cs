using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Hotline.Features.Exchanges.Papers;

/// <summary>Phiếu ghi nhận trao đổi thông tin đường dây nóng: what an exchange is on paper, issued by the desk that logged it, dated on the day of receipt or sending and by the names and the form of that day (R13). Persons stand on it as N1, N2 (R20). In Vietnamese, as official papers are.</summary>
internal sealed class RecordSheet(Exchange exchange, CodeNames names)
{
    private readonly DateTimeOffset day = exchange.ReceivedOrSentAt;

    public required EffectiveHandling Handling { get; init; }

    /// <summary>The other exchanges of its thread, as far as the reader sees them.</summary>
    public required IReadOnlyList<ThreadView> Thread { get; init; }

    public required string? ChannelUnit { get; init; }

    /// <summary>When the sheet was asked for.</summary>
    public required DateTimeOffset At { get; init; }

    public Paper Write() =>
        new()
        {
            Day = VietnamTime.DateOf(day),
            Superior = names.AboveDesk(exchange.LoggedBy.Desk, day),
            Issuer = names.OfDesk(exchange.LoggedBy.Desk, day),
            Number = exchange.Reference.Value,
            Place = names.PlaceOfDesk(exchange.LoggedBy.Desk, day),
            Title = "Phiếu ghi nhận",
            Subject = "Trao đổi thông tin qua đường dây nóng",
            Marks = exchange.Urgency == Urgencies.Routine ? [] : [names.Of("urgency", exchange.Urgency, day)],
            Body = [.. Notices(), .. Numbered(Sections())],
            Signature = new("Cán bộ trực ban", exchange.LoggedBy.Name),
            Recipients = [.. Recipients(), "Lưu: Hồ sơ đường dây nóng"],
            Foot =
                $"{exchange.Reference} · {Handling.Handling} · Trích xuất từ hệ thống lúc {PaperDates.InShort(At)}, phiên bản {exchange.Version}",
        };

    private static IEnumerable<PaperPart> Numbered(IEnumerable<(string Title, IReadOnlyList<PaperPart> Parts)> sections) =>
        sections
            .Where(section => section.Parts.Count > 0)
            .SelectMany((section, at) => (PaperPart[])[new PaperHeading($"{at + 1}. {section.Title}"), .. section.Parts]);

    private IEnumerable<PaperPart> Notices()
    {
        if (exchange.Recall is { } recall)
        {
            yield return new PaperNotice($"Đã thu hồi lúc {PaperDates.InWords(recall.At)}. Không sử dụng, không chuyển tiếp.");
        }

        if (exchange.Status == ExchangeStatus.Voided)
        {
            yield return new PaperNotice("Đã hủy bỏ: bản ghi được lập do nhầm lẫn, chỉ giữ để không khuyết số.");
        }
    }

    private IEnumerable<(string Title, IReadOnlyList<PaperPart> Parts)> Sections()
    {
        var tables = new RecordTables(exchange, names, Thread);
        return
        [
            ("Thông tin chung", [new PaperFacts([.. new RecordFacts(exchange, names, Thread).Write(ChannelUnit, Handling)])]),
            ("Nội dung", [.. Content()]),
            ("Người được nhắc đến", tables.People()),
            ("Xác minh", tables.Verifications()),
            ("Trả lời", tables.Replies()),
            ("Kết quả", [.. tables.Outcome()]),
        ];
    }

    private IEnumerable<PaperPart> Content()
    {
        var entry = exchange.Entry;
        if (entry.Secrecy is not null)
        {
            // R23: there is none here, and nobody is to write it in by hand on a paper that lies in the open.
            return [new PaperText("Văn bản thuộc bí mật nhà nước: chỉ đăng ký, không ghi nội dung (Luật Bảo vệ bí mật nhà nước, Điều 5).")];
        }

        var language = names.Of(CodeLists.Language, entry.Language, day);
        return
        [
            new PaperText(entry.Subject is { } subject ? $"Trích yếu: {subject}" : null, "trích yếu"),
            entry.Translation is { } translation
                ? new PaperBilingual(language, [new(translation, entry.Summary)])
                : new PaperText(entry.Summary, "nội dung"),
        ];
    }

    private IEnumerable<string> Recipients() =>
        exchange
            .Forwardings.OrderBy(to => to.Number)
            .Select(to =>
                to.Agency is { } agency ? names.Of(CodeLists.Agency, agency, to.At) : names.Of(CodeLists.Partner, to.Partner, to.At)
            )
            .Distinct(StringComparer.Ordinal);
}
