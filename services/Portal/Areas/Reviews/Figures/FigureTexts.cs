using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Reviews.Figures;

/// <summary>Words of figures and the records behind them.</summary>
internal static class FigureTexts
{
    public static readonly Text Exchanges = new("Trao đổi", "Exchanges");
    public static readonly Text Title = new("Trao đổi theo tháng, loại việc và chiều", "Exchanges by month, kind and direction");
    public static readonly Text Over = new("Tổng hợp · Đường dây nóng", "Reviews · Hotline");
    public static readonly Text Year = new("Năm", "Year");
    public static readonly Text AllPartners = new("Tất cả đối tác", "All partners");
    public static readonly Text Show = new("Xem", "Show");
    public static readonly Text Sentence = new(
        "trao đổi với {0} trong năm {1}: {2} đến, {3} đi. Nhiều nhất là tháng {4} ({5}).",
        "exchanges with {0} in {1}: {2} incoming, {3} outgoing. Most in month {4} ({5})."
    );
    public static readonly Text SentenceAll = new("tất cả đối tác", "all partners");
    public static readonly Text None = new("Chưa có trao đổi nào với {0} trong năm {1}", "No exchanges with {0} in {1} yet");
    public static readonly Text NoneText = new(
        "Số liệu tự cập nhật trong vài giây sau khi một đơn vị ghi nhận trao đổi.",
        "The figure follows within seconds when a desk logs an exchange."
    );
    public static readonly Text Incoming = new("Đến", "Incoming");
    public static readonly Text Outgoing = new("Đi", "Outgoing");
    public static readonly Text ChartTitle = new(
        "Biểu đồ cột: số trao đổi đến và đi theo tháng; số liệu đầy đủ ở bảng bên dưới",
        "Bar chart: incoming and outgoing exchanges by month; the full numbers stand in the table below"
    );
    public static readonly Text Month = new("T{0}", "{0}");
    public static readonly Text MonthLong = new("tháng {0}", "month {0}");
    public static readonly Text Total = new("Cộng", "Total");
    public static readonly Text KindAndWay = new("Loại việc · chiều", "Kind · direction");
    public static readonly Text HowCounted = new("Cách tính", "How it is counted");
    public static readonly Text Source = new("Nguồn: {0}", "Source: {0}");
    public static readonly Text TableHint = new(
        "Mỗi con số mở ra danh sách trao đổi phía sau.",
        "Every number opens the list of exchanges behind it."
    );
    public static readonly Text Records = new("Trao đổi phía sau con số", "Exchanges behind the number");
    public static readonly Text RecordsCount = new("{0} trao đổi", "{0} exchanges");
    public static readonly Text RecordsMany = new("{0} trao đổi đầu tiên", "First {0} exchanges");
    public static readonly Text RecordsOnPaper = new(
        "Bản in này có {0} trao đổi đầu; toàn bộ nằm trong tệp của nút “Kết xuất” trên trang.",
        "This print holds the first {0}; all of them are in the file of the page’s Export button."
    );
    public static readonly Text NoRecords = new("Không có trao đổi nào phía sau con số này", "No exchange stands behind this number");
    public static readonly Text BackToFigure = new("Về số liệu", "Back to the figure");
    public static readonly Text RecordsHint = new(
        "Cán bộ kế hoạch xem số, ngày, mã và đơn vị; nội dung chỉ mở ở đơn vị trực ban.",
        "Planners see number, dates, codes and desk; the text opens at the desks only."
    );

    public static readonly Text ReplyTimes = new("Thời gian trả lời theo đối tác", "Reply times by partner");
    public static readonly Text ByMonth = new("Trao đổi theo tháng, loại việc và chiều", "Exchanges by month, kind and direction");
    public static readonly Text WhoAnswers = new("Ai trả lời", "Who answers");
    public static readonly Text WeAnswer = new("Ta trả lời đối tác", "We answer the partner");
    public static readonly Text TheyAnswer = new("Đối tác trả lời ta", "The partner answers us");
    public static readonly Text Asked = new("Cần trả lời", "Answer owed");
    public static readonly Text AnswerOwed = new("cần trả lời", "answer owed");
    public static readonly Text Acknowledged = new("Đã xác nhận", "Confirmed");
    public static readonly Text Answered = new("Đã trả lời", "Answered");
    public static readonly Text InTime = new("Đúng hạn", "In time");
    public static readonly Text Waiting = new("Đang chờ", "Waiting");
    public static readonly Text Overdue = new("Quá hạn", "Overdue");
    public static readonly Text ToAcknowledge = new("Xác nhận, trung vị", "To confirm, median");
    public static readonly Text ToAnswer = new("Trả lời, trung vị", "To answer, median");
    public static readonly Text Ninetieth = new("Trả lời, phân vị 90", "To answer, 90th percentile");
    public static readonly Text HoursShort = new("{0} giờ", "{0} h");
    public static readonly Text DaysShort = new("{0} ngày", "{0} days");
    public static readonly Text RowsOpen = new(
        "Mỗi dòng mở ra các trao đổi phía sau. Từ 48 giờ trở lên ghi theo ngày.",
        "Every row opens the exchanges behind it. From 48 hours on, times are in days."
    );
    public static readonly Text NoReplies = new("Không có trao đổi nào cần trả lời trong năm {0}", "No exchange of {0} needed an answer");
}
