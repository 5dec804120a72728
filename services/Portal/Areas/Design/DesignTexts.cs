using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Design;

/// <summary>Words of the living page of patterns. Whom and what they speak of is made up.</summary>
internal static class DesignTexts
{
    public static readonly Text Title = new("Mẫu giao diện", "Patterns");
    public static readonly Text Lead = new(
        "Mọi mẫu dùng chung của sáu lĩnh vực, với dữ liệu bịa. Trang này chỉ có ở bản minh họa.",
        "Every pattern that the six areas share, with made-up data. This page exists with demonstration data only."
    );
    public static readonly Text Head = new("Đầu trang", "Head of the page");
    public static readonly Text Record = new("Đầu hồ sơ", "Head of a record");
    public static readonly Text Clock = new("Thời hạn", "Time limit");
    public static readonly Text Table = new("Bảng", "Table");
    public static readonly Text Timeline = new("Dòng thời gian", "Timeline");
    public static readonly Text Matrix = new("Người theo bước", "Persons by stage");
    public static readonly Text Board = new("Bảng theo trạng thái", "Board");
    public static readonly Text Calendar = new("Lịch", "Calendar");
    public static readonly Text Document = new("Trang văn bản", "Document");
    public static readonly Text Chart = new("Biểu đồ", "Chart");
    public static readonly Text Empty = new("Trang còn trống", "Empty page");

    public static readonly Text Verifying = new("Đang xác minh", "Identity being checked");
    public static readonly Text Received = new("Đã tiếp nhận", "Received");
    public static readonly Text Papers = new("Giấy tờ", "Travel papers");
    public static readonly Text Return = new("Bàn giao", "Handover");
    public static readonly Text Support = new("Hỗ trợ", "Support");
    public static readonly Text Closed = new("Kết thúc", "Closed");
    public static readonly Text Officer = new("Đoàn Thục Hiền · Cục Lãnh sự", "Đoàn Thục Hiền · Consular Department");
    public static readonly Text Desk = new("Cục Lãnh sự", "Consular Department");
    public static readonly Text IdentityCheck = new("Xác minh nhân thân", "Identity check");
    public static readonly Text Running = new("đang chạy", "running");
    public static readonly Text Rule = new(
        "Cách tính: 15 ngày làm việc từ khi nhận đủ hồ sơ.",
        "How counted: 15 working days from the complete file."
    );
    public static readonly Text AskPolice = new("Gửi yêu cầu xác minh", "Ask for the check");
    public static readonly Text Reference = new("Số hồ sơ", "Reference");
    public static readonly Text Subject = new("Nội dung", "Subject");
    public static readonly Text Status = new("Trạng thái", "Status");
    public static readonly Text NextLimit = new("Thời hạn gần nhất", "Nearest limit");
    public static readonly Text InHand = new("Người phụ trách", "In hand of");
    public static readonly Text Subject1 = new(
        "Ba người từ tỉnh biên giới đề nghị được về nước, trong đó một người dưới 18 tuổi; phía bạn đã chuyển danh sách kèm ảnh và bản khai, cần trả lời về quốc tịch",
        "Three persons at a border province ask to return, one of them under 18; the partner has sent a list with photographs and statements and waits for an answer on nationality"
    );
    public static readonly Text Subject2 = new("Một người cần giấy thông hành", "One person needs a travel paper");
    public static readonly Text Opened = new("Mở hồ sơ", "Case opened");
    public static readonly Text Reason = new(
        "Theo đề nghị của phía bạn, số người tăng từ hai lên ba. Danh sách cũ vẫn giữ để đối chiếu; người thứ ba khai cùng quê với người thứ nhất nên đề nghị xác minh cùng một đơn vị. Phía bạn hứa gửi bản khai gốc trong tuần sau và đề nghị trả lời chung cho cả ba người một lần.",
        "At the partner's request there are now three persons where there were two. The old list is kept to compare; the third says that he comes from the same place as the first, so that one unit should check both. The partner will send the original statements next week and asks for one answer on all three persons."
    );
    public static readonly Text Person = new("Người", "Person");
    public static readonly Text Minor = new("dưới 18 tuổi", "under 18");
    public static readonly Text Done = new("xong", "done");
    public static readonly Text DaysLeft = new("còn {0} ngày", "{0} days left");
    public static readonly Text DaysLate = new("trễ {0} ngày", "{0} days late");
    public static readonly Text Blocked = new("chưa được", "blocked");
    public static readonly Text NoPhoto = new("thiếu ảnh", "no photograph");
    public static readonly Text Doing = new("đang làm", "in hand");
    public static readonly Text MoveChosen = new("Chuyển bước những người đã chọn", "Move the chosen on");
    public static readonly Text Meeting = new("Họp nhóm công tác Việt Nam – Campuchia", "Working group of Viet Nam and Cambodia");
    public static readonly Text Review = new("Hạn rà soát hiệp định", "Review of the agreement is due");
    public static readonly Text Holiday = new("Ngày Quốc tế Lao động", "Labour Day");
    public static readonly Text TheirHoliday = new("Sinh nhật Quốc vương Campuchia", "Birthday of the King of Cambodia");
    public static readonly Text Hours = new("09:00 (Phnom Penh 09:00)", "09:00 (Phnom Penh 09:00)");
    public static readonly Text Annual = new("Báo cáo rà soát năm 2018", "Annual review 2018");
    public static readonly Text Draft = new("Dự thảo", "Draft");
    public static readonly Text Unsigned = new("Chưa ký: Cục trưởng", "Not signed yet: head of department");
    public static readonly Text MissingFigure = new(
        "Số liệu quý IV của lực lượng biên phòng",
        "Figures of the fourth quarter of the border guard"
    );
    public static readonly Text General = new("Tình hình chung", "General situation");
    public static readonly Text Results = new("Kết quả", "Results");
    public static readonly Text Proposals = new("Kiến nghị", "Proposals");
    public static readonly Text Paragraph = new(
        "Trong năm, hai bên đã trao đổi qua mười hai kênh liên lạc. Thời gian trả lời trung bình giảm từ bốn ngày xuống ba ngày.",
        "During the year the two sides exchanged over twelve channels. The mean time to an answer fell from four days to three."
    );
    public static readonly Text Sentence = new(
        "84 trao đổi trong sáu tháng, tăng 12 so với sáu tháng trước.",
        "84 exchanges in six months, 12 more than in the six before."
    );
    public static readonly Text Incoming = new("Phía bạn gửi", "Incoming");
    public static readonly Text Outgoing = new("Ta gửi", "Outgoing");
    public static readonly Text Month = new("Tháng {0}", "Month {0}");
    public static readonly Text EmptyTitle = new("Chưa có hồ sơ nào", "No case yet");
    public static readonly Text EmptyText = new(
        "Hồ sơ mở từ một trao đổi cần hồi hương sẽ đứng ở đây.",
        "Cases opened from an exchange that calls for repatriation will stand here."
    );
}
