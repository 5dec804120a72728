using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Domain.Handling;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Everything that an import takes out of a log, in the order of the template. Headings are those of logs that desks keep.</summary>
internal static class ImportFields
{
    public const string At = "at";
    public const string Time = "time";
    public const string OwnNumber = "ownNumber";
    public const string SignsOfCrime = "signsOfCrime";
    public const string State = "state";
    public const string Result = "result";
    public const string StateList = "importState";

    public static readonly IReadOnlyList<ImportField> All =
    [
        new(OwnNumber, new("Số thứ tự trong sổ", "Number in the log"), "Số TT", "STT", "TT", "Số vào sổ", "Số thứ tự", "No"),
        new("partner", new("Đối tác", "Partner"), "Nước", "Nước đối tác", "Quốc gia", "Phía bạn", "Country") { List = CodeLists.Partner },
        new("direction", new("Chiều", "Direction"), "Đến/đi", "Đi/đến", "Chiều thông tin", "Loại tin") { List = "direction" },
        new(
            At,
            new("Ngày nhận hoặc gửi", "Received or sent on"),
            "Ngày",
            "Ngày nhận",
            "Ngày gửi",
            "Thời gian",
            "Thời gian nhận",
            "Ngày giờ",
            "Ngày tháng",
            "Nhận / gửi (giờ Việt Nam)",
            "Received / sent (Viet Nam time)",
            "Date",
            "receivedAt",
            "sentAt"
        ),
        new(Time, new("Giờ", "Time"), "Giờ nhận", "Giờ gửi"),
        new("medium", new("Phương tiện", "Medium"), "Hình thức", "Kênh", "Phương thức") { List = "medium", Otherwise = Mediums.Telephone },
        new("officialNumber", new("Số công văn", "Document number"), "Số văn bản", "Số hiệu", "Số CV", "Số ký hiệu"),
        new("subject", new("Trích yếu", "Subject"), "Tiêu đề", "Vụ việc", "Về việc", "Tên vụ việc"),
        new(
            "summary",
            new("Nội dung", "Text"),
            "Tóm tắt",
            "Nội dung chính",
            "Nội dung vụ việc",
            "Nội dung thông tin",
            "Summary",
            "Content"
        ),
        new("translation", new("Bản dịch", "Translation")),
        new("kind", new("Loại việc", "Kind"), "Loại", "Phân loại", "Loại vụ việc") { List = "kind", Otherwise = ExchangeKinds.Other },
        new("urgency", new("Độ khẩn", "Urgency"), "Mức độ khẩn", "Khẩn") { List = "urgency", Otherwise = Urgencies.Routine },
        new("area", new("Khu vực", "Area"), "Địa bàn", "Tuyến") { List = "area" },
        new("province", new("Tỉnh, thành phố", "Province"), "Tỉnh", "Tỉnh/TP", "Tỉnh thành") { List = CodeLists.Province },
        new("place", new("Địa điểm", "Place"), "Nơi xảy ra", "Cửa khẩu", "Địa danh"),
        new("occurredAt", new("Ngày xảy ra", "Happened on"), "Thời gian xảy ra", "Ngày xảy ra vụ việc"),
        new(
            "counterpartContact",
            new("Đầu mối phía bạn", "Counterpart"),
            "Đầu mối",
            "Cơ quan gửi",
            "Nơi gửi",
            "Người liên hệ",
            "Đơn vị bạn"
        ),
        new("sourceReliability", new("Độ tin cậy nguồn", "Source reliability")) { List = "reliability", Otherwise = SourceReliabilities.F },
        new("informationCredibility", new("Độ xác thực tin", "Information credibility"))
        {
            List = "credibility",
            Otherwise = InformationCredibilities.CannotBeJudged,
        },
        new("handling", new("Mã xử lý", "Handling"), "TLP", "Phạm vi phổ biến") { List = "handling", Otherwise = Handlings.Amber },
        new("language", new("Ngôn ngữ", "Language"), "Tiếng") { List = CodeLists.Language, Otherwise = "vi" },
        new("secrecy", new("Độ mật", "Secrecy level"), "Mức độ mật") { List = "secrecy" },
        new("paperLocation", new("Nơi lưu văn bản giấy", "Where the paper lies"), "Nơi lưu"),
        new(SignsOfCrime, new("Dấu hiệu tội phạm", "Signs of crime"), "Có dấu hiệu tội phạm"),
        new(State, new("Trạng thái", "State"), "Tình trạng", "Status") { List = StateList, Otherwise = "closed" },
        new(Result, new("Kết quả", "Result"), "Kết quả xử lý", "Kết quả giải quyết", "Outcome"),
        Person(
            "personName",
            "Họ tên người liên quan",
            "Person's name",
            "Họ tên",
            "Họ và tên",
            "Tên",
            "Nạn nhân",
            "Họ tên nạn nhân",
            "Đối tượng",
            "Name"
        ),
        Person("personBirth", "Ngày sinh", "Birth", "Năm sinh", "Sinh ngày"),
        Person("personDocument", "Số giấy tờ", "Paper number", "CMND", "CCCD", "Hộ chiếu", "Số CMND", "Số hộ chiếu", "CMND/Hộ chiếu"),
        Person("personTelephone", "Số điện thoại", "Telephone number", "Điện thoại liên hệ", "SĐT", "ĐT"),
        Person("personAddress", "Nơi ở", "Address", "Địa chỉ", "Quê quán", "Hộ khẩu", "Nơi cư trú"),
        Person("personNationality", "Quốc tịch", "Nationality") with
        {
            List = CodeLists.Partner,
        },
        Person("personSex", "Giới tính", "Sex", "Giới") with
        {
            List = "sex",
        },
        Person("personRole", "Vai trò", "Role", "Tư cách") with
        {
            List = "role",
            Otherwise = PersonRoles.Other,
            IsProtected = false,
        },
    ];

    /// <summary>What no row can be without.</summary>
    public static readonly IReadOnlyList<string> Required = ["partner", "direction", At];

    private static readonly Dictionary<string, ImportField> ByName = All.ToDictionary(field => field.Name, StringComparer.Ordinal);

    public static ImportField? Find(string name) => ByName.GetValueOrDefault(name);

    private static ImportField Person(string name, string vi, string en, params string[] words) =>
        new(name, new(vi, en), words) { IsProtected = true };
}
