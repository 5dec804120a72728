using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Agreements.Domain.Negotiations;

/// <summary>Every reason for which something of a negotiation is refused.</summary>
public static class NegotiationErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("agreements.negotiation");

    /// <summary>Negotiated is from the mandate to the signature.</summary>
    public static DomainError NotNegotiated() =>
        Entry.Error(
            "not-negotiated",
            Conflict,
            "Chỉ ghi được từ khi được giao đàm phán đến trước khi ký.",
            "This is written down from the mandate to the signature only."
        );

    /// <summary>There is no such round.</summary>
    public static DomainError RoundUnknown(int rounds) =>
        Entry.Error(
            "round-unknown",
            Invalid,
            $"Chưa có vòng này: mới ghi {rounds} vòng.",
            $"There is no such round: {rounds} are written down.",
            "round"
        );

    /// <summary>No message has told of such a meeting.</summary>
    public static DomainError MeetingUnknown() =>
        Entry.Error(
            "meeting-unknown",
            Invalid,
            "Không có cuộc họp đàm phán nào của văn kiện này mang số đó.",
            "No negotiation meeting of this instrument has this number.",
            "meeting"
        );

    /// <summary>One meeting is one round.</summary>
    public static DomainError RoundThere() =>
        Entry.Error("round-there", Conflict, "Cuộc họp này đã được ghi là một vòng.", "This meeting is a round already.", "meeting");

    /// <summary>Rounds come one after another.</summary>
    public static DomainError BeforeLastRound(DateOnly last) =>
        Entry.Error(
            "before-last-round",
            Invalid,
            $"Ngày này trước vòng trước đó ({last.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}).",
            $"This day is before the round before ({last.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}).",
            "on"
        );

    /// <summary>The day of a round is said, or comes with its meeting.</summary>
    public static DomainError DayRequired() =>
        Entry.Error("day-required", Invalid, "Phải ghi ngày của vòng đàm phán.", "The day of the round is required.", "on");

    /// <summary>Nobody has said anything of it yet.</summary>
    public static DomainError ArticleUnknown(string number) =>
        Entry.Error(
            "article-unknown",
            Invalid,
            $"Chưa bên nào nêu lập trường về Điều {number}.",
            $"Neither side has a position on article {number} yet.",
            "article"
        );

    /// <summary>Agreed is a text.</summary>
    public static DomainError TextRequired() =>
        Entry.Error(
            "text-required",
            Invalid,
            "Hai bên chưa cùng một văn bản: ghi văn bản đã thống nhất.",
            "The drafts of the sides differ: the agreed text is required.",
            "text"
        );

    /// <summary>One article twice.</summary>
    public static DomainError ArticleTwice(string number) =>
        Entry.Error("article-twice", Invalid, $"Điều {number} được ghi hai lần.", $"Article {number} is named twice.", "limits");

    /// <summary>The way to the signature has an order.</summary>
    public static DomainError CalendarOrder() =>
        Entry.Error(
            "calendar-order",
            Invalid,
            "Các mốc phải theo thứ tự: ký tắt, đề xuất, đồng ý ký, ký.",
            "The days follow the order: initialling, proposal, approval, signature.",
            "milestones"
        );

    /// <summary>Kept by planners of the agency that leads.</summary>
    public static DomainError NotYours(Text lead) =>
        Entry.Error(
            "not-yours",
            Forbidden,
            $"Bước này do cán bộ kế hoạch của cơ quan chủ trì đàm phán ({lead.Vi}) thực hiện.",
            $"This step is taken by planners of the agency that leads the negotiation ({lead.En})."
        );
}
