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
    public static readonly Text InForce = new("Ngày có hiệu lực", "In force");
    public static readonly Text NotKnown = new("chưa rõ", "not known");
    public static readonly Text Lead = new("Cơ quan chủ trì", "Lead agency");
    public static readonly Text Chain = new("Sửa đổi, bổ sung", "Amendments");
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
}
