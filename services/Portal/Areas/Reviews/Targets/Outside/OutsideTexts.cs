using Cooperation.Platform.Domain;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Reviews.Targets.Outside;

/// <summary>Words of values from outside.</summary>
internal static class OutsideTexts
{
    public static readonly Text Title = new("Số liệu nhập từ ngoài hệ thống", "Values from outside");
    public static readonly Text Enter = new("Nhập số liệu", "Enter a value");
    public static readonly Text EnterOf = new("Nhập số liệu {0}", "Enter a value of {0}");
    public static readonly Text Save = new("Lưu, chờ kiểm tra", "Save, to be checked");
    public static readonly Text Numerator = new("Tử số", "Numerator");
    public static readonly Text Denominator = new("Mẫu số", "Denominator");
    public static readonly Text Year = new("Năm", "Year");
    public static readonly Text YearHint = new(
        "Năm trước 2018 được ghi là “từ giấy tờ”, đứng cạnh và không trộn với số đếm.",
        "Years before 2018 are marked ‘from paper’; they stand beside what is counted and are never mixed with it."
    );
    public static readonly Text Source = new("Nguồn", "Source");
    public static readonly Text SourceHint = new(
        "Số, ký hiệu văn bản hoặc tên báo cáo.",
        "Number and sign of the paper, or name of the report."
    );
    public static readonly Text SourceDate = new("Ngày của nguồn", "Day of the source");
    public static readonly Text FromPaper = new("từ giấy tờ", "from paper");
    public static readonly Text Waiting = new("Chờ người thứ hai kiểm tra", "Waits for a second person");
    public static readonly Text Checked = new("Đã kiểm tra", "Checked");
    public static readonly Text Check = new("Kiểm tra", "Check");
    public static readonly Text CheckLead = new(
        "Đối chiếu số này với nguồn. Sau khi kiểm tra, số được tính vào chỉ tiêu; người nhập không tự kiểm tra được.",
        "Hold this value against its source. Once checked it counts; whoever entered it can't check it."
    );
    public static readonly Text Withdraw = new("Rút lại", "Withdraw");
    public static readonly Text WithdrawLead = new(
        "Số này thôi được tính, và được giữ cùng lý do.",
        "The value counts no more, and is kept with the reason."
    );
    public static readonly Text Reason = new("Lý do", "Reason");
    public static readonly Text By = new("{0} ({1})", "{0} ({1})");
    public static readonly Text None = new("Chưa có số nào được nhập.", "Nothing is entered yet.");
    public static readonly Text Movers = new("Cơ quan có thể tác động", "Who can move it");
    public static readonly Text Months = new("Theo tháng", "Month by month");
    public static readonly Text Month = new("Tháng", "Month");
    public static readonly Text Share = new("Tỷ lệ", "Share");
    public static readonly Text Forecast = new("Dự báo cuối năm: {0}", "Forecast for the year's end: {0}");
    public static readonly Text Change = new(
        "So với năm {0} ({1}%): {2} điểm phần trăm, {3}%. Kế hoạch không nói rõ là điểm hay phần trăm: chỉ tiêu đạt khi cả hai đều từ {4}.",
        "Against {0} ({1} %): {2} percentage points, {3} %. The plan does not say which is meant: it is reached when both are {4} or more."
    );
    public static readonly Text External = new("nhập từ ngoài", "entered");
    public static readonly Text NotWhole = new("Nhập một số nguyên.", "Enter a whole number.");

    public static readonly Text EarlierYears = new("Các năm trước 2018, từ giấy tờ", "Years before 2018, from paper");
    public static readonly Text NoEarlierYears = new(
        "Chưa nhập năm nào. Số của các năm trước khi có hệ thống được nhập ở đây, kèm nguồn, và đứng cạnh số đếm.",
        "None is entered yet. Numbers of the years before the system are entered here, with their source, and stand beside what is counted."
    );
    public static readonly Text EnterEarlier = new("Nhập số của một năm trước 2018", "Enter a year before 2018");
    public static readonly Text Number = new("Số lượng", "Number");
    public static readonly Text Partner = new("Đối tác", "Partner");
    public static readonly Text YearBefore = new("Từ năm 2000 đến 2017.", "From 2000 to 2017.");

    public static Text? LabelOf(string field) =>
        field switch
        {
            "numerator" => Numerator,
            "denominator" => Denominator,
            "number" => Number,
            "partner" => Partner,
            "year" => Year,
            "source" => Source,
            "sourceDate" => SourceDate,
            "reason" => Reason,
            _ => null,
        };

    /// <summary>What happened to a value.</summary>
    public static Text HappenedOf(string what) =>
        what switch
        {
            Known.Outside.Entered => new("đã nhập, chờ kiểm tra", "entered, waits for a check"),
            Known.Outside.Checked => new("đã kiểm tra", "checked"),
            Known.Outside.Replaced => new("đã được thay bằng giá trị mới", "replaced by a later value"),
            Known.Outside.Withdrawn => new("đã rút", "withdrawn"),
            _ => new(what, what),
        };
}
