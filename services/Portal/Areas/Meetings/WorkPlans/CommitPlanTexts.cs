using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Meetings.WorkPlans;

/// <summary>Words of the work plan of COMMIT: the plan of a year, its activities, their steps.</summary>
internal static class CommitPlanTexts
{
    /// <summary>Endings of the files, as the service asks for them.</summary>
    public const string DocxFile = "docx";
    public const string PdfFile = "pdf";
    public const string XlsxFile = "xlsx";

    public static readonly Text Title = new("Kế hoạch COMMIT", "COMMIT work plan");
    public static readonly Text Of = new("Kế hoạch {0} năm {1}", "Work plan of {0}, {1}");
    public static readonly Text Lead = new("Cơ quan chủ trì", "Lead agency");
    public static readonly Text Source = new("Nguồn", "Source");
    public static readonly Text Open = new("Đang thực hiện", "Open");
    public static readonly Text Late = new("Quá hạn", "Late");
    public static readonly Text Done = new("Hoàn thành", "Done");
    public static readonly Text Dropped = new("Không thực hiện", "Dropped");
    public static readonly Text Money = new("Kinh phí", "Budget");
    public static readonly Text Enter = new("Ghi hoạt động", "Enter an activity");
    public static readonly Text Save = new("Ghi và lấy số", "Save and get the number");
    public static readonly Text SaveStep = new("Ghi lại", "Save");
    public static readonly Text Report = new("Báo cáo gửi Ban Thư ký (DOCX)", "Report to the secretariat (DOCX)");
    public static readonly Text ReportPdf = new("PDF", "PDF");
    public static readonly Text Workbook = new("Bảng kế hoạch (XLSX)", "Workbook (XLSX)");
    public static readonly Text Number = new("Số", "Number");
    public static readonly Text Area = new("Lĩnh vực", "Area of work");
    public static readonly Text Activity = new("Hoạt động", "Activity");
    public static readonly Text Owner = new("Cơ quan thực hiện", "Owner");
    public static readonly Text Quarter = new("Quý", "Quarter");
    public static readonly Text FromQuarter = new("Từ quý", "From quarter");
    public static readonly Text ToQuarter = new("Đến quý", "To quarter");
    public static readonly Text SameQuarter = new("Cùng quý đó", "The same quarter");
    public static readonly Text Amount = new("Số tiền", "Amount");
    public static readonly Text AmountWrong = new("Ghi một số tiền, ví dụ 12.500.000.", "Write an amount, for example 12,500,000.");
    public static readonly Text Currency = new("Loại tiền", "Currency");
    public static readonly Text FundingSource = new("Nguồn kinh phí", "Source of the money");
    public static readonly Text Funder = new("Nhà tài trợ", "Funder");
    public static readonly Text State = new("Tình trạng", "State");
    public static readonly Text Note = new("Kết quả, vướng mắc", "Progress, what hinders");
    public static readonly Text On = new("Hoàn thành ngày", "Done on");
    public static readonly Text Reason = new("Lý do", "Reason");
    public static readonly Text Steps = new("Việc bạn làm được", "What you can do");
    public static readonly Text Saved = new("Đã ghi nhận.", "On record.");
    public static readonly Text Nothing = new(
        "Kế hoạch năm này chưa có hoạt động nào. Cơ quan chủ trì ghi từng hoạt động theo lĩnh vực.",
        "The plan of this year has no activities yet. Its lead agency enters them by area of work."
    );

    public static Text? LabelOf(string field) =>
        field switch
        {
            "area" => Area,
            "title" => Activity,
            "owner" => Owner,
            "fromQuarter" => FromQuarter,
            "toQuarter" => ToQuarter,
            "amount" => Amount,
            "currency" => Currency,
            "source" => FundingSource,
            "funder" => Funder,
            "note" => Note,
            "on" => On,
            "reason" => Reason,
            _ => null,
        };
}
