using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Repatriation.Papers;

/// <summary>Words of the papers of a case.</summary>
internal static class PaperTexts
{
    public static readonly Text Title = new("Giấy tờ", "Papers");
    public static readonly Text Checklist = new("Danh mục giấy tờ", "Checklist");
    public static readonly Text Kind = new("Loại giấy tờ", "Paper");
    public static readonly Text Stands = new("Tình trạng", "State");
    public static readonly Text Due = new("Cần lập cho {0}", "To be made for {0}");
    public static readonly Text Behind = new("Qua bước, chưa lập cho {0}", "Step is behind, not made for {0}");
    public static readonly Text DueMore = new("{0} và {1} người khác", "{0} and {1} more");
    public static readonly Text MadeTimes = new("Đã lập {0}", "{0} made");
    public static readonly Text NotYet = new("Không ở bước này", "Not at this step");
    public static readonly Text NotToday = new("Chưa có cơ quan nào được cấp", "No agency issues it today");
    public static readonly Text IssuedBy = new("Do {0} cấp", "Issued by {0}");
    public static readonly Text Unverified = new("mẫu chưa kiểm chứng", "form not verified");
    public static readonly Text Make = new("Lập", "Make");
    public static readonly Text Number = new("Số", "Number");
    public static readonly Text For = new("Cho", "For");
    public static readonly Text MadeBy = new("Người lập", "Made by");
    public static readonly Text Open = new("Tải về", "Download");
    public static readonly Text Closed = new(
        "Chỉ mở cho người đang được biết những người này là ai",
        "Opens only to who may know now who these persons are"
    );
    public static readonly Text Proof = new("Đối chiếu bản giấy", "Check a copy");
    public static readonly Text ProofHint = new(
        "Tệp DOCX hoặc PDF tải về có đúng mã của nó là bản đã lập, chưa bị sửa; mọi lần in PDF đều là cùng một tệp. Việc xem mã được ghi lại.",
        "A downloaded DOCX or PDF with its hash is the paper as it was made, unchanged; each print as PDF is the same file. Looking at it is recorded."
    );
    public static readonly Text PdfNone = new("chưa ai in ra PDF", "nobody has printed it as PDF yet");
    public static readonly Text PdfMade = new("Bản PDF in lần đầu", "First printed as PDF");
    public static readonly Text Day = new("Ngày trên giấy", "Day on it");
    public static readonly Text IssuedByDesk = new("Đơn vị cấp", "Issued by");
    public static readonly Text Basis = new("Căn cứ", "Rule");
    public static readonly Text MadeAt = new("Lập lúc", "Made at");
    public static readonly Text Size = new("Dung lượng", "Size");
    public static readonly Text Destroyed = new("đã hủy", "destroyed");
    public static readonly Text HasGaps = new("còn chỗ trống ghi tay", "with gaps to fill in by hand");
    public static readonly Text Saw = new("Giấy tờ", "A paper");
    public static readonly Text None = new("Chưa có giấy tờ nào.", "No papers yet.");

    public static readonly Text Lead = new(
        "Giấy tờ ghi tên người thật: việc mở tên được ghi lại, bản lập ra được mã hóa và có số. Điều chưa biết không được tự điền.",
        "The paper bears real names: opening them is recorded, what is made is encrypted and numbered. What is not known is not made up."
    );
    public static readonly Text LeadUnverified = new(
        "Mẫu này do hệ thống soạn, chưa kiểm chứng với văn bản; trên giấy có ghi như vậy.",
        "The form of this paper is our own and was not held against its text; the paper says so."
    );
    public static readonly Text Persons = new("Lập cho", "For whom");
    public static readonly Text PersonsOne = new("Giấy tờ này lập riêng cho từng người", "This paper is made for one person at a time");
    public static readonly Text ChooseSomebody = new("Chọn ít nhất một người.", "Choose at least one person.");
    public static readonly Text ChooseOne = new("Chọn một người.", "Choose one person.");
    public static readonly Text Language = new("Ngôn ngữ", "Language");
    public static readonly Text Gaps = new("Thông tin còn thiếu", "What is missing");
    public static readonly Text GapsHint = new(
        "Nếu không chọn, hệ thống liệt kê những gì còn thiếu và không lập giấy tờ. Họ tên thì luôn phải có.",
        "Unless chosen, what is missing is listed and no paper is made. A name is always needed."
    );
    public static readonly Text GapsYes = new("Để trống, ghi tay sau khi in", "Leave it open, to be written in by hand");
    public static readonly Text AddMissing = new(
        "Bổ sung vào thông tin nhân thân rồi quay lại lập giấy tờ:",
        "Add it to what is known of the person, then come back to make the paper:"
    );
    public static readonly Text Save = new("Lập giấy tờ và lấy số", "Make it and get the number");
    public static readonly Text Nobody = new(
        "Hiện không có ai trong hồ sơ mà bạn lập được giấy tờ này.",
        "There is nobody in this case for whom you can make this paper now."
    );
    public static readonly Text Made = new(
        "Đã lập giấy tờ; tải về trong danh sách bên dưới.",
        "The paper is made; download it in the list below."
    );

    public static Text? LabelOf(string field) =>
        field switch
        {
            PaperFields.Persons => Persons,
            "language" => Language,
            PaperFields.Gaps => Gaps,
            "kind" => Kind,
            _ => null,
        };
}
