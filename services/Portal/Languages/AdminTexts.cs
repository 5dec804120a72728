using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Languages;

/// <summary>Words of the administrator's pages.</summary>
internal static class AdminTexts
{
    public static readonly Text Title = new("Tài khoản", "Accounts");
    public static readonly Text Create = new("Thêm tài khoản", "Add an account");
    public static readonly Text UserName = new("Tên đăng nhập", "User name");
    public static readonly Text UserNameHint = new(
        "Chữ thường, số và dấu chấm, ví dụ bp.mocbai",
        "Lower-case letters, digits and dots, for example bp.mocbai"
    );
    public static readonly Text Name = new("Cấp bậc, họ và tên", "Rank and full name");
    public static readonly Text Desk = new("Đơn vị", "Desk");
    public static readonly Text Roles = new("Vai trò", "Roles");
    public static readonly Text Partners = new("Đối tác phụ trách", "Partners served");
    public static readonly Text Areas = new("Khu vực phụ trách", "Areas served");
    public static readonly Text AllIfNone = new("Không chọn nghĩa là tất cả", "None chosen means all");
    public static readonly Text State = new("Tình trạng", "State");
    public static readonly Text Active = new("Đang dùng", "In use");
    public static readonly Text Disabled = new("Đã khóa", "Disabled");
    public static readonly Text FirstPassword = new("Chưa đổi mật khẩu", "Password not changed yet");
    public static readonly Text Created = new("Đã tạo tài khoản {0}", "Account {0} created");
    public static readonly Text OneTime = new("Mật khẩu dùng một lần, chỉ hiện ở đây một lần:", "One-time password, shown here once only:");
    public static readonly Text OneTimeHint = new(
        "Đưa tận tay người dùng. Họ phải đổi ngay lần đăng nhập đầu tiên.",
        "Hand it to its user in person. It must be changed at the first sign-in."
    );
    public static readonly Text Save = new("Tạo tài khoản", "Create the account");
    public static readonly Text Empty = new("Chưa có tài khoản nào trong cơ quan này", "No accounts in this agency yet");
}
