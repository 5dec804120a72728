using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Hotline.Watch.HandingOver;

/// <summary>Words of the desk's figures and of the sheet that one shift hands to the next.</summary>
internal static class HandOverTexts
{
    public static readonly Text Title = new("Bàn giao ca", "Shift hand-over");
    public static readonly Text Span = new("Từ {0} đến {1}", "From {0} to {1}");
    public static readonly Text Since = new("Kể từ", "Since");
    public static readonly Text SinceHint = new("31/12/2018 06:00", "31/12/2018 06:00");
    public static readonly Text SinceWrong = new(
        "Nhập thời điểm như 31/12/2018 06:00, trong vòng 31 ngày qua và không sau hiện tại.",
        "Give a time as 31/12/2018 06:00, within the last 31 days and not after now."
    );
    public static readonly Text NotShown = new("Chưa lập được theo mốc đã nhập", "Not made out: please check");
    public static readonly Text Desk = new("Đơn vị", "Desk");
    public static readonly Text Show = new("Xem", "Show");
    public static readonly Text ThisShift = new("Ca này, từ {0}", "This shift, since {0}");
    public static readonly Text Hours = new("{0} giờ qua", "Last {0} hours");
    public static readonly Text Print = new("In bàn giao", "Print");
    public static readonly Text Late = new("Trễ hạn", "Late");
    public static readonly Text Due = new("Đến hạn trước khi hết ca sau ({0})", "Due before the next shift ends ({0})");
    public static readonly Text DueShort = new("Đến hạn trong ca tới", "Due in the next shift");
    public static readonly Text Offers = new("Đề nghị chuyển giao giữa hai lực lượng", "Offers between the forces");
    public static readonly Text OffersShort = new("Đề nghị chuyển giao", "Offers");
    public static readonly Text OfferedToUs = new("Chờ ta tiếp nhận", "Waits for us");
    public static readonly Text OfferedByUs = new("Ta đề nghị, chờ {0}", "Ours, waits for {0}");
    public static readonly Text OfferedFrom = new("từ {0}", "from {0}");
    public static readonly Text Changes = new("Việc đã diễn ra", "What happened");
    public static readonly Text More = new(
        "Chỉ ghi {0} trao đổi có diễn biến gần nhất; chọn mốc gần hơn để xem đủ.",
        "Only the {0} exchanges with the latest news stand here; choose a later time to see all."
    );
    public static readonly Text Imported = new("Ngoài ra, đã nhập {0} dòng từ sổ cũ.", "Besides, {0} rows of old logs were imported.");
    public static readonly Text Cut = new("Chỉ ghi {0} việc có hạn sớm nhất;", "Only the {0} with the earliest limit stand here;");
    public static readonly Text CutAll = new("xem đủ {0} việc", "see all {0}");
    public static readonly Text NewOnes = new("Mới nhận", "New");
    public static readonly Text ClosedOnes = new("Đã kết thúc", "Closed");
    public static readonly Text IsNew = new("mới", "new");
    public static readonly Text IsClosed = new("kết thúc", "closed");
    public static readonly Text Channels = new("Đường dây cần thử hoặc không liên lạc được", "Lines to test or without an answer");
    public static readonly Text ChannelsShort = new("Đường dây cần xử lý", "Lines in need");
    public static readonly Text ToTest = new("đến hạn thử", "test due");
    public static readonly Text FailedTries = new("{0} lần thử không liên lạc được", "tries failed: {0}");
    public static readonly Text LastTest = new("thử gần nhất {0}", "last test {0}");
    public static readonly Text NeverTested = new("chưa thử lần nào", "never tested");
    public static readonly Text Glass = new("Mở khẩn cấp thông tin được bảo vệ", "Protected details opened in an emergency");
    public static readonly Text GlassShort = new("Mở khẩn cấp", "Emergency openings");
    public static readonly Text Until = new("đến {0}", "until {0}");
    public static readonly Text None = new("Không có.", "None.");
    public static readonly Text Remarks = new(
        "Việc cần lưu ý, phương tiện, tài liệu bàn giao",
        "Remarks, equipment and papers handed over"
    );
    public static readonly Text Gives = new("Người giao ca", "Hands over");
    public static readonly Text Takes = new("Người nhận ca", "Takes over");
    public static readonly Text Sign = new("(Ký, ghi rõ họ tên)", "(Signature and full name)");
    public static readonly Text NoText = new(
        "Tờ bàn giao không ghi nội dung vụ việc và thông tin cá nhân; mở từng số để xem.",
        "The sheet bears no case text and nobody's details; open each number to read."
    );

    public static readonly Text Figures = new("Số liệu đơn vị", "Desk figures");
    public static readonly Text FiguresSpan = new("Trao đổi nhận và gửi từ {0} đến {1}", "Exchanges received and sent from {0} to {1}");
    public static readonly Text Received = new("Nhận", "Received");
    public static readonly Text Sent = new("Gửi", "Sent");
    public static readonly Text Classified = new("Đã phân loại", "Classified");
    public static readonly Text InTime = new("Trả lời đúng hạn", "Answered in time");
    public static readonly Text AnsweredLate = new("Trả lời quá hạn", "Answered late");
    public static readonly Text ClosedUnanswered = new("Kết thúc không trả lời", "Closed unanswered");
    public static readonly Text Open = new("Đang mở", "Open");
    public static readonly Text Closed = new("Đã kết thúc", "Closed");
    public static readonly Text ByPartner = new("Theo đối tác", "By partner");
    public static readonly Text ByKind = new("Theo loại việc", "By kind");
    public static readonly Text ByArea = new("Theo khu vực", "By area");
    public static readonly Text NoFigures = new("Không có trao đổi nào trong những ngày này", "No exchanges on these days");
    public static readonly Text NoFiguresText = new("Chọn khoảng ngày khác.", "Choose other days.");

    public static readonly Text BehindNumber = new("Danh sách phía sau số liệu đơn vị", "The list behind a figure of the desk");
    public static readonly Text NotVoided = new("không tính đã hủy và dự thảo", "without voided ones and drafts");
    public static readonly Text BackToFigures = new("Về số liệu đơn vị", "Back to the desk figures");
}
