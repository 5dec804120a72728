using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Meetings.Calendar;

/// <summary>Words of the calendar, its addresses and of invitations.</summary>
internal static class CalendarTexts
{
    public static readonly Text Title = new("Lịch họp", "Calendar");
    public static readonly Text Views = new("Cách xem", "Views");
    public static readonly Text Month = new("Tháng", "Month");
    public static readonly Text List = new("Danh sách", "List");
    public static readonly Text Year = new("Năm", "Year");
    public static readonly Text Before = new("Trước", "Before");
    public static readonly Text After = new("Sau", "After");
    public static readonly Text None = new(
        "Không có cuộc họp nào đã định ngày trong thời gian này.",
        "No meeting has its day in this time."
    );
    public static readonly Text NoneInMonth = new("Không có cuộc họp.", "No meetings.");

    public static readonly Text Feeds = new("Đưa vào phần mềm lịch", "In your calendar program");
    public static readonly Text FeedsLead = new(
        "Phần mềm lịch (Outlook, Thunderbird, điện thoại) đọc địa chỉ này mà không cần đăng nhập, nên ai có địa chỉ đều đọc được. Trong lịch chỉ có tên chuỗi họp, giờ và nơi họp; không có họp kín, không có tên người.",
        "A calendar program (Outlook, Thunderbird, a telephone) reads this address without signing in, so whoever has the address reads it. It holds the series, hours and places only: no closed meetings and nobody's name."
    );
    public static readonly Text Scope = new("Gồm những cuộc họp", "Which meetings");
    public static readonly Text ScopePerson = new("Mọi cuộc họp tôi thấy, trừ họp kín", "All that I see, the closed ones left out");
    public static readonly Text ScopeDesk = new(
        "Cuộc họp đơn vị tôi theo dõi hoặc cơ quan tôi được mời cử người",
        "Those my desk keeps, or for which my agency was asked for members"
    );
    public static readonly Text Language = new("Ngôn ngữ", "Language");
    public static readonly Text Open = new("Tạo địa chỉ lịch", "Make a calendar address");
    public static readonly Text Opened = new("Địa chỉ lịch của bạn", "Your calendar address");
    public static readonly Text OpenedHint = new(
        "Địa chỉ chỉ hiện một lần. Chép ngay vào phần mềm lịch (mục Đăng ký lịch, Subscribe). Lộ địa chỉ thì thu hồi và tạo địa chỉ khác.",
        "The address is shown once. Copy it into your calendar program now (Subscribe to a calendar). If others get to know it, revoke it and make another."
    );
    public static readonly Text OpenOnes = new("Địa chỉ đang dùng của cơ quan", "Addresses of your agency in use");
    public static readonly Text NoFeeds = new("Chưa có địa chỉ nào.", "No addresses yet.");
    public static readonly Text OpenedBy = new("Người tạo", "Made by");
    public static readonly Text OpenedAt = new("Tạo lúc", "Made at");
    public static readonly Text Revoke = new("Thu hồi", "Revoke");
    public static readonly Text Revoked = new(
        "Đã thu hồi: địa chỉ không còn trả lời. Xóa lịch trong phần mềm lịch.",
        "Revoked: the address answers no more. Remove the calendar from your program."
    );

    public static readonly Text Invitation = new("Thư mời, tệp lịch", "Invitation, calendar file");
    public static readonly Text InvitationLead = new(
        "Chép vào thư điện tử hoặc công văn; gửi kèm tệp lịch. Nội dung phiên kín không có trong này.",
        "Copy it into a mail or letter and enclose the calendar file. Points of closed sessions are not in it."
    );
    public static readonly Text Subject = new("Tiêu đề", "Subject");
    public static readonly Text Body = new("Nội dung", "Text");
    public static readonly Text CalendarFile = new("Tải tệp lịch (.ics)", "Calendar file (.ics)");
    public static readonly Text Vietnamese = new("Tiếng Việt", "Vietnamese");
    public static readonly Text English = new("Tiếng Anh", "English");

    public static Text? LabelOf(string field) =>
        field switch
        {
            "scope" => Scope,
            "language" => Language,
            _ => null,
        };
}
