using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Agreements.Partners;

/// <summary>Words of the partners: their list, one of them, its units and focal points.</summary>
internal static class PartnerTexts
{
    public static readonly Text Title = new("Đối tác", "Partners");
    public static readonly Text Partner = new("Nước đối tác", "Partner country");
    public static readonly Text Instruments = new("Văn kiện", "Instruments");
    public static readonly Text All = new("Tất cả", "In all");
    public static readonly Text InForce = new("Đang có hiệu lực", "In force");
    public static readonly Text Ahead = new("Đang chuẩn bị", "Being made");
    public static readonly Text Nothing = new("Không có đối tác nào thuộc phạm vi của bạn.", "No partner is within your scope.");
    public static readonly Text NoInstruments = new("Chưa có văn kiện nào với đối tác này.", "No instruments with this partner yet.");
    public static readonly Text Brief = new("Tóm tắt một trang", "One-page brief");
    public static readonly Text Dates = new("Việc sắp đến", "What comes next");
    public static readonly Text NoDates = new("Không có thời hạn nào trong 12 tháng tới.", "Nothing falls due within 12 months.");
    public static readonly Text MonthsLeft = new("còn không quá {0} tháng", "at most {0} months left");
    public static readonly Text Units = new("Đơn vị của đối tác", "Units of the partner");
    public static readonly Text NoUnits = new("Chưa ghi đơn vị nào.", "No units written down yet.");
    public static readonly Text AddUnit = new("Thêm đơn vị", "Add a unit");
    public static readonly Text Unit = new("Đơn vị", "Unit");
    public static readonly Text UnitEnglish = new("Tên tiếng Anh", "Name in English");
    public static readonly Text Source = new("Nguồn", "Source");
    public static readonly Text From = new("Từ ngày", "From");
    public static readonly Text Until = new("đến {0}", "until {0}");
    public static readonly Text Since = new("từ {0}", "since {0}");
    public static readonly Text Unverified = new("chưa kiểm chứng", "unverified");
    public static readonly Text AddFocalPoint = new("Thêm đầu mối", "Add a focal point");
    public static readonly Text Office = new("Bộ phận", "Office");
    public static readonly Text OfficeHint = new(
        "Ghi tên bộ phận hoặc chức vụ, không ghi tên người",
        "The office or post; nobody is named"
    );
    public static readonly Text Telephone = new("Điện thoại", "Telephone");
    public static readonly Text Email = new("Thư điện tử", "E-mail");
    public static readonly Text End = new("Kết thúc", "End");
    public static readonly Text LastDay = new("Ngày cuối cùng", "Last day");
    public static readonly Text EndHint = new(
        "Đơn vị kết thúc thì các đầu mối của đơn vị đó cũng kết thúc.",
        "With a unit its focal points end too."
    );
    public static readonly Text Save = new("Lưu", "Save");
    public static readonly Text Saved = new("Đã lưu.", "Saved.");
    public static readonly Text Figures = new("Số liệu", "Figures");
    public static readonly Text HandoversCounted = new("Đợt giao nhận", "Handovers");
    public static readonly Text Persons = new("Người được hồi hương", "Persons brought home");
    public static readonly Text Handovers = new("Tiếp nhận qua cửa khẩu", "Received by gate");
    public static readonly Text Work = new("Công việc với đối tác", "Work with the partner");
    public static readonly Text Activities = new("Hoạt động ưu tiên", "Priority activities");
    public static readonly Text Reviews = new("Lịch sơ kết, tổng kết", "Review calendar");
    public static readonly Text Negotiations = new("Đàm phán", "Negotiations");
    public static readonly Text ActivitiesOf = new("Hoạt động năm {0}", "Activities of {0}");
    public static readonly Text ActivityCounts = new(
        "{0} đã hoàn thành, {1} đang thực hiện, {2} quá hạn, {3} không thực hiện",
        "{0} done, {1} under way, {2} late, {3} dropped"
    );
    public static readonly Text ProjectsRunning = new("Dự án đang thực hiện", "Projects running");
    public static readonly Text TrackCounts = new("{0} vòng, {1} điểm còn mở", "{0} rounds, {1} points open");
    public static readonly Text Meetings = new("Cuộc họp sắp tới", "Meetings ahead");
    public static readonly Text NoMeetings = new("Chưa có cuộc họp nào sắp tới.", "No meetings ahead.");
    public static readonly Text More = new("Danh sách", "Lists");
    public static readonly Text NoFigures = new("Hiện chưa lấy được số liệu.", "Figures are not at hand now.");
    public static readonly Text AsOf = new("tính đến {0}", "as of {0}");
    public static readonly Text Exchanges = new("Trao đổi đường dây nóng", "Hotline exchanges");
    public static readonly Text ReplyTimes = new("Thời gian trả lời", "Reply times");
    public static readonly Text AllInstruments = new("Danh sách văn kiện", "List of instruments");

    // Fields that are called as codes are elsewhere.
    public const string OfficeField = "office";
    public const string EmailField = "email";

    public static Text? LabelOf(string field) =>
        field switch
        {
            "name" => Unit,
            "nameEnglish" => UnitEnglish,
            "source" => Source,
            "from" => From,
            "unit" => Unit,
            "office" => Office,
            "telephone" => Telephone,
            "email" => Email,
            "on" => LastDay,
            _ => null,
        };
}
