using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Agreements.WorkPlans;

/// <summary>Words of the work plans of frameworks.</summary>
internal static class WorkPlanTexts
{
    public static readonly Text Title = new("Kế hoạch khuôn khổ", "Work plans");
    public static readonly Text Of = new("Kế hoạch {0} năm {1}", "Work plan of {0}, {1}");
    public static readonly Text Framework = new("Khuôn khổ", "Framework");
    public static readonly Text Lead = new("Cơ quan chủ trì", "Lead agency");
    public static readonly Text Document = new("Văn bản", "Document");
    public static readonly Text From = new("Từ ngày", "Since");
    public static readonly Text Source = new("Nguồn", "Source");
    public static readonly Text Note = new("Ghi chú", "Note");
    public static readonly Text Year = new("Năm", "Year");
    public static readonly Text Show = new("Xem", "Show");
    public static readonly Text Draft = new("Dự thảo", "Drafts");
    public static readonly Text Open = new("Đang thực hiện", "Open");
    public static readonly Text Late = new("Quá hạn", "Late");
    public static readonly Text Done = new("Hoàn thành", "Done");
    public static readonly Text Dropped = new("Không thực hiện", "Dropped");
    public static readonly Text Activities = new("Hoạt động", "Activities");
    public static readonly Text All = new("Tất cả hoạt động của kế hoạch", "All activities of the plan");
    public static readonly Text Enter = new("Ghi hoạt động", "Enter an activity");
    public static readonly Text EnterList = new("Ghi cả danh sách", "Enter a list");
    public static readonly Text Nothing = new("Chưa có kế hoạch nào anh/chị xem được.", "There is no work plan that you may see.");
    public static readonly Text NoActivities = new(
        "Kế hoạch năm này chưa có hoạt động nào. Cơ quan chủ trì ghi từng hoạt động hoặc cả danh sách.",
        "The plan of this year has no activities yet. Its lead agency enters them one by one or as a list."
    );
    public static readonly Text Commit = new("Kế hoạch COMMIT nằm ở mục Cuộc họp.", "The work plan of COMMIT stands with the meetings.");
}
