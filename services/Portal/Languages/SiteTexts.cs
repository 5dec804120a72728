using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Languages;

/// <summary>Words that stand on every page.</summary>
internal static class SiteTexts
{
    public static readonly Text KeptForm = new(
        "Phiên trước đã kết thúc khi bạn gửi biểu mẫu này: nội dung đã nhập còn nguyên ở đây và chưa được lưu. Xem lại rồi gửi.",
        "Your earlier session had ended when you sent this form: everything you typed is here and not saved yet. Look it over and send it."
    );
    public static readonly Text ProductLine = new("Hợp tác quốc tế · Chương trình 130/CP", "International cooperation · Programme 130/CP");
    public static readonly Text Skip = new("Đến nội dung chính", "Skip to main content");
    public static readonly Text Navigation = new("Công việc", "Work");
    public static readonly Text Watch = new("Trực ban", "Watch");
    public static readonly Text OwnDesk = new("Bàn trực", "Desk");
    public static readonly Text Cases = new("Hồ sơ hồi hương", "Cases");
    public static readonly Text Instruments = new("Văn kiện", "Instruments");
    public static readonly Text Meetings = new("Hội nghị", "Meetings");
    public static readonly Text InHand = new("Người nhận việc", "In hand of");
    public static readonly Text WholeNote = new("Xem hết", "Show all of it");
    public static readonly Text Nothing = new("Không có", "None");
    public static readonly Text AllOf = new("Xem cả {0}", "Show all {0}");
    public static readonly Text Move = new("Chuyển bước", "Move on");
    public static readonly Text WholeDay = new("cả ngày", "all day");
    public static readonly Text GoesOn = new("tiếp theo", "goes on");
    public static readonly Text OneEntry = new("{0} mục", "{0} entry");
    public static readonly Text Entries = new("{0} mục", "{0} entries");
    public static readonly Text Contents = new("Mục lục", "Contents");
    public static readonly Text Missing = new("Còn thiếu trước khi trình duyệt:", "Missing before it can be approved:");
    public static readonly Text Inside = new("Trong {0}", "Inside {0}");
    public static readonly Text Menu = new("Công việc", "Menu");
    public static readonly Text Search = new("Tìm", "Search");
    public static readonly Text Reviews = new("Tổng hợp", "Reviews");
    public static readonly Text Administration = new("Quản trị", "Administration");
    public static readonly Text OtherLanguage = new("English", "Tiếng Việt");
    public static readonly Text ChangePassword = new("Đổi mật khẩu", "Change password");
    public static readonly Text SignOut = new("Đăng xuất", "Sign out");
    public static readonly Text Account = new("Tài khoản", "Account");
    public static readonly Text Demo = new("Dữ liệu minh họa · ngày {0}", "Demonstration data · {0}");
    public static readonly Text TimesAre = new("Giờ Việt Nam (UTC+7)", "Viet Nam time (UTC+7)");
    public static readonly Text Keys = new("Phím tắt", "Keyboard");
    public static readonly Text KeyNew = new(
        "Ghi mới: trao đổi, hồ sơ, văn kiện hoặc cuộc họp",
        "Enter a new exchange, case, instrument or meeting"
    );
    public static readonly Text KeySearch = new("Đến ô tìm hoặc bộ lọc của danh sách", "Go to the search or the filters of the list");
    public static readonly Text KeySave = new("Lưu biểu mẫu đang nhập", "Save the form being filled in");
    public static readonly Text KeyChoice = new("Chọn trong hàng phím hoặc danh sách", "Choose in a row of keys or a list");
    public static readonly Text KeysOfExchange = new("Trên trang một trao đổi", "On the page of an exchange");
    public static readonly Text KeyHelp = new("Mở bảng phím tắt này", "Open this key map");
    public static readonly Text Close = new("Đóng", "Close");
    public static readonly Text Error = new("Lỗi:", "Error:");
    public static readonly Text ErrorsTitle = new("Chưa lưu được: cần xem lại", "Not saved: please check");
    public static readonly Text Optional = new("(nếu có)", "(optional)");
    public static readonly Text Choose = new("Chọn…", "Choose…");
    public static readonly Text All = new("Tất cả", "All");
    public static readonly Text Required = new("Trường này là bắt buộc.", "This field is required.");
    public static readonly Text Printed = new("In lúc {0}", "Printed {0}");
    public static readonly Text Open = new("Mở", "Open");
    public static readonly Text Late = new("trễ {0}", "{0} late");
    public static readonly Text Waiting = new("chờ {0}", "waiting for {0}");
    public static readonly Text Left = new("còn {0}", "{0} left");
    public static readonly Text Home = new("Về trang chính", "Go to the main page");
}
