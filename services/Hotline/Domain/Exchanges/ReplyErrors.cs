using Cooperation.Platform.Domain;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>Every reason for which a reply does not find the exchange to which it replies.</summary>
public static class ReplyErrors
{
    /// <summary>A reply follows what it replies to.</summary>
    public static DomainError ReplyBeforeRequest() =>
        Error(
            "reply-before-request",
            Invalid,
            "Thời gian trả lời không thể trước thời gian nhận hoặc gửi tin.",
            "A reply can't have gone before the exchange itself.",
            "at"
        );

    /// <summary>There is no such exchange to reply to, or it is not yours, or it went the same way.</summary>
    public static DomainError RequestUnknown() =>
        Error(
            "request-unknown",
            Invalid,
            "Không có trao đổi này để trả lời: phải cùng đối tác, ngược chiều và thuộc đơn vị của bạn.",
            "There is no such exchange to reply to: it has to be with the same partner, the other way, and your desk's.",
            "inReplyTo"
        );

    /// <summary>What is over takes no replies.</summary>
    public static DomainError RequestOver(Reference reference, string status)
    {
        var here = LifeWords.OfStatus(status);
        return Error(
            "request-over",
            Conflict,
            $"{reference} đang ở trạng thái '{here.Vi}' nên không nhận thêm trả lời. Hãy mở lại trước.",
            $"{reference} is in status '{here.En}' and takes no reply. Reopen it first.",
            "inReplyTo"
        );
    }

    /// <summary>The exchange to which a draft replies has gone to another desk since.</summary>
    public static DomainError RequestLedElsewhere(Reference reference, string desk) =>
        Error(
            "request-led-elsewhere",
            Conflict,
            $"{reference} mà dự thảo này trả lời nay do {desk} chủ trì. Hãy hủy dự thảo, để {desk} trả lời.",
            $"{reference}, to which this draft replies, is led by {desk} now. Void the draft and let {desk} reply."
        );

    private static DomainError Error(string reason, DomainErrorKind kind, string vi, string en, string? field = null) =>
        new($"hotline.exchange.{reason}", kind, new(vi, en), field);
}
