using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Hotline.Watch;

/// <summary>Words of the queues of a desk.</summary>
internal static class WatchTexts
{
    public static readonly Text OfferedToUs = new("Được đề nghị tiếp nhận", "Offered to us");
    public static readonly Text OnlyMine = new("Chỉ việc tôi nhận", "In my hand only");
    public static readonly Text InHand = new("Người nhận việc", "In hand of");
    public static readonly Text NextLimit = new("Hạn gần nhất", "Next limit");
    public static readonly Text Search = new("Tìm số, công văn, nội dung", "Search numbers, papers, text");
    public static readonly Text CountedAt = new("Số liệu lúc {0}", "As of {0}");
    public static readonly Text Lost = new("Mất kết nối, đang thử lại · số liệu lúc {0}", "No connection, trying again · as of {0}");
    public static readonly Text Over = new("Phiên làm việc đã hết: đăng nhập lại", "The session is over: sign in again");
    public static readonly Text OneNew = new("1 mục mới, hiện", "1 new, show");
    public static readonly Text SomeNew = new("{0} mục mới, hiện", "{0} new, show");
}
