using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Reviews.Targets;

/// <summary>Words of the targets of the plan.</summary>
internal static class TargetTexts
{
    public static readonly Text Title = new("Chỉ tiêu kế hoạch", "Targets of the plan");
    public static readonly Text Target = new("Chỉ tiêu {0}", "Target {0}");
    public static readonly Text Code = new("Mã", "Code");
    public static readonly Text What = new("Chỉ tiêu", "Target");
    public static readonly Text Now = new("Đạt được", "Reached so far");
    public static readonly Text OfHow = new("Trên tổng số", "Of");
    public static readonly Text MissingCount = new("Chưa đạt", "Missing");
    public static readonly Text InTime = new("Còn thời hạn", "Still in time");
    public static readonly Text SetApart = new("ngoài tổng số", "beside the total");
    public static readonly Text Reached = new("Kết quả", "Result");
    public static readonly Text GoalDocuments = new("Chỉ tiêu: ít nhất {0} văn bản", "Goal: at least {0} document");
    public static readonly Text WithinLimit = new("Chưa đạt, còn trong thời hạn", "Not reached, still within the time limit");
    public static readonly Text External = new(
        "Chỉ tiêu “nhập từ ngoài” do cơ quan phụ trách nhập kèm nguồn và được tính sau khi người thứ hai kiểm tra.",
        "Targets marked ‘entered’ are entered by their agency with the source, and count once a second person has checked them."
    );
    public static readonly Text PointsMore = new("{0} điểm phần trăm", "{0} percentage points");

    /// <summary>Whether it is a share of a hundred, and neither a number of documents nor of items a month.</summary>
    public static bool IsShare(Clients.TargetFigure.GoalToReach goal) =>
        goal.Unit is not (Reference.Known.Target.Documents or Reference.Known.Target.ItemsPerMonth);

    /// <summary>How the goal of a target is said.</summary>
    public static Text GoalOf(Clients.TargetFigure.GoalToReach goal) =>
        goal.Operator == Reference.Known.Outside.Increase ? new("Chỉ tiêu: tăng ít nhất {0}", "Goal: up by {0} at least")
        : IsShare(goal) ? Returns.ReturnFigureTexts.Goal
        : goal.Unit == Reference.Known.Target.Documents ? GoalDocuments
        : new("Chỉ tiêu: ít nhất {0} lần mỗi tháng", "Goal: at least {0} a month");

    public static readonly Text Documents = new("Văn bản phía sau con số", "Documents behind the number");
    public static readonly Text CountDocuments = new("{0} văn bản", "{0} documents");
    public static readonly Text Instrument = new("Văn kiện", "Instrument");
    public static readonly Text Kind = new("Loại", "Kind");
    public static readonly Text Lead = new("Cơ quan chủ trì", "Lead agency");
    public static readonly Text Signed = new("Ngày ký", "Signed");
}
