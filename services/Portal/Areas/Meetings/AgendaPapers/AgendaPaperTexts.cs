using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Meetings.AgendaPapers;

/// <summary>Words of papers to an agenda.</summary>
internal static class AgendaPaperTexts
{
    public static readonly Text Add = new("Thêm tài liệu", "Add a paper");
    public static readonly Text Replace = new("Thay bản mới", "Put a new edition");
    public static readonly Text Send = new("Gửi tài liệu", "Send the paper");
    public static readonly Text Lead = new(
        "Mỗi lần mở tài liệu đều được ghi lại. Ai không thuộc phạm vi của mã xử lý thì không biết có tài liệu này. Không đưa tài liệu chứa bí mật nhà nước (Mật, Tối mật, Tuyệt mật) vào hệ thống (Luật 29/2018/QH14, Điều 5).",
        "Each time a paper is opened is on record. Whom its handling does not reach is not told that there is one. Papers with state secrets may not be put into this system (law 29/2018/QH14, article 5)."
    );
    public static readonly Text Point = new("Mục của chương trình", "Point of the agenda");
    public static readonly Text Name = new("Tên tài liệu", "What it is called");
    public static readonly Text Handling = new("Mã xử lý", "Handling");
    public static readonly Text HandlingHint = new(
        "CLEAR, GREEN: ai xem được cuộc họp. AMBER: các cơ quan được mời cử người dự. AMBER+STRICT: cơ quan chủ trì. RED: đơn vị giữ cuộc họp, chỉ xem tại đây.",
        "CLEAR, GREEN: whoever sees the meeting. AMBER: the agencies asked for members. AMBER+STRICT: the agency that keeps it. RED: who keeps the meeting, to be looked at here only."
    );
    public static readonly Text File = new("Tệp", "File");
    public static readonly Text FileHint = new(
        "PDF, ảnh hoặc tệp văn phòng, tối đa 25 MB. Tệp được kiểm tra nội dung và mã hóa khi lưu.",
        "PDF, image or office file, at most 25 MB. Its content is checked, and it is kept encrypted."
    );
    public static readonly Text ChooseFile = new("Chọn một tệp.", "Choose a file.");
    public static readonly Text Look = new("Xem", "View");
    public static readonly Text Download = new("Tải về", "Download");
    public static readonly Text Edition = new("bản {0}", "edition {0}");
    public static readonly Text Former = new("Bản trước ({0})", "Former editions ({0})");
    public static readonly Text Opened = new("đã mở {0} lần", "opened {0} times");
    public static readonly Text Withdraw = new("Rút tài liệu", "Withdraw the paper");
    public static readonly Text WithdrawLead = new(
        "Nội dung của mọi bản bị hủy, không lấy lại được; lý do và người rút được lưu lại.",
        "What all its editions hold is destroyed and can't be had again; the reason and who withdrew it stay on record."
    );
    public static readonly Text Reason = new("Lý do rút", "Why it is withdrawn");
    public static readonly Text Added = new("Đã lưu tài liệu.", "The paper is kept.");
    public static readonly Text Withdrawn = new("Đã rút tài liệu.", "The paper is withdrawn.");

    /// <summary>What a field is called.</summary>
    public static Text? LabelOf(string field) =>
        field switch
        {
            "item" => Point,
            "title" => Name,
            "handling" => Handling,
            "file" => File,
            "reason" => Reason,
            _ => null,
        };
}
