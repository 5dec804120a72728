using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Agreements.Activities;

/// <summary>Words of the priority activities: their list by year, one of them, its forms.</summary>
internal static class ActivityTexts
{
    public static readonly Text Title = new("Hoạt động ưu tiên", "Priority activities");
    public static readonly Text New = new("Ghi hoạt động", "Enter an activity");
    public static readonly Text NewList = new("Ghi cả danh sách", "Enter a list");
    public static readonly Text Nothing = new("Chưa có hoạt động nào", "No activities yet");
    public static readonly Text NothingText = new(
        "Hoạt động hai bên thống nhất cho từng năm theo mỗi văn kiện được liệt kê tại đây, với hạn, tiến độ và minh chứng.",
        "What both sides agreed for each year under an instrument is listed here, with its day, progress and evidence."
    );
    public static readonly Text Reference = new("Số", "Number");
    public static readonly Text What = new("Hoạt động", "Activity");
    public static readonly Text Instrument = new("Văn kiện", "Instrument");
    public static readonly Text InstrumentHint = new("Mã văn kiện, ví dụ KH-2005", "Code of the instrument, for example KH-2005");
    public static readonly Text Framework = new("Khuôn khổ", "Framework");
    public static readonly Text FrameworkHint = new(
        "Chỉ chọn khi hoạt động thuộc kế hoạch của khuôn khổ; khi đó để trống văn kiện",
        "Only where it stands in a framework's work plan; then leave the instrument empty"
    );
    public static readonly Text NoFramework = new("Theo văn kiện", "Under an instrument");
    public static readonly Text RemindedOn = new("Đôn đốc gần nhất", "Reminded last");
    public static readonly Text Letter = new("Công văn đôn đốc", "Reminder letter");
    public static readonly Text Year = new("Năm", "Year");
    public static readonly Text FirstYear = new("Thống nhất lần đầu cho năm", "First agreed for");
    public static readonly Text Owner = new("Cơ quan thực hiện", "Owner");
    public static readonly Text OwnerHint = new("Để trống: cơ quan chủ trì văn kiện", "Left empty: the lead agency of the instrument");
    public static readonly Text PartnerUnit = new("Đơn vị phía đối tác", "Unit on the partner's side");
    public static readonly Text Due = new("Hạn", "Due");
    public static readonly Text Late = new("trễ {0} ngày", "{0} days late");
    public static readonly Text ByItself = new("hệ thống tự đưa lên", "by the system itself");
    public static readonly Text OnlyLate = new("Quá hạn", "Late");
    public static readonly Text Yes = new("Chỉ việc quá hạn", "Late ones only");
    public static readonly Text No = new("Chỉ việc chưa quá hạn", "Those not late only");
    public static readonly Text Status = new("Tình trạng", "State");
    public static readonly Text Indicator = new("Chỉ tiêu", "Indicator");
    public static readonly Text Baseline = new("Hiện trạng", "Baseline");
    public static readonly Text Goal = new("Mục tiêu", "Goal");
    public static readonly Text Task = new("Nhiệm vụ trong kế hoạch", "Task of the plan");
    public static readonly Text TaskHint = new("Mã trong kế hoạch, ví dụ II.6.2", "Its id in the plan, for example II.6.2");
    public static readonly Text Draft = new("Dự thảo, chờ hai bên thống nhất", "A draft that both sides have yet to agree");
    public static readonly Text Agreed = new("Hai bên đã thống nhất", "Agreed by both sides");
    public static readonly Text Standing = new("Mức độ thống nhất", "How far it is agreed");
    public static readonly Text Percent = new("Hoàn thành (%)", "Percent done");
    public static readonly Text Value = new("Chỉ tiêu đạt được", "Indicator now");
    public static readonly Text Done = new("Đã làm gì", "What was done");
    public static readonly Text Hinders = new("Khó khăn", "What hinders");
    public static readonly Text Note = new("Ghi chú", "Note");
    public static readonly Text Reason = new("Lý do", "Reason");
    public static readonly Text On = new("Ngày hoàn thành", "Day it was done");
    public static readonly Text Kind = new("Loại minh chứng", "Kind of evidence");
    public static readonly Text EvidenceReference = new("Mã hoặc số", "Reference or number");
    public static readonly Text EvidenceHint = new(
        "Ví dụ HL-KH-2018-000123, RC-KH-2018-000045, MT-KH-2018-000003; tệp: mã văn bản của văn kiện (DC-KH-2005-2) hoặc số báo cáo trên giấy",
        "For example HL-KH-2018-000123, RC-KH-2018-000045, MT-KH-2018-000003; a file: a document of the instrument (DC-KH-2005-2) or the number of a report on paper"
    );
    public static readonly Text Evidence = new("Minh chứng", "Evidence");
    public static readonly Text NotFound = new("không tìm thấy", "not found");
    public static readonly Text NoEvidence = new("Chưa có minh chứng.", "No evidence yet.");
    public static readonly Text Progress = new("Tiến độ", "Progress");
    public static readonly Text NoProgress = new("Cơ quan thực hiện chưa báo cáo.", "Its owner has not reported yet.");
    public static readonly Text Steps = new("Việc tiếp theo", "What comes next");
    public static readonly Text CarriedOver = new("chuyển năm {0} lần", "carried over {0} times");
    public static readonly Text DroppedOn = new("Ngày thôi thực hiện", "Dropped on");
    public static readonly Text Save = new("Lưu", "Save");
    public static readonly Text Saved = new("Đã lưu.", "Saved.");
    public static readonly Text Entered = new("Đã ghi {0} hoạt động.", "{0} activities entered.");
    public static readonly Text NumberWrong = new("Ghi bằng số.", "Write a number.");
    public static readonly Text Rows = new("Danh sách", "List");
    public static readonly Text RowsHint = new(
        "Mỗi dòng một hoạt động, dán từ bảng tính: tên; cơ quan thực hiện; hạn; chỉ tiêu; mục tiêu; đơn vị đối tác. Cột ngăn bằng tab hoặc dấu chấm phẩy.",
        "One activity a line, pasted from a spreadsheet: title; owner; due; indicator; goal; partner's unit. Columns are divided by tabs or semicolons."
    );

    public static Text Line(int line, string words) => new($"Dòng {line}, {words}", $"Line {line}, {words}");

    public static Text? LabelOf(string field) =>
        field switch
        {
            "instrument" => Instrument,
            "framework" => Framework,
            "year" => Year,
            "title" => What,
            "owner" => Owner,
            "partnerUnit" => PartnerUnit,
            "due" => Due,
            "indicator" => Indicator,
            "baseline" => Baseline,
            "goal" => Goal,
            "task" => Task,
            "draft" => Standing,
            "percent" => Percent,
            "value" => Value,
            "done" => Done,
            "hinders" => Hinders,
            "note" => Note,
            "reason" => Reason,
            "on" => On,
            "kind" => Kind,
            "reference" => EvidenceReference,
            "rows" => Rows,
            "late" => OnlyLate,
            "status" => Status,
            _ => null,
        };
}
