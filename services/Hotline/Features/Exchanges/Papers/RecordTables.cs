using System.Globalization;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Hotline.Features.Exchanges.Papers;

/// <summary>The tables of a record sheet: people under their pseudonyms, verifications, replies, and what it came to.</summary>
internal sealed class RecordTables(Exchange exchange, CodeNames names, IReadOnlyList<ThreadView> thread)
{
    private static readonly PaperColumn Number = new("TT");

    public IReadOnlyList<PaperPart> People() =>
        exchange.People.Count == 0
            ? []
            :
            [
                new PaperTable(
                    [new("Ký hiệu", 1), new("Vai trò trong vụ việc", 5)],
                    [
                        .. exchange
                            .People.OrderBy(person => person.Number)
                            .Select(person =>
                                (string?[])[person.Pseudonym, string.Join(", ", person.Roles.Select(role => Named("role", role)))]
                            ),
                    ]
                ),
                new PaperText("Thông tin nhân thân được bảo vệ và không ghi trên phiếu này."),
            ];

    public IReadOnlyList<PaperPart> Verifications() =>
        exchange.Verifications.Count == 0
            ? []
            :
            [
                new PaperTable(
                    [Number, new("Nội dung, đơn vị xác minh", 6), new("Từ lúc", 3), new("Kết quả", 6)],
                    [
                        .. exchange
                            .Verifications.OrderBy(check => check.Number)
                            .Select(check =>
                                (string?[])
                                    [
                                        Numeral(check.Number),
                                        Together(check.Question, check.Unit),
                                        PaperDates.InShort(check.OpenedAt),
                                        check.Result is { } result
                                            ? Together(Named("verificationResult", result), check.Findings, Moment(check.DoneAt))
                                            : "Đang xác minh",
                                    ]
                            ),
                    ]
                ),
            ];

    public IReadOnlyList<PaperPart> Replies() =>
        exchange.Replies.Count == 0
            ? []
            :
            [
                new PaperTable(
                    [Number, new("Loại, phương tiện", 4), new("Lúc", 3), new("Nội dung", 8)],
                    [
                        .. exchange
                            .Replies.OrderBy(reply => reply.Number)
                            .Select(reply =>
                                (string?[])
                                    [
                                        Numeral(reply.Number),
                                        Together(Named("replyKind", reply.Kind), Named("medium", reply.Medium)),
                                        PaperDates.InShort(reply.At),
                                        Said(reply),
                                    ]
                            ),
                    ]
                ),
            ];

    public IEnumerable<PaperPart> Outcome()
    {
        if (exchange.Outcome is not { } outcome)
        {
            return [new PaperText("Chưa kết thúc tại thời điểm trích xuất.")];
        }

        IEnumerable<PaperFact> facts =
        [
            new("Kết thúc lúc", exchange.ClosedAt is { } closed ? PaperDates.InWords(closed) : null),
            new("Kết quả", Named("outcome", outcome.Code)),
            .. outcome.Reason is { Length: > 0 } reason ? [new PaperFact("Lý do, ghi chú", reason)] : (PaperFact[])[],
            new("Số người bị bắt giữ", Count(outcome.Arrests)),
            new("Số người được giải cứu", Count(outcome.PersonsRescued)),
            new("Khởi tố điều tra", outcome.InvestigationOpened ? "Có" : "Không"),
            new("Cần hồi hương", outcome.RepatriationNeeded ? "Có" : "Không"),
        ];
        return [new PaperFacts([.. facts])];
    }

    // A reply that is an exchange of its own has its words there.
    private string? Said(Reply reply) =>
        Together(
            exchange.VoidedAt(reply) is { } at ? $"Đã hủy bỏ {PaperDates.InShort(at)}, không tính" : null,
            reply.OfficialNumber is { } number ? $"Số công văn {number}" : null,
            reply.Exchange is { } own
                ? $"Xem {thread.FirstOrDefault(other => other.Id == own.Value)?.Reference ?? "bản ghi khác trong chuỗi"}"
                : null,
            reply.Text
        );

    private static string? Together(params IEnumerable<string?> lines)
    {
        var said = lines.Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        return said.Count == 0 ? null : string.Join('\n', said);
    }

    private static string? Moment(DateTimeOffset? at) => at is { } moment ? PaperDates.InShort(moment) : null;

    private static string Count(int? count) => count is { } known ? Numeral(known) : "Chưa rõ";

    private static string Numeral(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Named(string list, string code) => names.Of(list, code, exchange.ReceivedOrSentAt);
}
