using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Hotline.People;

/// <summary>Words of the search in the list of exchanges.</summary>
internal static class SearchTexts
{
    public static readonly Text Label = new(
        "Tìm trong số, số công văn, nội dung và trả lời",
        "Search numbers, document numbers, text and answers"
    );
    public static readonly Text Search = new("Tìm", "Search");
    public static readonly Text Clear = new("Xóa từ tìm", "Clear the search");
    public static readonly Text How = new(
        "Gõ có dấu hay không dấu đều được. Mọi từ phải cùng có; \"cụm từ\" trong ngoặc kép đứng liền nhau; mua* là các từ bắt đầu bằng mua.",
        "With or without marks. All words have to be there; \"a phrase\" in quotation marks stands together; mua* is any word that begins with mua."
    );
    public static readonly Text Names = new(
        "Không tìm tên người ở đây: địa chỉ trang lưu lại từ đã gõ. Tên được tìm ở trang",
        "Do not look for names of persons here: the page's address keeps what was typed. Names are searched on the page"
    );
    public static readonly Text NamesElsewhere = new(
        "Không tìm tên người ở đây: địa chỉ trang lưu lại từ đã gõ.",
        "Do not look for names of persons here: the page's address keeps what was typed."
    );
    public static readonly Text Found = new("Tìm thấy {0} trao đổi", "{0} exchanges found");
    public static readonly Text FoundOne = new("Tìm thấy 1 trao đổi", "1 exchange found");
    public static readonly Text Order = new("khớp nhất trước, rồi đến mới nhất", "best match first, then newest");
    public static readonly Text NothingFound = new("Không tìm thấy trao đổi nào", "No exchange found");
    public static readonly Text NothingFoundText = new(
        "Mọi từ phải cùng có trong một trao đổi mà bạn được đọc. Thử ít từ hơn, chỉ gõ đầu từ và dấu * (ví dụ xác*), hoặc bỏ lọc.",
        "All words have to be in one exchange that you may read. Try fewer words, only the start of a word and an asterisk (xác*), or fewer filters."
    );
    public static readonly Text Next = new("Trang sau", "Next page");
}
