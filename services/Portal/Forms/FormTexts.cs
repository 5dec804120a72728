using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Forms;

/// <summary>What every form says, whatever it is about.</summary>
internal static class FormTexts
{
    public static readonly Text SourceOfRule = new("Căn cứ: {0}", "By: {0}");
    public static readonly Text Stale = new(
        "Có người vừa thay đổi hồ sơ này. Nội dung bạn nhập vẫn còn đây: xem lại rồi bấm lưu lần nữa.",
        "Somebody has just changed this record. What you entered is still here: look again and save once more."
    );
    public static readonly Text StaleOver = new(
        "Có người vừa thay đổi hồ sơ này và bước này không còn mở, không cần lưu lại. Nội dung bạn nhập vẫn còn đây để chép lại.",
        "Somebody has just changed this record and this step is not open any more; there is nothing to save again. What you entered is still here to be copied."
    );
    public static readonly Text Down = new(
        "Chưa lưu được vì hệ thống chưa trả lời. Nội dung vẫn còn đây: bấm lưu lại, số sẽ không bị cấp hai lần.",
        "Not saved: the system does not answer. Everything is still here; save again, no second number will be given."
    );
    public static readonly Text Changed = new(
        "Lần gửi trước có thể đã được lưu với nội dung khác. Xem danh sách trước khi lưu lại.",
        "The earlier attempt may have been saved with another text. Look at the list before you save again."
    );
    public static readonly Text DraftKept = new("Đã khôi phục nội dung đang soạn dở.", "What you were writing is back.");
    public static readonly Text AwayTitle = new("Chưa lưu được, nội dung vẫn còn", "Not saved yet; nothing is lost");
    public static readonly Text GoneTitle = new("Đơn vị bạn không còn thấy hồ sơ này", "Your desk does not see this record any more");
    public static readonly Text GoneText = new(
        "Chưa lưu: hồ sơ đã chuyển sang đơn vị khác hoặc không còn. Nội dung bạn nhập vẫn còn đây để chép lại.",
        "Not saved: the record went to another desk or is no more. What you typed is here to be copied."
    );
    public static readonly Text SendAgain = new("Lưu lại", "Save again");
    public static readonly Text BackToForm = new("Về biểu mẫu", "Back to the form");
    public static readonly Text Home = new("Về trang chính", "To the main page");
}
