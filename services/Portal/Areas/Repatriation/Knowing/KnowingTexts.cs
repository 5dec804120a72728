using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Repatriation.Knowing;

/// <summary>Words of who the people of cases are, beside those that the hotline's people have too.</summary>
internal static class KnowingTexts
{
    public static readonly Text Seek = new("Tìm người", "Find a person");
    public static readonly Text SeekLead = new(
        "Chỉ tìm trong những người mà anh chị được biết nhân thân; mỗi lần tìm đều được ghi lại.",
        "Only those are found whose identity is yours to know; each search is on record."
    );
    public static readonly Text Found = new("Tìm thấy: {0}", "Found: {0}");
    public static readonly Text FoundMore = new("Còn nữa: hãy ghi thêm thông tin.", "There are more: say more.");
    public static readonly Text NoAlerts = new(
        "Không có lần mở khẩn cấp nào trong 30 ngày qua.",
        "No emergency opening in the last thirty days."
    );
    public static readonly Text Alerts = new("Các lần mở khẩn cấp", "Emergency openings");
    public static readonly Text HandOverLead = new(
        "Nhân thân được đọc từ trao đổi đường dây nóng, lần đọc được ghi lại, rồi niêm phong trong hồ sơ hồi hương. Sau đó đơn vị của bạn không còn thấy người này trong hồ sơ; trao đổi vẫn giữ nguyên.",
        "The identity is read from the hotline exchange, which is on record there, and sealed with the repatriation case. After that your desk does not see this person in the case any more; the exchange stays as it is."
    );
    public static readonly Text HandOverKept = new(
        "Điều bên tiếp nhận đã ghi không bị ghi đè.",
        "What the receiving side has entered itself is not overwritten."
    );
    public static readonly Text HandOverSave = new("Bàn giao", "Hand over");
    public static readonly Text HandedOver = new(
        "Đã bàn giao thông tin nhân thân sang hồ sơ hồi hương.",
        "The identity was handed over to the repatriation case."
    );
    public static readonly Text NotReadThere = new(
        "Chưa bàn giao: trao đổi đang do người khác thụ lý, nên bạn không mở được nhân thân ở đó. Người đang thụ lý bàn giao được; nếu cần, hãy nhận việc trước.",
        "Not handed over: the exchange is in somebody else's hands, so this identity is not yours to open there. Whoever has it in hand can hand it over; where needed, take the exchange in hand first."
    );
    public static readonly Text HotlineDown = new(
        "Chưa bàn giao: đường dây nóng chưa trả lời, chưa có gì thay đổi. Hãy bấm lại sau ít phút.",
        "Not handed over: the hotline's records do not answer, and nothing has changed. Try again in a few minutes."
    );
    public static readonly Text ToExchange = new("Mở trao đổi", "Open the exchange");
    public static readonly Text OpenUntil = new("Đang mở khẩn cấp đến {0}.", "Open in an emergency until {0}.");
}
