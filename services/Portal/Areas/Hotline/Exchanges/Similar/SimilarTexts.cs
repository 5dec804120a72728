using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Similar;

/// <summary>Words of similar exchanges and of links.</summary>
internal static class SimilarTexts
{
    public static readonly Text Title = new("Trao đổi tương tự", "Similar exchanges");
    public static readonly Text Find = new("Tìm trao đổi tương tự", "Find similar exchanges");
    public static readonly Text Begin = new(
        "Khi bạn gõ nội dung, các trao đổi tương tự hiện ở đây.",
        "As you type, similar exchanges appear here."
    );
    public static readonly Text None = new("Chưa thấy trao đổi nào tương tự.", "No similar exchange so far.");
    public static readonly Text Hint = new("Chọn để liên kết ngay khi lưu.", "Tick one to link it as soon as this is saved.");
    public static readonly Text SameMatter = new("Cùng vụ việc", "Same matter");
    public static readonly Text FollowUp = new("Diễn biến tiếp theo", "Follow-up");
    public static readonly Text OfExchange = new("của {0}", "of {0}");
    public static readonly Text More = new("Xem thêm {0}", "{0} more");
    public static readonly Text Links = new("Liên kết", "Links");
    public static readonly Text Follows = new("Trao đổi này là diễn biến tiếp theo của", "This exchange follows on");
    public static readonly Text FollowedBy = new("Diễn biến tiếp theo của trao đổi này", "Follows on this exchange");
    public static readonly Text Remove = new("Gỡ liên kết", "Remove the link");
    public static readonly Text Reason = new("Lý do gỡ", "Reason");
    public static readonly Text NewTab = new("mở trang mới", "opens a new page");
    public static readonly Text KeySame = new(
        "Trao đổi tương tự thứ nhất, thứ hai …: cùng vụ việc",
        "First, second … similar exchange: same matter"
    );
    public static readonly Text KeyFollow = new(
        "Trao đổi tương tự thứ nhất, thứ hai …: diễn biến tiếp theo",
        "First, second … similar exchange: follow-up"
    );
}
