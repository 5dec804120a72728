using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Reviews.Catalogue;

/// <summary>Words of the catalogue of figures and of any figure in it.</summary>
internal static class CatalogueTexts
{
    public static readonly Text Title = new("Danh mục số liệu", "Catalogue of figures");
    public static readonly Text Over = new("Tổng hợp", "Reviews");
    public static readonly Text Lead = new(
        "Mỗi số liệu được đếm từ công việc hằng ngày, có cách tính ghi kèm và mở ra các bản ghi phía sau.",
        "Every figure is counted from daily work, says how it is counted and opens to the records behind it."
    );
    public static readonly Text Count = new("{0} số liệu", "{0} figures");
    public static readonly Text Hotline = new("Đường dây nóng", "Hotline");
    public static readonly Text Repatriation = new("Hồi hương", "Repatriation");
    public static readonly Text Agreements = new("Văn kiện, hoạt động, nhiệm vụ", "Instruments, activities, tasks");
    public static readonly Text Meetings = new("Cuộc họp và việc sau họp", "Meetings and action items");
    public static readonly Text Others = new("Số liệu khác", "Other figures");
    public static readonly Text SplitBy = new("Chia theo", "Split by");
    public static readonly Text ThenBy = new("rồi theo", "then by");
    public static readonly Text Usual = new("Như định nghĩa", "As defined");
    public static readonly Text Nothing = new("Không chia thêm", "No further");
    public static readonly Text AsOf = new("Biết đến ngày", "As known on");
    public static readonly Text Total = new("Cộng", "Total");
    public static readonly Text Before = new("Năm {0}", "Year {0}");
    public static readonly Text Sentence = new("{0} trong năm {1}", "{0}, year {1}");
    public static readonly Text SentenceNow = new("{0} tính đến hết năm {1}", "{0}, up to the end of {1}");
    public static readonly Text AgainstBefore = new("Năm {0}: {1} ({2}).", "In {0}: {1} ({2}).");

    /// <summary>What figures are split by that flow somewhere.</summary>
    public const string ByGate = "gate";

    public static readonly Text MostOf = new("Nhiều nhất: {0} ({1} trên {2}).", "Most: {0} ({1} of {2}).");
    public static readonly Text Course = new(
        "Nhiều nhất tháng {0} ({1}), ít nhất tháng {2} ({3}).",
        "Most in month {0} ({1}), least in month {2} ({3})."
    );
    public static readonly Text LongestTime = new("{0} lâu nhất: {1} ({2}).", "{0} is longest: {1} ({2}).");
    public static readonly Text Same = new("không đổi", "unchanged");
    public static readonly Text NoneBefore = new("năm trước không có", "none the year before");
    public static readonly Text None = new("Chưa có số liệu nào cho lựa chọn này", "Nothing to count for this choice");
    public static readonly Text NoneText = new(
        "Hãy chọn năm khác hoặc bỏ bớt bộ lọc. Số liệu tự cập nhật trong vài giây sau khi công việc được ghi nhận.",
        "Choose another year or fewer filters. Figures follow within seconds when work is recorded."
    );
    public static readonly Text NoneThen = new(
        "Đến hết ngày {0} hệ thống chưa nhận được thông tin nào để tính. Bỏ ngày này để xem số liệu như hiện nay.",
        "By the end of {0} the system had heard of nothing to count. Leave the day out to see what is known now."
    );
    public static readonly Text TableHint = new(
        "Mỗi con số gạch chân mở ra các bản ghi phía sau.",
        "Every underlined number opens the records behind it."
    );
    public static readonly Text ChartTitle = new(
        "Biểu đồ cột: {0} theo tháng; số liệu đầy đủ ở bảng bên dưới",
        "Bar chart: {0} by month; the full numbers stand in the table below"
    );
    public static readonly Text Unit = new("Đơn vị tính: {0}. Tính như vậy từ {1}.", "Unit: {0}. Counted so since {1}.");
    public static readonly Text Quarter = new("quý {0}", "quarter {0}");
    public static readonly Text NotKnown = new("chưa rõ", "not known");
    public static readonly Text Records = new("Bản ghi phía sau con số", "Records behind the number");
    public static readonly Text RecordsCount = new("{0} bản ghi", "{0} records");
    public static readonly Text RecordsMany = new("{0} bản ghi đầu tiên", "First {0} records");
    public static readonly Text NoRecords = new("Không có bản ghi nào phía sau con số này", "No record stands behind this number");
    public static readonly Text Reference = new("Số", "Number");
    public static readonly Text Dated = new("Ngày", "Date");
    public static readonly Text Kind = new("Loại", "Kind");
    public static readonly Text Status = new("Trạng thái", "State");
    public static readonly Text Due = new("Hạn", "Due");
    public static readonly Text Done = new("Đã xong", "Done");
    public static readonly Text RecordsHint = new(
        "Cán bộ kế hoạch xem số, ngày, mã và đơn vị; nội dung chỉ mở ở đơn vị phụ trách.",
        "Planners see number, dates, codes and desk; the content opens at the desks in charge only."
    );
    public static readonly Text RecordsHidden = new(
        "Được đếm thêm {0} văn kiện mà cơ quan của bạn không tham gia: chỉ đếm, không mở.",
        "Counted beside these: {0} in which your agency takes no part, counted only and not opened."
    );
    public static readonly Text BackToCatalogue = new("Về danh mục số liệu", "Back to the catalogue");
}
