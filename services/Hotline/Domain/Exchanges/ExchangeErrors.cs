using System.Globalization;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>Every reason for which an entry is refused; <see cref="StepErrors"/> has those of the later steps. The codes are for programs and never change; the sentences are for people.</summary>
public static class ExchangeErrors
{
    private static readonly EntryErrors Entry = new("hotline.exchange");

    /// <summary>The time of receipt or sending is missing.</summary>
    public static DomainError TimeRequired(string field) =>
        Error("time-required", Invalid, "Phải ghi thời gian nhận hoặc gửi.", "The time of receipt or sending is required.", field);

    /// <summary>An incoming exchange has no time of sending, an outgoing one no time of receipt.</summary>
    public static DomainError TimeOfOtherDirection(string field) =>
        Error(
            "time-of-other-direction",
            Invalid,
            "Tin đến chỉ ghi thời gian nhận, tin đi chỉ ghi thời gian gửi.",
            "An incoming exchange has a time of receipt only, an outgoing one a time of sending only.",
            field
        );

    /// <summary>The time lies ahead.</summary>
    public static DomainError TimeInFuture(string field) => Entry.TimeInFuture(field);

    /// <summary>It happened after it was told.</summary>
    public static DomainError OccurredAfterReceipt() =>
        Error(
            "occurred-after-receipt",
            Invalid,
            "Sự việc không thể xảy ra sau khi nhận hoặc gửi tin.",
            "It cannot have happened after the exchange was received or sent.",
            "occurredAt"
        );

    /// <summary>A late entry tells why it is late.</summary>
    public static DomainError LateReasonRequired() =>
        Error(
            "late-reason-required",
            Invalid,
            "Ghi nhận sau hơn 24 giờ phải nêu lý do; thời hạn được tính từ lúc ghi nhận.",
            "Logged more than 24 hours later: a reason is required, and deadlines run from logging.",
            "lateReason"
        );

    /// <summary>The text is missing.</summary>
    public static DomainError TextRequired(string field) => Entry.TextRequired(field);

    /// <summary>No handling code. Checked here and not with the shape, because a mark of secrecy in its place has an answer of its own (R23).</summary>
    public static DomainError HandlingUnknown() =>
        Error(
            "handling-unknown",
            Invalid,
            $"Mã xử lý thông tin không có trong danh mục. Các mã được dùng: {string.Join(", ", Handlings.All)}.",
            $"Not a handling code. Allowed: {string.Join(", ", Handlings.All)}.",
            "handling"
        );

    /// <summary>The code did not stand in its list on that day.</summary>
    /// <param name="field">The field with the code.</param>
    /// <param name="day">The day whose list counts.</param>
    /// <param name="allowed">The codes of that day.</param>
    public static DomainError UnknownOnDay(string field, DateOnly day, IEnumerable<string> allowed) =>
        Entry.UnknownOnDay(field, day, allowed);

    /// <summary>The partner has no channel with that code.</summary>
    public static DomainError ChannelUnknown(string partner) =>
        Error(
            "channel-unknown",
            Invalid,
            $"Đối tác {partner} không có kênh liên lạc này.",
            $"Partner {partner} has no such channel.",
            "channel"
        );

    /// <summary>The channel did not exist on that day, not yet or no longer.</summary>
    public static DomainError ChannelNotInUse(string channel, DateOnly day) =>
        Error(
            "channel-not-in-use",
            Invalid,
            $"Ngày {Vi(day)} chưa có hoặc không còn kênh liên lạc {channel}.",
            $"Channel {channel} did not exist on {En(day)}.",
            "channel"
        );

    /// <summary>The partner had no channel at all on that day.</summary>
    public static DomainError NoChannel(string partner, DateOnly day) =>
        Error(
            "no-channel",
            Invalid,
            $"Ngày {Vi(day)} chưa có kênh liên lạc nào với đối tác {partner}.",
            $"There was no channel with partner {partner} on {En(day)}.",
            "channel"
        );

