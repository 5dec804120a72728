using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Meetings.Delegations;

/// <summary>Words of the delegation to a meeting: the letter that asks for members, who is named, who decides, who came.</summary>
internal static class DelegationTexts
{
    public static readonly Text Title = new("Đoàn dự họp", "Delegation");
    public static readonly Text None = new("Chưa mời cơ quan nào cử người.", "No agency has been asked for members yet.");
    public static readonly Text Agencies = new("Cơ quan được mời", "Agencies asked");
    public static readonly Text Agency = new("Cơ quan", "Agency");
    public static readonly Text Quota = new("Chỉ tiêu", "Quota");
    public static readonly Text Proposed = new("Đã cử", "Named");
    public static readonly Text Approved = new("Được duyệt", "Approved");
    public static readonly Text Due = new("Hạn cử người", "Named by");
    public static readonly Text Letter = new("Số văn bản mời", "Number of the letter");
    public static readonly Text Members = new("Danh sách đoàn theo thứ tự lễ tân", "Members in the official order");
    public static readonly Text NoMembers = new("Chưa có ai được cử.", "Nobody has been named yet.");
    public static readonly Text Hidden = new("Còn {0} người mà cơ quan bạn chưa được xem.", "{0} more whom your agency does not see.");
    public static readonly Text Name = new("Họ và tên", "Name");
    public static readonly Text Post = new("Chức vụ", "Post");
    public static readonly Text Head = new("Trưởng đoàn", "Head of delegation");
    public static readonly Text NoHead = new("Chưa chọn", "Not chosen");
    public static readonly Text Order = new("Thứ tự", "Order");
    public static readonly Text OrderHint = new(
        "Số thứ tự của từng người; để trống nếu không đi",
        "A number for each; leave empty for those who do not go"
    );
    public static readonly Text OrderWrong = new("Ghi một số từ 1 đến 100.", "Write a number from 1 to 100.");
    public static readonly Text State = new("Trạng thái", "Status");
    public static readonly Text Elsewhere = new("Trùng thời gian với {0} ({1})", "At the same time as {0} ({1})");
    public static readonly Text Replaced = new("Đã thay: {0}", "Replaced: {0}");
    public static readonly Text Decision = new("Quyết định", "Decision");
    public static readonly Text Number = new("Số quyết định", "Number of the decision");
    public static readonly Text On = new("Ngày quyết định", "Day of the decision");
    public static readonly Text Authority = new("Cấp phê duyệt", "Decided by");
    public static readonly Text AuthorityHint = new("Ví dụ Bộ trưởng Bộ Công an", "For example the Minister of Public Security");
    public static readonly Text LinesLead = new(
        "Dòng để trống được bỏ qua. Cần thêm dòng thì lưu rồi mở lại.",
        "An empty line is left out. For more lines save and open again."
    );
    public static readonly Text ProposalLead = new(
        "Danh sách gửi sau thay cho danh sách gửi trước của cơ quan.",
        "What is sent last takes the place of what the agency sent before."
    );
    public static readonly Text OwnAgency = new("Cơ quan của bạn", "Your own");
    public static readonly Text Member = new("Người không đi", "Who does not go");
    public static readonly Text Coming = new("Người đi thay", "Who goes instead");
    public static readonly Text Reason = new("Lý do", "Reason");
    public static readonly Text Day = new("Ngày họp", "Day");
    public static readonly Text Visitors = new("Khách mời", "Visitors");
    public static readonly Text NotSaid = new("Chưa ghi", "Not noted");
    public static readonly Text ChecklistLead = new(
        "Hộ chiếu cần còn hạn ít nhất sáu tháng sau ngày họp. Số hộ chiếu và ngày sinh do cơ quan cử người ghi, được mã hóa, chỉ cơ quan đó và đơn vị giữ cuộc họp xem được; mỗi lần xem đều được ghi lại. Hệ thống xóa sau cuộc họp 30 ngày.",
        "A passport has to hold six months after the meeting. Passport number and birth date are written down by the agency that named the member, sealed, and read by that agency and the keeper of the meeting alone; each reading is on record. They are erased 30 days after the meeting."
    );
    public static readonly Text TravelPapers = new("Hộ chiếu, thị thực", "Passport, visa");
    public static readonly Text Passport = new("Hộ chiếu", "Passport");
    public static readonly Text PassportUntil = new("Hộ chiếu có hạn đến", "Passport holds until");
    public static readonly Text Visa = new("Thị thực", "Visa");
    public static readonly Text VisaUntil = new("Thị thực có hạn đến", "Visa holds until");
    public static readonly Text PassportNumber = new("Số hộ chiếu", "Passport number");
    public static readonly Text Birth = new("Ngày sinh", "Date of birth");
    public static readonly Text IdentityKept = new("Đã ghi; để trống thì giữ nguyên", "Kept; left empty it stays");
    public static readonly Text Identities = new("Số hộ chiếu, ngày sinh", "Passport numbers, birth dates");
    public static readonly Text OpenIdentities = new("Xem số hộ chiếu, ngày sinh", "See passport numbers and birth dates");
    public static readonly Text IdentitiesLead = new(
        "Lần xem này đã được ghi lại. Không chép ra ngoài hồ sơ; hệ thống xóa sau cuộc họp 30 ngày.",
        "This reading is on record. Copy nothing out of the file; it is erased 30 days after the meeting."
    );
    public static readonly Text NoIdentities = new(
        "Không có số hộ chiếu hay ngày sinh nào mà bạn được xem.",
        "There is no passport number or birth date that you may see."
    );
    public static readonly Text TooShort = new("Hộ chiếu còn hạn dưới sáu tháng", "Passport holds less than six months");
    public static readonly Text Until = new("đến {0}", "until {0}");
    public static readonly Text Reminded = new("Nhắc lần cuối", "Reminded last");

    public static Text? LabelOf(string field) =>
        field switch
        {
            "due" => Due,
            "letter" => Letter,
            "number" => Number,
            "on" => On,
            "authority" => Authority,
            "head" => Head,
            "agency" => Agency,
            "member" => Member,
            "name" => Coming,
            "post" => Post,
            "reason" => Reason,
            "day" => Day,
            _ when field.StartsWith("agencies", StringComparison.Ordinal) => field.EndsWith(".quota", StringComparison.Ordinal)
                ? Quota
                : Agencies,
            _ when field.EndsWith(".passport", StringComparison.Ordinal) => Passport,
            _ when field.EndsWith(".passportUntil", StringComparison.Ordinal) => PassportUntil,
            _ when field.EndsWith(".passportNumber", StringComparison.Ordinal) => PassportNumber,
            _ when field.EndsWith(".birth", StringComparison.Ordinal) => Birth,
            _ when field.EndsWith(".visa", StringComparison.Ordinal) => Visa,
            _ when field.EndsWith(".visaUntil", StringComparison.Ordinal) => VisaUntil,
            _ when field.StartsWith("members", StringComparison.Ordinal) => Members,
            _ when field.StartsWith("visitors", StringComparison.Ordinal) => Visitors,
            _ => null,
        };
}
