using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Errors;

/// <summary>Words for when something is not there, not allowed or not working.</summary>
internal static class ErrorTexts
{
    public static readonly Text NotFoundTitle = new("Không tìm thấy trang", "Page not found");
    public static readonly Text NotFoundText = new(
        "Địa chỉ không đúng, hoặc hồ sơ này không thuộc phạm vi của đơn vị bạn.",
        "The address is not right, or the record is not one that your desk may see."
    );
    public static readonly Text ForbiddenTitle = new("Bạn không có quyền xem trang này", "You may not see this page");
    public static readonly Text ForbiddenText = new(
        "Vai trò của tài khoản này không dùng trang này. Nếu cần, hãy hỏi quản trị viên của cơ quan bạn.",
        "Your account's role does not use this page. If you need it, ask your agency's administrator."
    );
    public static readonly Text DownTitle = new("Một phần hệ thống chưa trả lời", "A part of the system does not answer");
    public static readonly Text DownText = new(
        "Dữ liệu đã lưu vẫn an toàn. Thử lại sau ít phút; những gì đang soạn được giữ trên máy này.",
        "What was saved is safe. Try again in a few minutes; what you were writing is kept on this computer."
    );
    public static readonly Text FailedTitle = new("Có lỗi trong hệ thống", "Something went wrong");
    public static readonly Text FailedText = new(
        "Lỗi đã được ghi lại. Thử lại; nếu vẫn lỗi, báo cho quản trị viên mã dưới đây.",
        "The error was recorded. Try again; if it stays, give the administrator the code below."
    );
    public static readonly Text StaleTitle = new("Trang này đã mở quá lâu", "This page was open too long");
    public static readonly Text StaleText = new(
        "Vì an toàn, biểu mẫu đã hết hiệu lực. Mở lại trang rồi gửi lại; nội dung đang soạn được giữ trên máy này.",
        "For safety the form is no longer valid. Open the page again and send it again; what you were writing is kept on this computer."
    );
    public static readonly Text AddressTitle = new("Địa chỉ này không đúng", "This address is not right");
    public static readonly Text AddressText = new(
        "Một phần của địa chỉ không đọc được hoặc nằm ngoài giới hạn. Mở lại trang từ trang chính.",
        "A part of the address can't be read or is out of range. Open the page again from the main page."
    );
    public static readonly Text FormTitle = new("Biểu mẫu có ký tự không đọc được", "The form holds characters that can't be read");
    public static readonly Text FormText = new(
        "Thường do dán từ tài liệu khác. Mở lại trang, gõ lại hoặc dán qua một trình soạn thảo văn bản thuần rồi gửi lại.",
        "Usually they come with a text pasted from elsewhere. Open the page again, type it or paste it by way of a plain text editor, and send it again."
    );
    public static readonly Text LargeTitle = new("Nội dung gửi lên quá lớn", "What was sent is too large");
    public static readonly Text LargeText = new(
        "Nội dung vượt quá giới hạn cho phép. Rút gọn rồi gửi lại; nội dung đang soạn được giữ trên máy này.",
        "It is over the limit. Shorten it and send it again; what you were writing is kept on this computer."
    );
    public static readonly Text ManyTitle = new("Quá nhiều yêu cầu", "Too many requests");
    public static readonly Text ManyText = new("Đợi một lát rồi thử lại.", "Wait a moment, then try again.");
    public static readonly Text ManyWait = new("Đợi {0} rồi thử lại.", "Wait {0}, then try again.");
    public static readonly Text Again = new("Thử lại", "Try again");
    public static readonly Text Trace = new("Mã tra cứu", "Trace code");
}
