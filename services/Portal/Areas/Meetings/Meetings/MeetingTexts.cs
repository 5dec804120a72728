using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Meetings.Meetings;

/// <summary>Words of the meetings: their list, the form that announces one, one of them.</summary>
internal static class MeetingTexts
{
    public static readonly Text Title = new("Hội nghị, cuộc họp", "Meetings");
    public static readonly Text New = new("Thông báo cuộc họp", "Announce a meeting");
    public static readonly Text Save = new("Thông báo và lấy số", "Announce and get the number");
    public static readonly Text Nothing = new("Chưa có cuộc họp nào", "No meetings yet");
    public static readonly Text NothingText = new(
        "Cuộc họp của các khuôn khổ (COMMIT, ACTIP) và theo từng văn kiện được liệt kê tại đây, có số ngay khi thông báo. Thông báo cuộc họp sắp tới.",
        "Meetings of the frameworks (COMMIT, ACTIP) and under each instrument are listed here and have their number once they are announced. Announce the next one."
    );
    public static readonly Text ThisMonth = new("Trong tháng này", "This month");
    public static readonly Text Announced = new(
        "Đã thông báo cuộc họp {0}; đơn vị bạn theo dõi.",
        "Meeting {0} is announced; your desk is responsible."
    );

    public static readonly Text Reference = new("Số cuộc họp", "Number");
    public static readonly Text Owner = new("Khuôn khổ, văn kiện", "Framework, instrument");
    public static readonly Text Framework = new("Khuôn khổ", "Framework");
    public static readonly Text NoFramework = new("Không: họp theo một văn kiện", "None: it is an instrument's meeting");
    public static readonly Text Instrument = new("Văn kiện", "Instrument");
    public static readonly Text InstrumentHint = new(
        "Mã văn kiện, ví dụ KH-2005, khi không họp trong khuôn khổ nào",
        "Code of the instrument, for example KH-2005, where it is no framework's meeting"
    );
    public static readonly Text Series = new("Chuỗi họp", "Series");
    public static readonly Text Number = new("Lần thứ", "Number in the series");
    public static readonly Text NumberHint = new("Giữ nguyên khi lùi ngày họp", "It stays when the days slip");
    public static readonly Text NumberWrong = new("Ghi một số, ví dụ 7.", "Write a number, for example 7.");
    public static readonly Text Nth = new("{0} lần thứ {1}", "{0}, no. {1}");
    public static readonly Text Name = new("Tên gọi khác", "Other name");
    public static readonly Text Hours = new("Thời gian", "When");
    public static readonly Text From = new("Bắt đầu", "Begins");
    public static readonly Text FromDay = new("Từ ngày", "From");
    public static readonly Text ToDay = new("Đến ngày", "To");
    public static readonly Text HoursHint = new(
        "Giờ tại nơi họp, ví dụ 02/12/2018 09:00",
        "By the clock where it takes place, for example 02/12/2018 09:00"
    );
    public static readonly Text To = new("Kết thúc", "Ends");
    public static readonly Text Zone = new("Múi giờ nơi họp", "Time zone of the place");
    public static readonly Text ZoneHint = new(
        "Mã múi giờ quốc tế (IANA), ví dụ Asia/Ho_Chi_Minh, Asia/Bangkok",
        "International code (IANA), for example Asia/Ho_Chi_Minh, Asia/Bangkok"
    );
    public static readonly Text Here = new("Giờ Việt Nam", "Viet Nam time");
    public static readonly Text Host = new("Nước chủ nhà", "Host country");
    public static readonly Text HostHint = new("Mã hai chữ cái, ví dụ VN, KH", "Code of two letters, for example VN, KH");
    public static readonly Text Place = new("Địa điểm", "Place");
    public static readonly Text Status = new("Trạng thái", "Status");
    public static readonly Text Keeper = new("Đơn vị theo dõi", "Kept by");
    public static readonly Text AnnouncedAt = new("Thông báo lúc", "Announced at");
}
