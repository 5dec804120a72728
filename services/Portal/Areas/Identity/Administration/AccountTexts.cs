using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Identity.Administration;

/// <summary>Words of the administrator's pages.</summary>
internal static class AccountTexts
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
    public static readonly Text Awaiting = new("Chờ duyệt", "Awaiting approval");
    public static readonly Text Refused = new("Không được duyệt", "Not approved");
    public static readonly Text WhatHappens = new(
        "Tài khoản chưa dùng được ngay. Người thứ hai của chính đơn vị đó phải duyệt; nếu đơn vị chưa có ai, đơn vị cấp trên duyệt. Mật khẩu đầu tiên chỉ hiện cho người duyệt, bạn không thấy.",
        "The account can't be used at once. A second person of that desk has to approve it; where the desk has nobody, the desk above does. The first password is shown to the approver only, not to you."
    );
    public static readonly Text RolesHint = new(
        "Chỉ cấp được vai trò hợp với đơn vị đã chọn",
        "Only roles that fit the chosen desk can be given"
    );
    public static readonly Text Requested = new("Đã gửi đề nghị cấp tài khoản {0}", "Account {0} asked for");
    public static readonly Text DecidedByDesk = new("Chờ một người của {0} duyệt: {1}.", "It awaits the approval of somebody of {0}: {1}.");
    public static readonly Text DecidedAbove = new(
        "Đơn vị này chưa có ai khác, nên chờ {0} duyệt: {1}.",
        "This desk has nobody else, so it awaits the approval of {0}: {1}."
    );
    public static readonly Text DecidedOnServer = new(
        "Cơ quan chưa có ai duyệt được. Người vận hành máy chủ duyệt bằng lệnh ./deploy/approve {0}.",
        "The agency has nobody yet who could approve. Whoever runs the server does, with ./deploy/approve {0}."
    );
    public static readonly Text SecretElsewhere = new(
        "Người duyệt nhận mật khẩu đầu tiên và đưa tận tay người dùng.",
        "The approver gets the first password and hands it to its user in person."
    );
    public static readonly Text Approvals = new("Tài khoản chờ bạn duyệt", "Accounts awaiting your approval");
    public static readonly Text ApprovalsCount = new("{0} đề nghị", "{0} waiting");
    public static readonly Text NoApprovals = new("Không có tài khoản nào chờ bạn duyệt", "No account awaits your approval");
    public static readonly Text Open = new("Xem và quyết định", "Look and decide");
    public static readonly Text AskedBy = new("Người đề nghị", "Asked for by");
    public static readonly Text AskedAt = new("Lúc", "At");
    public static readonly Text All = new("Tất cả", "All");
    public static readonly Text ApproveWhat = new(
        "Hãy chắc chắn người này có thật và làm việc ở đơn vị. Duyệt xong, mật khẩu dùng một lần hiện ở đây một lần duy nhất; bạn đưa tận tay người đó.",
        "Make sure that this person exists and works at the desk. Once you approve, the one-time password is shown here a single time; you hand it to them in person."
    );
    public static readonly Text Approve = new("Duyệt và nhận mật khẩu đầu tiên", "Approve and get the first password");
    public static readonly Text Refuse = new("Không duyệt", "Do not approve");
    public static readonly Text RefuseReason = new("Lý do không duyệt", "Why not");
    public static readonly Text RefuseHint = new("Người đề nghị đọc được lý do này", "Whoever asked can read it");
    public static readonly Text Approved = new("Đã duyệt tài khoản {0}", "Account {0} approved");
    public static readonly Text RefusedNote = new("Đã trả lời không duyệt.", "Answered: not approved.");
    public static readonly Text DecidedMeanwhile = new(
        "Đề nghị này đã được quyết định hoặc không còn chờ bạn.",
        "This request has been decided meanwhile, or is no longer yours to decide."
    );
    public static readonly Text OneTime = new("Mật khẩu dùng một lần, chỉ hiện ở đây một lần:", "One-time password, shown here once only:");
    public static readonly Text OneTimeHint = new(
        "Đưa tận tay người dùng. Họ phải đổi ngay lần đăng nhập đầu tiên.",
        "Hand it to its user in person. It must be changed at the first sign-in."
    );
    public static readonly Text Save = new("Gửi đề nghị", "Ask for the account");
    public static readonly Text Empty = new("Chưa có tài khoản nào trong cơ quan này", "No accounts in this agency yet");
}
