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
    public static readonly Text Owner = new("Khuôn khổ, văn kiện, nước", "Framework, instrument, partner");
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
    public static readonly Text AllSeries = new("Các chuỗi họp và số kỳ", "Series of meetings and their numbers");
    public static readonly Text SeriesLead = new(
        "Mỗi chuỗi họp có số riêng; số giữ nguyên dù ngày họp lùi hay cuộc họp bị hủy. Kỳ họp trước khi có hệ thống lấy từ dữ liệu của kế hoạch.",
        "Each series has numbers of its own, which stay when days slip or a meeting is cancelled. What was held before this system comes from the data of the plan."
    );
    public static readonly Text SeriesOfInstrument = new("Theo văn kiện {0}", "Under {0}");
    public static readonly Text Held = new("Các kỳ họp", "Meetings");
    public static readonly Text Next = new("Kỳ tới", "Next");
    public static readonly Text NextNumber = new("lần thứ {0}", "no. {0}");
    public static readonly Text PlannedYear = new("dự kiến {0}", "planned for {0}");
    public static readonly Text Unverified = new("chưa kiểm chứng", "not verified");
    public static readonly Text NoneHeld = new("Chưa có kỳ họp mang số", "No numbered meeting yet");
    public static readonly Text NoDay = new("Chưa định ngày", "No day set");
    public static readonly Text NoDayText = new("Chưa định ngày (trước đó {0})", "No day set (before that {0})");
    public static readonly Text Postponed = new("đã lùi {0} lần", "postponed {0} times");
    public static readonly Text Slips = new("Các lần lùi, đổi ngày", "How the days slipped");
    public static readonly Text Former = new("Lịch cũ", "Before");
    public static readonly Text After = new("Lịch mới", "After");
    public static readonly Text Agenda = new("Chương trình nghị sự", "Agenda");
    public static readonly Text NoAgenda = new("Chưa ghi chương trình nghị sự.", "No agenda yet.");
    public static readonly Text AgendaLead = new(
        "Mỗi dòng một nội dung; dòng không có nội dung được bỏ qua. Cần thêm dòng thì lưu rồi mở lại.",
        "One point a line; a line without a title is left out. For more lines save and open again."
    );
    public static readonly Text AgendaDay = new("Ngày", "Day");
    public static readonly Text AgendaTime = new("Giờ", "Time");
    public static readonly Text AgendaTitle = new("Nội dung", "Point");
    public static readonly Text Presenter = new("Đơn vị trình bày", "Presented by");
    public static readonly Text ClosedPoint = new("Phiên kín", "Closed session");
    public static readonly Text ClosedPoints = new("Còn {0} nội dung của phiên kín.", "{0} more in closed session.");
    public static readonly Text Languages = new("Ngôn ngữ họp", "Languages");
    public static readonly Text Interpreters = new("Số phiên dịch", "Interpreters");
    public static readonly Text Closed = new("Họp kín", "Closed");
    public static readonly Text ClosedChoice = new(
        "Họp kín: chỉ cơ quan chủ trì và cơ quan có người trong đoàn nhìn thấy",
        "Closed: seen only by the agency that keeps it and those in its delegation"
    );
    public static readonly Text Like = new("Lập theo", "Made from");
    public static readonly Text LikeLead = new(
        "Lập theo {0}: chương trình nghị sự của kỳ đó được lấy lại, theo ngày của kỳ mới.",
        "Made from {0}: its agenda is taken over and moves with the new days."
    );
    public static readonly Text PrepareNext = new("Chuẩn bị kỳ sau", "Prepare the next one");
    public static readonly Text Reason = new("Lý do", "Reason");
    public static readonly Text Note = new("Ghi chú", "Note");
    public static readonly Text Into = new("Gộp vào cuộc họp số", "Goes into meeting");
    public static readonly Text IntoHint = new("Ví dụ MT-COMMIT-2018-000003", "For example MT-COMMIT-2018-000003");
    public static readonly Text ReportNumber = new("Số báo cáo", "Number of the report");
    public static readonly Text SlipHint = new(
        "Để trống cả hai khi chưa biết ngày mới; số cuộc họp giữ nguyên",
        "Leave both empty while the new day is not known; the number stays"
    );
    public static readonly Text KeepPlace = new("Để trống nếu không đổi", "Leave empty where it stays");
    public static readonly Text Steps = new("Việc bạn làm được", "What you can do");
    public static readonly Text Done = new("Đã ghi nhận: {0}.", "On record: {0}.");
    public static readonly Text SaveStep = new("Ghi lại", "Save");
    public static readonly Text DaysOff = new("Ngày nghỉ của hai bên, {0} – {1}", "Days off of both sides, {0} – {1}");
    public static readonly Text OnDayOff = new("Trùng ngày nghỉ", "On a day off");
    public static readonly Text DayOffCountry = new("Nước", "Country");
    public static readonly Text DayOffName = new("Ngày nghỉ", "Day off");
    public static readonly Text HeldAt = new("Ghi đã tổ chức lúc", "Noted as held at");
    public static readonly Text ReportedAt = new("Báo cáo lúc", "Reported at");
    public static readonly Text FollowedUpAt = new("Thực hiện xong kết luận lúc", "Followed up at");
    public static readonly Text Decided = new("{0} kết luận, {1} việc", "{0} decisions, {1} action items");
    public static readonly Text CancelledAt = new("Hủy lúc", "Cancelled at");
}
