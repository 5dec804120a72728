using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Hotline.Exchanges;

/// <summary>Words of what an exchange has come through: verifications, replies, its thread, its outcome, and of whose turn it is.</summary>
internal static class LifeTexts
{
    public static readonly Text Verifications = new("Xác minh", "Verifications");
    public static readonly Text WaitsForResult = new("Chờ kết quả", "Waits for its result");
    public static readonly Text OurReplies = new("Trả lời của ta", "Our replies");
    public static readonly Text TheirReplies = new("Trả lời của đối tác", "The partner's replies");
    public static readonly Text ReplyVoided = new("Đã hủy bỏ, không tính", "Voided, does not count");
    public static readonly Text Thread = new("Trao đổi liên quan", "The same thread");
    public static readonly Text RepliesToThis = new("Trả lời cho trao đổi này", "Replies to this one");
    public static readonly Text ThisRepliesToIt = new("Được trao đổi này trả lời", "This one replies to it");
    public static readonly Text Repatriation = new("Cần hồi hương", "Repatriation needed");
    public static readonly Text Acknowledged = new("Xác nhận nhận tin lúc", "Receipt confirmed");
    public static readonly Text Answered = new("Trả lời chính thức lúc", "Final answer");
    public static readonly Text Closed = new("Kết thúc lúc", "Closed");
    public static readonly Text ClosedSince = new("Đã kết thúc lúc {0}", "Closed at {0}");
    public static readonly Text WaitsSince = new("Chờ {0} trả lời từ {1}, đã {2}", "Waiting for {0} since {1}, for {2}");
    public static readonly Text AnsweredSince = new("{0} đã trả lời lúc {1}", "{0} answered at {1}");
    public static readonly Text NotSent = new("Dự thảo, chưa gửi", "A draft, not sent yet");
    public static readonly Text Turn = new("Lượt", "Turn");
    public static readonly Text Signs = new("Dấu hiệu tội phạm", "Signs of crime");
}
