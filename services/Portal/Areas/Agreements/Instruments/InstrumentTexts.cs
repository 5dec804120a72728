using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Agreements.Instruments;

/// <summary>Words of the instruments of cooperation: their list, the form that plans one, one of them.</summary>
internal static class InstrumentTexts
{
    public static readonly Text Title = new("Văn kiện hợp tác", "Instruments of cooperation");
    public static readonly Text New = new("Thêm văn kiện dự kiến", "Plan an instrument");
    public static readonly Text Save = new("Lưu dự kiến", "Save the plan");
    public static readonly Text Nothing = new("Chưa có văn kiện nào", "No instruments yet");
    public static readonly Text NothingText = new(
        "Điều ước, thỏa thuận, bản ghi nhớ với các nước đối tác được liệt kê tại đây, kể cả văn kiện mới dự kiến và văn kiện sửa đổi. Thêm văn kiện đầu tiên.",
        "Treaties, agreements and memoranda with the partner countries are listed here, those only planned and amendments too. Plan the first one."
    );
    public static readonly Text NothingToRead = new(
        "Văn kiện với các nước đối tác mà bạn phụ trách sẽ hiện ở đây khi cán bộ kế hoạch ghi.",
        "Instruments with the partner countries that you serve will be listed here once planners enter them."
    );
    public static readonly Text Planned = new(
        "Đã ghi văn kiện dự kiến {0}; cơ quan bạn chủ trì.",
        "Instrument {0} is planned; your agency leads it."
    );

    public static readonly Text Code = new("Mã văn kiện", "Code");
    public static readonly Text CodeHint = new(
        "Mã đối tác, năm hoặc tên tắt, ví dụ KH-2019, CN-SOP-2020",
        "The partner's code, then year or short name, for example KH-2019, CN-SOP-2020"
    );
    public static readonly Text Partner = new("Đối tác", "Partner");
    public static readonly Text Kind = new("Loại văn kiện", "Kind");
    public static readonly Text Name = new("Tên văn kiện", "Title");
    public static readonly Text NameHint = new("Ghi đúng như sẽ ký", "As it is going to be signed");
    public static readonly Text NameEnglish = new("Tên tiếng Anh", "Title in English");
    public static readonly Text Amends = new("Sửa đổi, bổ sung văn kiện", "Amends");
    public static readonly Text AmendsHint = new(
        "Mã của văn kiện được sửa đổi, cùng đối tác",
        "Code of the amended instrument, with the same partner"
    );
    public static readonly Text Status = new("Tình trạng", "State");
    public static readonly Text Since = new("Từ ngày", "Since");
    public static readonly Text Signed = new("Ngày ký", "Signed");
    public static readonly Text EmptyStays = new("Ô để trống: giữ nguyên như đang ghi.", "What is left empty stays as it is.");
    public static readonly Text Now = new("Đang ghi ngày có hiệu lực và căn cứ", "Entry into force and ground now");
    public static readonly Text InForce = new("Ngày có hiệu lực", "In force");
    public static readonly Text NotKnown = new("chưa rõ", "not known");
    public static readonly Text Lead = new("Cơ quan chủ trì", "Lead agency");
    public static readonly Text Course = new("Ký kết, hiệu lực, sửa đổi, sơ kết, tổng kết", "Signature, force, amendments, reviews");
    public static readonly Text AmendsThis = new("Sửa đổi văn kiện", "Amends");
    public static readonly Text AmendedBy = new("Văn kiện sửa đổi, kể cả dự kiến", "Amendments, planned ones too");
    public static readonly Text NoChain = new("Chưa có văn kiện nào sửa đổi văn kiện này.", "No instrument amends this one.");
    public static readonly Text PlanAmendment = new("Dự kiến sửa đổi", "Plan an amendment");
    public static readonly Text Sources = new("Nguồn", "Sources");
    public static readonly Text Unverified = new("chưa kiểm chứng", "unverified");
    public static readonly Text UnverifiedWhy = new(
        "Có nội dung chưa đối chiếu với văn bản chính thức.",
        "Something of it was not checked against an official text."
    );