    /// <summary>Only what goes out can be drafted.</summary>
    public static DomainError DraftNotPossible() =>
        Error(
            "draft-not-possible",
            Invalid,
            "Chỉ tin đi mới được lập dự thảo, và dự thảo chưa có thời gian gửi.",
            "Only an outgoing exchange can be drafted, and a draft has no time of sending yet.",
            "draft"
        );

    /// <summary>A state secret may not be written here (R23).</summary>
    public static DomainError StateSecret(string field) =>
        Error(
            "state-secret",
            Rule,
            "Điều 5 Luật Bảo vệ bí mật nhà nước (29/2018/QH14): không được soạn, lưu bí mật nhà nước trên hệ thống nối mạng. Chỉ đăng ký số, ngày, độ mật, nơi gửi và nơi lưu văn bản giấy.",
            "Law 29/2018/QH14 on the protection of state secrets, article 5: state secrets may not be written or kept in a networked system. Register only number, date, level, sender and where the paper lies.",
            field
        );

    /// <summary>Of a secret paper this may not be written (R23).</summary>
    public static DomainError LeaveEmpty(string field) =>
        Error(
            "state-secret",
            Rule,
            "Văn bản mật: để trống mục này. Điều 5 Luật Bảo vệ bí mật nhà nước (29/2018/QH14) chỉ cho đăng ký số, ngày, độ mật, nơi gửi và nơi lưu văn bản giấy.",
            "Secret paper: leave this empty. Under article 5 of law 29/2018/QH14 only number, date, level, sender and where the paper lies are registered.",
            field
        );

    /// <summary>Of a secret paper this code would tell the content; it stays at the value that tells nothing (R23).</summary>
    /// <param name="field">The field with the code.</param>
    /// <param name="neutral">The value that tells nothing.</param>
    public static DomainError LeaveNeutral(string field, string neutral) =>
        Error(
            "state-secret",
            Rule,
            $"Văn bản mật: mục này không được nói về nội dung, phải để giá trị '{neutral}' (điều 5 Luật 29/2018/QH14).",
            $"Secret paper: this may not tell of the content and has to stay '{neutral}' (law 29/2018/QH14, article 5).",
            field
        );

    /// <summary>Where a paper lies is registered of secret papers only.</summary>
    public static DomainError PaperLocationWithoutSecrecy() =>
        Error(
            "paper-location-without-secrecy",
            Invalid,
            "Nơi lưu văn bản giấy chỉ ghi cho văn bản mật: chọn độ mật, hoặc để trống mục này.",
            "Where the paper lies is registered of secret papers only: choose the level, or leave this empty.",
            "paperLocation"
        );

    /// <summary>A secret paper is registered with its number, its sender and where it lies.</summary>
    public static DomainError RegisterFieldRequired(string field) =>
        Error(
            "register-field-required",
            Invalid,
            "Đăng ký văn bản mật phải ghi số, nơi gửi và nơi lưu văn bản giấy.",
            "A secret paper is registered with its number, its sender and where the paper lies.",
            field
        );

    /// <summary>The agency has no desk that could lead.</summary>
    public static DomainError NoDesk(string agency) =>
        Error(
            "no-desk",
            Rule,
            $"Cơ quan {agency} không có đơn vị trực nào nhận được tin này.",
            $"Agency {agency} has no desk that could take this exchange."
        );

    /// <summary>The account does not serve the line by which this would go out.</summary>
    /// <param name="field">partner or area.</param>
    /// <param name="served">What it serves.</param>
    public static DomainError NotServed(string field, IEnumerable<string> served)
    {
        var own = string.Join(", ", served.Order(StringComparer.Ordinal));
        return Error(
            $"{field}-not-served",
            Forbidden,
            $"Tài khoản của bạn chỉ gửi tin trên tuyến được giao ({own}); tin đến và trả lời thì vẫn ghi được.",
            $"Your account sends only on its own line ({own}); what comes in and replies can be logged all the same.",
            field
        );
    }

    private static DomainError Error(string reason, DomainErrorKind kind, string vi, string en, string? field = null) =>
        Entry.Error(reason, kind, vi, en, field);

    private static string Vi(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string En(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
