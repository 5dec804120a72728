using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Meetings.Briefings;

/// <summary>Words of the briefings that a border post or a police desk has with the other side, and of what lies on the table of a meeting.</summary>
internal static class BriefingTexts
{
    public static readonly Text New = new("Ghi giao ban", "Write a briefing down");
    public static readonly Text Save = new("Ghi và lấy số", "Save and get the number");
    public static readonly Text Lead = new(
        "Giao ban với lực lượng phía bạn ở biên giới. Chỉ đơn vị bạn xem và theo dõi; việc giao cho cơ quan khác thì cơ quan đó thấy việc của mình.",
        "A briefing with the other side at the border. Your desk alone sees and keeps it; another agency sees what it is charged with."
    );
    public static readonly Text LikeLead = new(
        "Lập theo {0}: chương trình kỳ đó được lấy lại, việc đã hứa đứng đầu.",
        "Made from {0}: its agenda is taken over, what was promised comes first."
    );
    public static readonly Text Partner = new("Nước", "Partner");
    public static readonly Text Unit = new("Đơn vị phía bạn", "Unit of the other side");
    public static readonly Text UnitHint = new("Ví dụ Đồn Công an cửa khẩu Ba Vét", "For example Gate police post Bavet");
    public static readonly Text PlaceHint = new("Cửa khẩu, đồn hoặc cột mốc", "Gate, post or border marker");
    public static readonly Text Nothing = new("Chưa có buổi giao ban nào", "No briefings yet");
    public static readonly Text NothingText = new(
        "Giao ban của đơn vị bạn với lực lượng phía bạn được liệt kê tại đây: vụ việc đã bàn, việc phải làm, biên bản hai thứ tiếng. Ghi buổi giao ban sắp tới.",
        "The briefings of your desk with the other side are listed here: what was talked about, what is to be done, minutes in two languages. Write the next one down."
    );

    public static readonly Text Table = new("Vụ việc, hồ sơ đưa ra bàn", "On the table");
    public static readonly Text NothingOnTable = new("Chưa đưa trao đổi hay hồ sơ nào ra bàn.", "No exchange and no case is on the table.");
    public static readonly Text Counted = new(
        "Có {0} vụ việc, hồ sơ mà bạn không xem được.",
        "There are {0} records that you may not see."
    );
    public static readonly Text More = new("Còn {0} vụ việc, hồ sơ mà bạn không xem được.", "{0} more records that you may not see.");
    public static readonly Text NotTold = new("chưa có trong hệ thống", "not in the system");
    public static readonly Text NotNow = new("tạm thời chưa đọc được", "can't be read just now");
    public static readonly Text Put = new("Đưa ra bàn", "Put on the table");
    public static readonly Text Take = new("Gỡ", "Take off");
    public static readonly Text TakeTitle = new("Gỡ {0} khỏi cuộc họp", "Take {0} off the table");
    public static readonly Text TakeClosed = new("Gỡ hồ sơ mà bạn không xem được", "Take a record off that you may not see");
    public static readonly Text PutAt = new("Đưa ra bàn", "Put there");
    public static readonly Text Kind = new("Loại", "Kind");
    public static readonly Text Reference = new("Số", "Reference");
    public static readonly Text ReferenceHint = new(
        "Ví dụ HL-KH-2018-000123 hoặc RC-KH-2018-000012",
        "For example HL-KH-2018-000123 or RC-KH-2018-000012"
    );
    public static readonly Text What = new("Nội dung", "What it is about");
    public static readonly Text Status = new("Tình trạng", "State");
    public static readonly Text Reason = new("Lý do", "Reason");

    public static Text? LabelOf(string field) =>
        field switch
        {
            "partner" => Partner,
            "unit" => Unit,
            "kind" => Kind,
            "reference" => Reference,
            "reason" => Reason,
            _ => Meetings.MeetingLabels.Of(field),
        };
}
