using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Agreements.Documents;

/// <summary>Words of the documents of an instrument.</summary>
internal static class InstrumentDocumentTexts
{
    public static readonly Text Title = new("Văn bản", "Documents");
    public static readonly Text None = new(
        "Chưa có văn bản nào để xem: văn bản đã ký, thông báo hiệu lực, kế hoạch thực hiện do cơ quan chủ trì lưu tại đây.",
        "No documents to read yet: the signed text, the notice of its entry into force and follow-up plans are kept here by the lead agency."
    );
    public static readonly Text Add = new("Thêm văn bản", "Add a document");
    public static readonly Text Replace = new("Thay bản mới", "Put a new edition");
    public static readonly Text Send = new("Lưu văn bản", "Keep the document");
    public static readonly Text Lead = new(
        "Mỗi lần mở văn bản đều được ghi lại. Ai không thuộc phạm vi của mã xử lý thì không biết có văn bản này. Không đưa văn bản chứa bí mật nhà nước (Mật, Tối mật, Tuyệt mật) vào hệ thống (Luật 29/2018/QH14, Điều 5).",
        "Each time a document is opened is on record. Whom its handling does not reach is not told that there is one. Documents with state secrets may not be put into this system (law 29/2018/QH14, article 5)."
    );
    public static readonly Text Kind = new("Loại văn bản", "Kind");
    public static readonly Text Language = new("Ngôn ngữ", "Language");
    public static readonly Text Name = new("Tên văn bản", "What it is called");
    public static readonly Text Number = new("Số, ký hiệu", "Number");
    public static readonly Text On = new("Ngày của văn bản", "Day it bears");
    public static readonly Text Handling = new("Mã xử lý", "Handling");
    public static readonly Text HandlingHint = new(
        "CLEAR, GREEN: ai xem được văn kiện. AMBER: cán bộ kế hoạch các cơ quan chủ trì, phối hợp. AMBER+STRICT: cơ quan chủ trì và cơ quan lưu văn bản. RED: như trên, chỉ xem tại đây.",
        "CLEAR, GREEN: whoever sees the instrument. AMBER: planners of the agencies that lead or take part. AMBER+STRICT: the lead agency and the one that keeps it. RED: the same, to be looked at here only."
    );
    public static readonly Text File = new("Tệp", "File");
    public static readonly Text FileHint = new(
        "PDF hoặc DOCX, tối đa 25 MB. Tệp được kiểm tra nội dung và mã hóa khi lưu; mã băm SHA-256 hiện cạnh văn bản.",
        "PDF or DOCX, at most 25 MB. Its content is checked and it is kept encrypted; its SHA-256 is shown beside it."
    );
    public static readonly Text ChooseFile = new("Chọn một tệp.", "Choose a file.");
    public static readonly Text Look = new("Xem", "View");
    public static readonly Text Download = new("Tải về", "Download");
    public static readonly Text Edition = new("bản {0}", "edition {0}");
    public static readonly Text Former = new("Bản trước ({0})", "Former editions ({0})");
    public static readonly Text Hash = new("SHA-256", "SHA-256");
    public static readonly Text Withdraw = new("Rút văn bản", "Withdraw the document");
    public static readonly Text WithdrawLead = new(
        "Nội dung của mọi bản bị hủy, không lấy lại được; tên văn bản, mã băm, lý do và người rút được lưu lại.",
        "What all its editions hold is destroyed and can't be had again; what it is called, its hash, the reason and who withdrew it stay on record."
    );
    public static readonly Text WithdrawnBy = new("{0} rút ngày {1}", "withdrawn by {0} on {1}");
    public static readonly Text Reason = new("Lý do rút", "Why it is withdrawn");
    public static readonly Text Added = new("Đã lưu văn bản.", "The document is kept.");
    public static readonly Text Withdrawn = new("Đã rút văn bản.", "The document is withdrawn.");

    /// <summary>What a field is called.</summary>
    public static Text? LabelOf(string field) =>
        field switch
        {
            "kind" => Kind,
            "language" => Language,
            "title" => Name,
            "number" => Number,
            "on" => On,
            "handling" => Handling,
            "file" => File,
            "reason" => Reason,
            _ => null,
        };
}
