using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;

namespace Cooperation.Portal.Areas.Identity.SigningIn;

/// <summary>Words of signing in and out and of the password.</summary>
internal static class SignInTexts
{
    public static readonly Text Title = new("Đăng nhập", "Sign in");
    public static readonly Text UserName = new("Tên đăng nhập", "User name");
    public static readonly Text Password = new("Mật khẩu", "Password");
    public static readonly Text Wrong = new("Tên đăng nhập hoặc mật khẩu không đúng.", "The user name or the password is not right.");
    public static readonly Text TooMany = new(
        "Hiện có quá nhiều lần thử. Chờ {0} rồi thử lại.",
        "Too many attempts at the moment. Wait {0}, then try again."
    );
    public static readonly Text Down = new(
        "Hệ thống chưa trả lời. Thử lại sau ít phút.",
        "The system does not answer. Try again in a few minutes."
    );
    public static readonly Text UserNameMissing = new("Nhập tên đăng nhập.", "Enter your user name.");
    public static readonly Text PasswordMissing = new("Nhập mật khẩu.", "Enter your password.");
    public static readonly Text Ended = new(
        "Phiên làm việc đã kết thúc. Đăng nhập lại để tiếp tục; nội dung đang soạn được giữ trên máy này.",
        "Your session has ended. Sign in again to go on; what you were writing is kept on this computer."
    );
    public static readonly Text Kept = new(
        "Phiên làm việc đã kết thúc trước khi biểu mẫu được gửi; chưa lưu gì. Đăng nhập lại bằng chính tài khoản của bạn trong 30 phút: mọi nội dung đã nhập vẫn còn.",
        "Your session had ended before the form was sent; nothing is saved yet. Sign in again with the same account within 30 minutes: everything you typed is still there."
    );
    public static readonly Text SignedOut = new("Bạn đã đăng xuất.", "You have signed out.");
    public static readonly Text PasswordChanged = new(
        "Đã đổi mật khẩu. Đăng nhập bằng mật khẩu mới.",
        "Password changed. Sign in with the new one."
    );
    public static readonly Text Purpose = new(
        "Hệ thống chỉ dành cho cán bộ được cấp tài khoản. Mọi lần xem thông tin cá nhân đều được ghi lại.",
        "For officers with an account only. Every look at personal details is recorded."
    );
    public static readonly Text DemoTitle = new("Bản minh họa", "Demonstration");
    public static readonly Text DemoText = new(
        "Mọi người và sự việc ở đây đều hư cấu. Tài khoản và mật khẩu dùng thử ghi ở .run/instance.json; ./deploy/run chỉ in ra trên màn hình dòng lệnh.",
        "All persons and events here are fictional. Accounts and passwords to try stand in .run/instance.json; ./deploy/run prints them at a terminal only."
    );
    public static readonly Text ChangeTitle = new("Đổi mật khẩu", "Change password");
    public static readonly Text MustChange = new(
        "Đây là mật khẩu dùng một lần. Đặt mật khẩu mới trước khi làm việc.",
        "This is a one-time password. Set a new one before you start."
    );
    public static readonly Text Current = new("Mật khẩu hiện tại", "Current password");
    public static readonly Text New = new("Mật khẩu mới", "New password");
    public static readonly Text NewHint = new(
        $"Ít nhất {PasswordLength.Least} ký tự. Một câu dài dễ nhớ tốt hơn một từ phức tạp.",
        $"At least {PasswordLength.Least} characters. A long sentence you remember is better than a complicated word."
    );
    public static readonly Text Repeat = new("Nhập lại mật khẩu mới", "New password again");
    public static readonly Text Differs = new("Hai lần nhập không giống nhau.", "The two entries differ.");
    public static readonly Text Save = new("Đổi mật khẩu", "Change password");
    public static readonly Text NotSignedIn = new("Chưa đăng nhập được", "Not signed in");
    public static readonly Text WelcomeTitle = new("Bạn đã đăng nhập", "You are signed in");
    public static readonly Text WelcomeText = new(
        "Vai trò của tài khoản này không dùng trang nào ở đây. Đổi mật khẩu và đăng xuất ở góc trên bên phải; nếu cần vai trò khác, hãy hỏi quản trị viên của cơ quan bạn.",
        "Your account's role uses none of the pages here. Change your password or sign out at the top right; if you need another role, ask your agency's administrator."
    );
}
