using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Agreements.Money;

namespace Cooperation.Portal.Areas.Agreements.Plan;

/// <summary>Words of the plan: its tasks, what is reported on them, reminders, inspections, own plans.</summary>
internal static class PlanTexts
{
    public static readonly Text Title = new("Kế hoạch năm", "Plan of the year");
    public static readonly Text IssuedBy = new("Ban hành: {0}", "Issued by {0}");
    public static readonly Text Section = new("Mục", "Section");
    public static readonly Text Agency = new("Cơ quan", "Agency");
    public static readonly Text Leads = new("Chủ trì", "Lead");
    public static readonly Text TakingPart = new("Tham gia", "Taking part");
    public static readonly Text Requested = new("đề nghị", "asked to");
    public static readonly Text OnBehalfOf = new("thay mặt {0}", "on behalf of {0}");
    public static readonly Text ByDocuments = new("theo {0}", "by {0}");
    public static readonly Text Documents = new("Văn bản", "Documents");
    public static readonly Text Dates = new("Thời gian", "Days");
    public static readonly Text Partners = new("Với", "With");
    public static readonly Text Unverified = new("chưa kiểm chứng", "unverified");
    public static readonly Text Activities = new("{0} hoạt động ưu tiên", "{0} priority activities");
    public static readonly Text TasksOfSection = new("{0} nhiệm vụ", "{0} tasks");
    public static readonly Text Nothing = new(
        "Không có nhiệm vụ nào của kế hoạch khớp với bộ lọc.",
        "No task of the plan matches the filters."
    );
    public static readonly Text Source = new("Nguồn", "Source");
    public static readonly Text Reported = new("Quý {0}: {1}/{2} đã báo cáo", "Q{0}: {1} of {2} reported");
    public static readonly Text HinderedCount = new("{0} vướng mắc", "{0} hindered");
    public static readonly Text DoneCount = new("{0} hoàn thành", "{0} done");
    public static readonly Text MissingCount = new("thiếu {0}", "{0} missing");
    public static readonly Text Quarter = new("Quý {0} năm {1}", "Q{0} {1}");
    public static readonly Text OwnPlans = new("Kế hoạch riêng và kinh phí (III.1)", "Own plans and money (III.1)");
    public static readonly Text Report = new("Báo cáo quý {0}", "Report Q{0}");
    public static readonly Text ReportAgain = new("Báo cáo lại quý {0}", "Report Q{0} again");
    public static readonly Text Remind = new("Đôn đốc quý {0}", "Remind of Q{0}");
    public static readonly Text Inspect = new("Ghi kiểm tra", "Write an inspection down");
    public static readonly Text NoProgress = new("Chưa có cơ quan nào báo cáo.", "Nobody has reported yet.");
    public static readonly Text NotBegun = new("Năm kế hoạch chưa bắt đầu.", "The plan's year has not begun.");
    public static readonly Text Missing = new("Chưa báo cáo ({0})", "Not reported ({0})");
    public static readonly Text Before = new("Đã báo cáo trước đó", "Reported before");
    public static readonly Text Reminders = new("Đôn đốc", "Reminders");
    public static readonly Text Inspections = new("Kiểm tra", "Inspections");
    public static readonly Text AsksLabel = new("Yêu cầu", "Asked to");
    public static readonly Text Done = new("Đã làm gì", "What was done");
    public static readonly Text Hinders = new("Khó khăn, vướng mắc", "What hinders");
    public static readonly Text Percent = new("Hoàn thành (%)", "Percent done");
    public static readonly Text Note = new("Nội dung đôn đốc", "What is said");
    public static readonly Text To = new("Gửi", "To");
    public static readonly Text All = new("Tất cả cơ quan chưa báo cáo ({0})", "Everybody who has not reported ({0})");
    public static readonly Text On = new("Ngày kiểm tra", "Day of the inspection");
    public static readonly Text Findings = new("Kết quả kiểm tra", "Findings");
    public static readonly Text Asks = new("Yêu cầu đối với cơ quan được kiểm tra", "What the agency is asked to do");
    public static readonly Text Reporter = new("Cơ quan, địa phương", "Agency or province");
    public static readonly Text Save = new("Lưu", "Save");
    public static readonly Text Send = new("Gửi đôn đốc", "Send");
    public static readonly Text Saved = new("Đã lưu.", "Saved.");
    public static readonly Text RemindedOn = new("đôn đốc ngày {0}", "reminded {0}");
    public static readonly Text RemindedDone = new("Đã đôn đốc {0} cơ quan, địa phương.", "{0} agencies and provinces reminded.");
    public static readonly Text Number = new("Số, ký hiệu", "Number");
    public static readonly Text IssuedOn = new("Ngày ban hành", "Issued on");
    public static readonly Text Summary = new("Trọng tâm", "What it puts first");
    public static readonly Text NoPlans = new("Chưa cơ quan nào ghi kế hoạch riêng.", "No own plans yet.");
    public static readonly Text NoPlansText = new(
        "Các Bộ, ngành, địa phương lập kế hoạch, bố trí kinh phí thực hiện (mục III.1): ghi số, ngày và kinh phí theo nguồn tại đây.",
        "Ministries and provinces plan and fund what they do (III.1): number, day and money by source are written down here."
    );
    public static readonly Text KeepPlan = new("Ghi kế hoạch của cơ quan", "Write down our plan");
    public static readonly Text ChangePlan = new("Cập nhật kế hoạch của cơ quan", "Change our plan");
    public static readonly Text MissingPlans = new("Chưa ghi kế hoạch ({0})", "No plan written down ({0})");

    // Fields that are called as codes are elsewhere.
    public const string AgencyField = "agency";
    public const string ProvinceField = "province";

    public static Text? LabelOf(string field) =>
        field switch
        {
            "done" => Done,
            "hinders" => Hinders,
            "percent" => Percent,
            "note" => Note,
            "reporter" => Reporter,
            "agency" => Agency,
            "section" => Section,
            "on" => On,
            "findings" => Findings,
            "asks" => Asks,
            "number" => Number,
            "issuedOn" => IssuedOn,
            "summary" => Summary,
            _ => MoneyTexts.LabelOf(field),
        };
}
