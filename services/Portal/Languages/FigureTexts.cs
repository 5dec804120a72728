using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Languages;

/// <summary>Words of figures and the records behind them.</summary>
internal static class FigureTexts
{
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
    public static readonly Text NoRecords = new("Không có trao đổi nào phía sau con số này", "No exchange stands behind this number");
    public static readonly Text BackToFigure = new("Về số liệu", "Back to the figure");
    public static readonly Text RecordsHint = new(
        "Cán bộ kế hoạch xem số, ngày, mã và đơn vị; nội dung chỉ mở ở đơn vị trực ban.",
        "Planners see number, dates, codes and desk; the text opens at the desks only."
    );
}
