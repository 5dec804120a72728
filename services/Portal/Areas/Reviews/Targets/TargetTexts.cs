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
    public static readonly Text Reached = new("Kết quả", "Result");
    public static readonly Text GoalDocuments = new("Chỉ tiêu: ít nhất {0} văn bản", "Goal: at least {0} document");
    public static readonly Text WithinLimit = new("Chưa đạt, còn trong thời hạn", "Not reached, still within the time limit");
    public static readonly Text External = new(
        "Các chỉ tiêu khác của kế hoạch do số liệu bên ngoài hệ thống quyết định.",
        "The other targets of the plan rest on data from outside the system."
    );
    public static readonly Text Documents = new("Văn bản phía sau con số", "Documents behind the number");
    public static readonly Text CountDocuments = new("{0} văn bản", "{0} documents");
    public static readonly Text Instrument = new("Văn kiện", "Instrument");
    public static readonly Text Kind = new("Loại", "Kind");
    public static readonly Text Lead = new("Cơ quan chủ trì", "Lead agency");
    public static readonly Text Signed = new("Ngày ký", "Signed");
}
