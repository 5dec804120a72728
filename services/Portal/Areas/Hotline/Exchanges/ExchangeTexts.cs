using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Hotline.Exchanges;

/// <summary>Words of the desk: watch, list and one exchange.</summary>
internal static class ExchangeTexts
{
    public static readonly Text WatchTitle = new("Trực ban", "Watch");
    public static readonly Text Log = new("Ghi nhận trao đổi", "Log an exchange");
    public static readonly Text Late = new("Trễ", "Late");
    public static readonly Text DueSoon = new("Sắp đến hạn", "Due soon");
    public static readonly Text New = new("Mới", "New");
    public static readonly Text Latest = new("Mới nhất", "Latest");
    public static readonly Text ShowAll = new("Xem tất cả", "Show all");
    public static readonly Text AllExchanges = new("Tất cả trao đổi", "All exchanges");
    public static readonly Text NothingTitle = new("Chưa có trao đổi nào", "No exchanges yet");
    public static readonly Text NothingText = new(
        "Mỗi cuộc gọi, bản fax, thư đến và đi qua đường dây nóng được ghi ở đây và có số ngay khi lưu.",
        "Every call, fax and letter over the hotline, in and out, is logged here and gets its number when it is saved."
    );
    public static readonly Text QuietTitle = new("Không có việc trễ hoặc sắp đến hạn", "Nothing is late or due soon");

    public static readonly Text ListTitle = new("Trao đổi qua đường dây nóng", "Hotline exchanges");
    public static readonly Text Filter = new("Lọc", "Filter");
    public static readonly Text ClearFilter = new("Bỏ lọc", "Clear");
    public static readonly Text From = new("Từ ngày", "From");
    public static readonly Text To = new("Đến ngày", "To");
    public static readonly Text FilterWrong = new("Bộ lọc chưa đúng", "The filters are not right");
    public static readonly Text DayWrong = new("Ghi ngày như 31/12/2018.", "Write the day like 31/12/2018.");
    public static readonly Text DaysCrossed = new("Ngày cuối không được trước ngày đầu.", "The last day is not before the first.");
    public static readonly Text NotInList = new("Chọn một mục trong danh sách.", "Choose an entry of the list.");
    public static readonly Text DayHint = new("31/12/2018", "31/12/2018");
    public static readonly Text OnlyLate = new("Chỉ việc trễ hạn", "Late only");
    public static readonly Text OnlyOwn = new("Chỉ đơn vị tôi chủ trì", "Led by my desk only");
    public static readonly Text NoMatch = new("Không có trao đổi nào khớp bộ lọc", "No exchange matches the filters");
    public static readonly Text NoMatchText = new("Bỏ bớt điều kiện, hoặc xem tất cả.", "Take out a condition, or show all.");
    public static readonly Text First = new("Về trang đầu", "First page");
    public static readonly Text Older = new("Cũ hơn", "Older");
    public static readonly Text Shown = new("{0} trao đổi trên trang này", "{0} exchanges on this page");

    public static readonly Text Reference = new("Số", "Number");
    public static readonly Text Partner = new("Đối tác", "Partner");
    public static readonly Text Kind = new("Loại việc", "Kind");
    public static readonly Text Urgency = new("Độ khẩn", "Urgency");
    public static readonly Text Direction = new("Chiều", "Direction");
    public static readonly Text Medium = new("Phương tiện", "Medium");
    public static readonly Text Area = new("Khu vực", "Area");
    public static readonly Text Status = new("Trạng thái", "Status");
    public static readonly Text Desk = new("Đơn vị chủ trì", "Lead desk");
    public static readonly Text Received = new("Nhận / gửi", "Received / sent");
    public static readonly Text ToUs = new("{0} → ta", "{0} → us");
    public static readonly Text FromUs = new("ta → {0}", "us → {0}");

