using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Repatriation.Persons;

namespace Cooperation.Portal.Areas.Repatriation.Cases.Joining;

/// <summary>Words of cases that become one, are taken apart again, or are split.</summary>
internal static class JoiningTexts
{
    public static readonly Text EverybodyWent = new("Mọi người đã chuyển sang hồ sơ kia.", "Everybody went along into the other case.");
    public static readonly Text Merge = new("Nhập vào hồ sơ khác", "Merge into another case");
    public static readonly Text MergeLead = new(
        "Mọi người trong {0} chuyển sang hồ sơ kia; đơn vị đang phụ trách từng người không đổi. Số hồ sơ này vẫn tìm được, và chỉ huy Cục Lãnh sự có thể hoàn tác.",
        "Everybody of {0} goes to the other case; whose hands each person is in does not change. This number is still found, and a supervisor of the Consular Department can undo it."
    );
    public static readonly Text Into = new("Số hồ sơ nhận nhập", "Number of the case that goes on");
    public static readonly Text IntoHint = new(
        "Ví dụ RC-KH-2018-000012; cùng đối tác và cùng đối tượng hồi hương",
        "For example RC-KH-2018-000012; of the same partner and direction"
    );
    public static readonly Text Undo = new("Hoàn tác việc nhập hồ sơ", "Undo the merge");
    public static readonly Text UndoLead = new(
        "Những người mà {0} đã mang sang trở về hồ sơ này; cả hai lịch sử vẫn ghi việc nhập.",
        "Those whom {0} brought come back to this case; the histories of both keep the merge."
    );
    public static readonly Text Split = new("Tách hồ sơ", "Split the case");
    public static readonly Text SplitLead = new(
        "Những người được chọn chuyển sang hồ sơ mới, cùng đối tác, hình thức và đơn vị chủ trì; ít nhất một người ở lại.",
        "Those who are chosen go to a new case of the same partner, route and lead desk; at least one person stays."
    );
    public static readonly Text SplitPersons = new("Ai chuyển sang hồ sơ mới", "Who goes to the new case");
    public static readonly Text SplitSummary = new("Nội dung hồ sơ mới", "Summary of the new case");
    public static readonly Text SplitSave = new("Tách và lấy số mới", "Split and get the new number");
    public static readonly Text ChooseSomebody = new("Chọn ít nhất một người.", "Choose at least one person.");
    public static readonly Text Reason = PersonTexts.Reason;
    public static readonly Text MergedInto = new("Đã nhập vào hồ sơ", "Went into case");
    public static readonly Text MergedElsewhere = new(
        "Hồ sơ này đã nhập vào một hồ sơ khác; số này chỉ còn để tra cứu.",
        "This case went into another one; its number is kept to be found."
    );
    public static readonly Text TookIn = new("Đã nhận các hồ sơ", "Took in cases");
    public static readonly Text SplitFrom = new("Tách ra từ hồ sơ", "Split off from case");
    public static readonly Text SplitOff = new("Đã tách thành các hồ sơ", "Split off as cases");
    public static readonly Text Merged = new("Đã nhập hồ sơ.", "The case was merged.");
    public static readonly Text Undone = new("Đã hoàn tác việc nhập hồ sơ.", "The merge was undone.");
    public static readonly Text Done = new("Đã tách thành hồ sơ {0}.", "Split off as case {0}.");

    public static Text? LabelOf(string field) =>
        field switch
        {
            JoiningFields.Into => Into,
            JoiningFields.Persons => SplitPersons,
            JoiningFields.Summary => SplitSummary,
            JoiningFields.Reason => Reason,
            _ => null,
        };
}
