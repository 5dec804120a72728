using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Agreements.Money;

namespace Cooperation.Portal.Areas.Agreements.Projects;

/// <summary>Words of the projects: their list, one of them, its forms.</summary>
internal static class ProjectTexts
{
    public static readonly Text Title = new("Dự án", "Projects");
    public static readonly Text New = new("Đề xuất dự án", "Propose a project");
    public static readonly Text Nothing = new("Chưa có dự án nào", "No projects yet");
    public static readonly Text NothingText = new(
        "Dự án, chương trình với nhà tài trợ và đối tác được liệt kê tại đây, từ đề xuất đến kết thúc, với kinh phí theo nguồn và báo cáo phải nộp.",
        "Projects and programmes with donors and partners are listed here, from proposal to end, with their money by source and the reports they owe."
    );
    public static readonly Text Reference = new("Số", "Number");
    public static readonly Text Name = new("Tên dự án", "What it is called");
    public static readonly Text Purpose = new("Mục tiêu", "What it is for");
    public static readonly Text Agency = new("Cơ quan chủ trì", "Lead agency");
    public static readonly Text Partner = new("Đối tác", "Partner");
    public static readonly Text Donor = new("Nhà tài trợ", "Donor");
    public static readonly Text Instrument = new("Văn kiện", "Instrument");
    public static readonly Text Task = new("Nhiệm vụ trong kế hoạch", "Task of the plan");
    public static readonly Text Status = new("Tình trạng", "State");
    public static readonly Text Period = new("Thời gian", "Period");
    public static readonly Text ProposedOn = new("Ngày đề xuất", "Proposed on");
    public static readonly Text ApprovedOn = new("Ngày phê duyệt", "Approved on");
    public static readonly Text SignedOn = new("Ngày ký", "Signed on");
    public static readonly Text StartsOn = new("Ngày bắt đầu", "Begins on");
    public static readonly Text EndsOn = new("Ngày kết thúc", "Ends on");
    public static readonly Text EndedOn = new("Đã kết thúc ngày", "Ended on");
    public static readonly Text Extended = new("gia hạn {0} lần", "extended {0} times");
    public static readonly Text Outputs = new("Kết quả đầu ra", "Outputs");
    public static readonly Text OutputsHint = new("Mỗi dòng một kết quả", "One a line");
    public static readonly Text NoOutputs = new("Chưa ghi kết quả đầu ra.", "No outputs written down.");
    public static readonly Text Reached = new("đạt ngày {0}", "reached on {0}");
    public static readonly Text Reports = new("Báo cáo phải nộp", "Reports owed");
    public static readonly Text ReportsHint = new("Mỗi dòng một hạn nộp, ví dụ 30/06/2018", "One day a line, for example 30/06/2018");
    public static readonly Text NoReports = new("Không có báo cáo nào phải nộp.", "No reports owed.");
    public static readonly Text DueOn = new("hạn {0}", "due {0}");
    public static readonly Text MadeOn = new("đã nộp ngày {0}", "handed in on {0}");
    public static readonly Text Late = new("trễ {0} ngày", "{0} days late");
    public static readonly Text NextReport = new("Báo cáo tiếp theo", "Next report");
    public static readonly Text Steps = new("Việc tiếp theo", "What comes next");
    public static readonly Text On = new("Ngày", "Day");
    public static readonly Text Until = new("Gia hạn đến", "Extended until");
    public static readonly Text Number = new("Mục", "Which one");
    public static readonly Text Reason = new("Lý do", "Reason");
    public static readonly Text Note = new("Ghi chú", "Note");
    public static readonly Text Save = new("Lưu", "Save");
    public static readonly Text Saved = new("Đã lưu.", "Saved.");

    // Fields that are called as codes are elsewhere.
    public const string PartnersField = "partners";

    public static Text? LabelOf(string field) =>
        field.Split('[')[0] switch
        {
            "title" => Name,
            "purpose" => Purpose,
            "partners" => Partner,
            "donors" => Donor,
            "instrument" => Instrument,
            "task" => Task,
            "proposedOn" => ProposedOn,
            "startsOn" => StartsOn,
            "endsOn" => EndsOn,
            "outputs" => Outputs,
            "reportsDue" => Reports,
            "on" => On,
            "until" => Until,
            "number" => Number,
            "reason" => Reason,
            "note" => Note,
            "budget" => MoneyTexts.LabelOf(field),
            _ => null,
        };
}
