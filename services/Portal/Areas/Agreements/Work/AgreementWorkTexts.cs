using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Agreements.Work;

/// <summary>Words of a planner's day.</summary>
internal static class AgreementWorkTexts
{
    public static readonly Text Title = new("Việc của tôi", "My work");
    public static readonly Text Late = new("Hoạt động quá hạn", "Activities late");
    public static readonly Text Brought = new("Quá hạn, báo cáo đến cơ quan", "Late, brought before your agency");
    public static readonly Text NothingBrought = new(
        "Không có hoạt động quá hạn nào của cơ quan khác phải xử lý.",
        "No late activities of other agencies were brought before yours."
    );
    public static readonly Text FirstOf = new("Hiển thị {0} trong {1} hoạt động.", "{0} of {1} activities are shown.");
    public static readonly Text AllLate = new("Tất cả hoạt động quá hạn", "All late activities");
    public static readonly Text Owed = new("Báo cáo quý chưa nộp", "Quarterly reports owed");
    public static readonly Text Due = new("Đến hạn trong nửa năm", "Due within half a year");
    public static readonly Text Reminded = new("Được đôn đốc", "Reminded of");
    public static readonly Text RemindedOn = new("đôn đốc ngày {0}", "reminded on {0}");
    public static readonly Text NoReminders = new("Cơ quan chưa được đôn đốc việc nào.", "Your agency was reminded of nothing.");
    public static readonly Text Activities = new("Hoạt động của cơ quan", "Activities of your agency");
    public static readonly Text AllActivities = new("Tất cả hoạt động", "All activities");
    public static readonly Text NoActivities = new("Cơ quan không có hoạt động nào đang mở.", "Your agency has no open activities.");
    public static readonly Text Reports = new("Báo cáo quý theo nhiệm vụ", "Quarterly reports by task");
    public static readonly Text NoReports = new("Không còn báo cáo quý nào chưa nộp.", "No quarterly reports are owed.");
    public static readonly Text ProjectReports = new("Báo cáo dự án", "Reports of projects");
    public static readonly Text NoProjectReports = new(
        "Không có báo cáo dự án nào đến hạn trong nửa năm tới.",
        "No reports of projects fall due within half a year."
    );
    public static readonly Text ReportLate = new("quá hạn", "late");
    public static readonly Text Dates = new("Văn kiện đến hạn", "Instruments: what falls due");
    public static readonly Text NoDates = new(
        "Không có rà soát hay gia hạn nào đến hạn trong nửa năm tới.",
        "No reviews or renewals fall due within half a year."
    );
    public static readonly Text Quarter = new("Quý {0}", "Quarter {0}");
}