    public static readonly Text ReviewBegins = new("Bắt đầu rà soát", "Begin a review");
    public static readonly Text ReviewEnds = new("Kết thúc rà soát", "End the review");
    public static readonly Text Steps = new("Việc tiếp theo", "What comes next");
    public static readonly Text SaveStep = new("Lưu", "Save");
    public static readonly Text StepDone = new("Đã ghi: {0}.", "Done: {0}.");
    public static readonly Text NamePartner = new("Tên bằng tiếng của đối tác", "Title in the partner's language");
    public static readonly Text TitleAsSigned = new(
        "Ghi đúng như đã ký; sau khi ký không sửa nữa",
        "Exactly as signed; it is not changed afterwards"
    );
    public static readonly Text On = new("Ngày", "Day");
    public static readonly Text Note = new("Ghi chú", "Note");
    public static readonly Text Reason = new("Lý do", "Reason");
    public static readonly Text Number = new("Số văn bản", "Number of the paper");
    public static readonly Text Limits = new("Giới hạn của phương án đàm phán", "Limits of the mandate");
    public static readonly Text LimitsHint = new("Chỉ các cơ quan tham gia đàm phán xem được", "Seen only by the agencies that negotiate");
    public static readonly Text Mandate = new("Phương án đàm phán", "Mandate to negotiate");
    public static readonly Text Place = new("Nơi ký", "Place of signature");
    public static readonly Text SignedByUs = new("Người ký phía Việt Nam", "Signed for Viet Nam by");
    public static readonly Text SignedByThem = new("Người ký phía đối tác", "Signed for the partner by");
    public static readonly Text Ratified = new("Ngày phê chuẩn, phê duyệt", "Ratified or approved");
    public static readonly Text Ground = new("Căn cứ có hiệu lực", "Ground of entry into force");
    public static readonly Text NoticeNumber = new("Số thông báo hiệu lực", "Number of the notice of entry into force");
    public static readonly Text NoticeOn = new("Ngày thông báo", "Day of the notice");
    public static readonly Text NoticeMissing = new("thiếu số thông báo", "notice missing");
    public static readonly Text ExpiresOn = new("Hết thời hạn", "Term ends");
    public static readonly Text Renewal = new("Gia hạn", "Renewal");
    public static readonly Text RenewalYears = new("Mỗi lần gia hạn (năm)", "Years of each renewal");
    public static readonly Text YearsWrong = new("Ghi số năm, ví dụ 5.", "Write a number of years, for example 5.");
    public static readonly Text Warning = new("còn không quá {0} tháng", "at most {0} months left");
    public static readonly Text Over = new("đã quá thời hạn, chưa gia hạn", "over and not renewed");
    public static readonly Text Ended = new("Ngày hết hiệu lực", "Ended");
    public static readonly Text TakingPart = new("Cơ quan tham gia", "Agencies taking part");
    public static readonly Text TakingPartHint = new(
        "Ngoài cơ quan chủ trì; các cơ quan này xem được văn kiện và phương án đàm phán",
        "Beside the lead agency; they see the instrument and its mandate"
    );
    public static readonly Text PartnerLead = new("Cơ quan chủ trì phía đối tác", "Lead on the partner's side");
    public static readonly Text Verified = new("Đối chiếu với văn bản chính thức", "Checked against the official text");
    public static readonly Text VerifiedYes = new("đã đối chiếu", "checked");
    public static readonly Text AsItIs = new("Không đổi", "No change");
    public static readonly Text Amendment = new("Văn kiện sửa đổi", "Amending instrument");
    public static readonly Text From = new("Có hiệu lực từ", "Holds from");
    public static readonly Text Articles = new("Nội dung các điều", "Articles");
    public static readonly Text ArticlesHint = new(
        "Mỗi điều bắt đầu bằng một dòng như 'Điều 5. Trao đổi thông tin'. Nghĩa vụ ghi thành dòng riêng: [VN] của Việt Nam, [ĐT] của đối tác, [HB] của hai bên.",
        "Each article begins with a line like 'Article 5. Exchange of information'. Obligations are lines of their own: [VN] of Viet Nam, [ĐT] of the partner, [HB] of both sides."
    );
    public static readonly Text Changes = new("Nội dung sửa đổi", "What is amended");
    public static readonly Text ChangesHint = new(
        "'Điều 5' thay điều cũ, '+ Điều 5a' bổ sung, '- Điều 5' bãi bỏ; nội dung mới ghi ở các dòng tiếp theo. Có thể để trống và nhập sau.",
        "'Article 5' replaces, '+ Article 5a' adds, '- Article 5' repeals; the new text follows on the next lines. It may be entered later."
    );
    public static readonly Text AsOf = new("Văn bản tại ngày", "Text as of");
    public static readonly Text AsOfList = new("Tình trạng tại ngày", "As they stood on");
    public static readonly Text Show = new("Xem", "Show");
    public static readonly Text StoodSo = new("Tình trạng ngày {0}", "State on {0}");
    public static readonly Text NotYet = new("Ngày đó chưa có văn kiện này.", "On that day there was no such instrument.");
    public static readonly Text Beside = new("Văn bản liên quan", "Papers beside it");
    public static readonly Text Remark = new("Ghi chú", "Remark");
    public static readonly Text NoArticles = new(
        "Nội dung các điều chưa có trong hệ thống và không có nguồn để nhập sẵn: lưu văn bản đã ký ở mục Văn bản, ghi các điều bằng bước Đính chính.",
        "The articles are not in the system, and no source was at hand to enter them from: the signed text is kept among the documents, the articles are entered as a correction."
    );
    public static readonly Text NoArticlesThen = new("Ngày đó chưa ký văn bản nào.", "Nothing was signed on that day.");
    public static readonly Text Article = new("Điều {0}", "Article {0}");
    public static readonly Text SinceDay = new("từ {0}", "since {0}");
    public static readonly Text By = new("theo {0}", "by {0}");
    public static readonly Text Day = new("Ngày", "Day");
    public static readonly Text What = new("Sự kiện", "What happened");
    public static readonly Text Instrument = new("Văn kiện", "Instrument");
    public static readonly Text TextOfAmendment = new("Nội dung sửa đổi có hiệu lực", "Amended text holds");
    public static readonly Text NoTextYet = new("chưa nhập nội dung", "text not entered");
    public static readonly Text Procedure = new("Thủ tục theo loại văn kiện", "Procedure by kind");
    public static readonly Text Step = new("Bước", "Step");
    public static readonly Text Act = new("Việc", "Act");
    public static readonly Text Agency = new("Cơ quan", "Agency");
    public static readonly Text Rule = new("Căn cứ", "Source");

    // What becomes of an article, as Agreements names it.
    public const string Added = "added";
    public const string Replaced = "replaced";
    public const string Repealed = "repealed";

    // How a side is marked before what it promises.
    private static readonly (string Mark, string Side)[] Marks = [("[VN]", "vietNam"), ("[ĐT]", "partner"), ("[HB]", "both")];

    public static Text ArticleFirst(int line) =>
        new(
            $"Dòng {line}: phải bắt đầu bằng số điều, ví dụ 'Điều 1.'.",
            $"Line {line}: begin with the number of an article, as in 'Article 1.'."
        );

    public static string MarkOf(string side) => Marks.FirstOrDefault(mark => mark.Side == side).Mark ?? Marks[^1].Mark;

    /// <summary>Whose promise a line is, and what it says; null where it is none.</summary>
    public static (string Side, string Text)? SideOf(string line)
    {
        foreach (var (mark, side) in Marks)
        {
            if (line.StartsWith(mark, StringComparison.OrdinalIgnoreCase) && line[mark.Length..].Trim() is { Length: > 0 } promised)
            {
                return (side, promised);
            }
        }

        return null;
    }
}