    public static readonly Text ReceivedAt = new("Nhận lúc", "Received");
    public static readonly Text SentAt = new("Gửi lúc", "Sent");
    public static readonly Text LoggedAt = new("Ghi nhận lúc", "Logged");
    public static readonly Text LateEntry = new("ghi muộn", "late entry");
    public static readonly Text TheirTime = new("{0} giờ {1}", "{0} {1} time");
    public static readonly Text Province = new("Tỉnh, thành phố", "Province");
    public static readonly Text Place = new("Địa điểm", "Place");
    public static readonly Text OccurredAt = new("Xảy ra lúc", "Happened");
    public static readonly Text OfficialNumber = new("Số công văn", "Document number");
    public static readonly Text Contact = new("Người liên lạc phía đối tác", "Contact on the partner's side");
    public static readonly Text Channel = new("Kênh liên lạc", "Channel");
    public static readonly Text Language = new("Ngôn ngữ", "Language");
    public static readonly Text Assessment = new("Đánh giá tin", "Assessment");
    public static readonly Text Handling = new("Mã xử lý", "Handling");
    public static readonly Text Secrecy = new("Độ mật", "Secrecy level");
    public static readonly Text PaperLocation = new("Nơi lưu văn bản giấy", "Where the paper lies");
    public static readonly Text Text = new("Nội dung", "Text");
    public static readonly Text Translation = new("Bản dịch", "Translation");
    public static readonly Text NoReading = new(
        "Bạn thấy dòng này vì cùng tuyến công tác; nội dung chỉ mở cho đơn vị ghi nhận và đơn vị chủ trì.",
        "You see this row because it is of your line of work; the text opens only to the desk that logged it and the desk that leads."
    );
    public static readonly Text Facts = new("Thông tin chung", "Facts");

    public static readonly Text Unverified = new("chưa kiểm chứng", "unverified");
    public static readonly Text UnverifiedWhy = new(
        "Thời hạn tạm đặt, chưa đối chiếu với văn bản gốc",
        "A provisional time, not yet checked against its source"
    );
    public static readonly Text NoAnswerOwed = new("Không phải trả lời", "No answer owed");

    public static readonly Text Timeline = new("Diễn biến", "What happened");
    public static readonly Text SignsFound = new("Có dấu hiệu tội phạm", "Signs of crime");
    public static readonly Text SignsNone = new("Không có dấu hiệu tội phạm", "No signs of crime");

    public static readonly Text People = new("Người được nhắc đến", "People mentioned");
    public static readonly Text NoPeople = new("Không có người nào được ghi.", "Nobody is recorded.");
    public static readonly Text Reveal = new("Mở thông tin", "Reveal");
    public static readonly Text RevealWhy = new(
        "Chỉ mở khi cần cho việc này. Tên bạn, thời điểm và người được mở sẽ được ghi lại.",
        "Open only what this work needs. Your name, the time and whom you opened are recorded."
    );
    public static readonly Text Revealed = new(
        "Đã mở và đã ghi lại lúc {0}, tên {1}.",
        "Opened and recorded at {0} under the name of {1}."
    );
    public static readonly Text Masked = new("thông tin được che", "details masked");
    public static readonly Text NotKnown = new("chưa rõ", "not known");

    public static readonly Text SignsOfCrime = new("Có dấu hiệu tội phạm không?", "Are there signs of crime?");
    public static readonly Text UrgencyNow = new("Độ khẩn từ nay", "Urgency from now on");
    public static readonly Text LeadAgency = new("Lực lượng chủ trì", "Force that leads");
    public static readonly Text LeadKeep = new("Giữ nguyên: {0}", "As it is: {0}");
    public static readonly Text Note = new("Căn cứ phân loại", "Why");
    public static readonly Text StaleTitle = new("Trao đổi này vừa được thay đổi", "This exchange has just been changed");
    public static readonly Text StaleText = new(
        "Chưa lưu phần bạn nhập; nội dung vẫn còn bên dưới. Những gì đã đổi:",
        "Yours was not saved; what you typed is still below. What changed:"
    );
    public static readonly Text StaleClosed = new(
        "Bước này không còn mở. Nội dung bạn nhập vẫn còn bên dưới để chép lại. Những gì đã đổi:",
        "This step is not open any more. What you typed is still below to copy. What changed:"
    );
    public static readonly Text StaleAgain = new(
        "Xem lại rồi lưu lần nữa nếu vẫn cần.",
        "Look again, and save once more if it is still needed."
    );
}
