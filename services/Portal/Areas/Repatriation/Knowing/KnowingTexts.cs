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
    public static readonly Text OpenUntil = new("Đang mở khẩn cấp đến {0}.", "Open in an emergency until {0}.");
}
