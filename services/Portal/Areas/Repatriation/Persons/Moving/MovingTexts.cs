using Cooperation.Platform.Domain;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Areas.Repatriation.Persons.Moving;

/// <summary>Words of the matrix of a case: its persons by stage, and the step that several take together.</summary>
internal static class MovingTexts
{
    public static readonly Text Title = new("Từng người theo giai đoạn", "Persons by stage");
    public static readonly Text Link = new("Theo giai đoạn, làm cho nhiều người", "By stage, several at once");
    public static readonly Text Steps = new("Bước làm cho nhiều người", "Step for several at once");
    public static readonly Text StepCount = new("{0} ({1})", "{0} ({1})");
    public static readonly Text ChooseAll = new("Chọn tất cả {0} người làm được bước này", "Choose all {0} for whom this step is open");
    public static readonly Text Hint = new(
        "Chọn bước, đánh dấu những người cùng làm, rồi ghi nhận một lần. Mỗi người được xét riêng: người bị từ chối không giữ lại người khác.",
        "Choose the step, tick who takes it, then record it once. Each is judged alone: one who is refused keeps none of the others back."
    );
    public static readonly Text NothingToDo = new(
        "Hiện không có bước nào mà đơn vị của bạn làm cho những người này.",
        "There is no step for your desk to take with these persons now."
    );
    public static readonly Text NotOpen = new("bước này chưa mở", "this step is not open");
    public static readonly Text Passed = new("Đã qua", "Passed");
    public static readonly Text Over = new("Kết thúc", "Over");
    public static readonly Text OnLimit = new("{0} · hạn {1} · {2}", "{0} · due {1} · {2}");
    public static readonly Text WithoutLimit = new("{0} · {1}", "{0} · {1}");
    public static readonly Text Save = new("Ghi nhận cho những người đã chọn", "Record it for those chosen");
    public static readonly Text ChooseSomebody = new("Đánh dấu ít nhất một người.", "Tick at least one person.");
    public static readonly Text NoStep = new("Chọn một bước.", "Choose a step.");
    public static readonly Text Done = new("Đã ghi nhận cho {1} người: {0}.", "On record for {1}: {0}.");
    public static readonly Text Results = new("Kết quả của từng người", "What came of it for each");
    public static readonly Text Counts = new(
        "{0} người xong, {1} người chưa. Người chưa xong vẫn được đánh dấu để bạn làm tiếp.",
        "{0} done, {1} not. Those who are not stay ticked, so that you can go on."
    );
    public static readonly Text Taken = new("Xong", "Done");
    public static readonly Text Refused = new("Bị từ chối", "Refused");
    public static readonly Text Stale = new("Vừa thay đổi", "Just changed");
    public static readonly Text StaleText = new(
        "Có người vừa làm: {0}. Xem lại rồi ghi nhận lần nữa.",
        "Meanwhile: {0}. Look again, then record it once more."
    );
    public static readonly Text Change = new("{0} ({1}, {2})", "{0} ({1}, {2})");
    public static readonly Text Gone = new("Không còn thuộc việc của đơn vị bạn", "No longer with your desk");

    /// <summary>What people call a field.</summary>
    public static Text? LabelOf(string field) => field is MoveFields.Person or "persons" ? PersonTexts.Who : PersonLabels.Of(field);
}
