using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Hotline.Exchanges;

/// <summary>Words of handling, passing on, printing and recall of one exchange.</summary>
internal static class HandlingTexts
{
    public static readonly Text ForwardTitle = new("Chuyển tiếp", "Pass on");
    public static readonly Text ForwardSays = new(
        "Chỉ ghi việc chuyển tiếp trong giới hạn của mã xử lý; nơi nhận chịu cùng giới hạn đó.",
        "Notes to whom it goes, within the limits of its handling; the recipient is bound by the same limits."
    );
    public static readonly Text ForwardSave = new("Ghi nhận chuyển tiếp", "Note passing on");
    public static readonly Text ForwardDone = new("Đã ghi nhận chuyển tiếp.", "Passing on is noted.");
    public static readonly Text ForwardWhen = new("chỉ làm khi chưa hủy bỏ, thu hồi.", "only before it is voided or recalled.");
    public static readonly Text ToAgency = new("Cho cơ quan trong nước", "To an agency of Viet Nam");
    public static readonly Text ToPartner = new("Hoặc cho đối tác khác", "Or to another partner");
    public static readonly Text NoneOfThese = new("Không", "None");
    public static readonly Text Purpose = new("Mục đích", "Purpose");
    public static readonly Text Permission = new("Sự đồng ý của bên cung cấp tin", "Leave of whoever gave the information");
    public static readonly Text PermissionHint = new(
        "Bắt buộc khi điều kiện sử dụng là H2 hoặc H3: ai đồng ý, khi nào, bằng gì",
        "Needed under H2 and H3: who gave leave, when and how"
    );
    public static readonly Text LooseningHint = new(
        "Bắt buộc khi nới mã xử lý hoặc điều kiện sử dụng: ai đồng ý, khi nào, bằng gì",
        "Needed to loosen handling or use condition: who gave leave, when and how"
    );

    public static readonly Text RecallTitle = new("Thu hồi tin đã báo", "Recall what was told");
    public static readonly Text RecallSays = new(
        "Tin đã báo không được dùng nữa; bản ghi vẫn giữ và vẫn tính. Không xóa được những gì người khác đã đọc. Hệ thống ghi ai trong ngành đã xem; bên ngoài phải được hỏi và ghi lại từng xác nhận.",
        "What was told may not be used any more; the record stays and counts. What others have read can't be unread. The system tells who of ours has seen it; those outside have to be asked, and each confirmation written down."
    );
    public static readonly Text RecallSave = new("Thu hồi tin này", "Recall it");
    public static readonly Text RecallDone = new("Đã thu hồi tin đã báo.", "What was told is recalled.");
    public static readonly Text RecallWhen = new(
        "chỉ làm khi đã gửi hoặc nhận và chưa thu hồi.",
        "only once it is sent or received, and not recalled yet."
    );

    public static readonly Text ConfirmTitle = new("Ghi xác nhận thu hồi", "Note a confirmation of the recall");
    public static readonly Text ConfirmSave = new("Ghi xác nhận", "Note it");
    public static readonly Text ConfirmDone = new("Đã ghi xác nhận của bên nhận.", "The recipient's confirmation is noted.");
    public static readonly Text ConfirmWhen = new("chỉ làm khi đã thu hồi.", "only once it is recalled.");
    public static readonly Text ConfirmedBy = new("Bên xác nhận (cơ quan, chức vụ)", "Who confirms (agency, office)");
    public static readonly Text ConfirmedState = new("Bên nhận cho biết", "What the recipient says");

    public static readonly Text RecalledTitle = new("Trao đổi này đã bị thu hồi lúc {0}", "This exchange was recalled at {0}");
    public static readonly Text RecalledUse = new("Không sử dụng, không chuyển tiếp.", "Do not use it or pass it on.");
    public static readonly Text InsideTitle = new("Trong hệ thống: ai đã xem", "In the system: who had seen it");
    public static readonly Text InsideNone = new("Hệ thống không ghi nhận ai đã mở.", "The system has recorded nobody.");
    public static readonly Text InsideLine = new("{0} lần, từ {1} đến {2}", "{0} times, from {1} to {2}");
    public static readonly Text InsideOnce = new("lúc {0}", "at {0}");
    public static readonly Text OutsideTitle = new("Bên ngoài: bên nhận xác nhận", "Outside: what recipients confirmed");
    public static readonly Text OutsideNone = new(
        "Chưa bên nào xác nhận; hệ thống không biết được bên ngoài đã đọc hay chưa.",
        "Nobody has confirmed yet; what was read outside the system can't know."
    );
    public static readonly Text PassedOnTo = new("Đã chuyển tiếp cho", "It had been passed on to");
    public static readonly Text AccountDown = new(
        "Chưa tải được danh sách đã xem. Tải lại trang để thử lần nữa.",
        "The account could not be loaded. Reload the page to try again."
    );
    public static readonly Text SawText = new("nội dung", "the text");
    public static readonly Text SawPerson = new("thông tin người liên quan", "details of a person");
    public static readonly Text SawSearch = new("kết quả tìm kiếm", "a search result");
    public static readonly Text SawPrint = new("bản in", "the print view");
    public static readonly Text SawExport = new("tệp kết xuất", "an exported file");
    public static readonly Text SawAttachment = new("tệp đính kèm", "an attachment");

    public static readonly Text LimitsTitle = new("Được sử dụng và chuyển tiếp thế nào", "How it may be used and passed on");
    public static readonly Text Strictest = new("Tính theo mã chặt nhất trong chuỗi trao đổi", "By the strictest code of its thread");
    public static readonly Text MayGoTo = new("Được chuyển tiếp đến", "May be passed on to");
    public static readonly Text UseCondition = new("Điều kiện sử dụng", "Use condition");
    public static readonly Text UseRestriction = new("Hạn chế riêng (H3)", "Restriction (H3)");
    public static readonly Text Printing = new("In", "Printing");
    public static readonly Text Allowed = new("Được phép", "Allowed");
    public static readonly Text RecalledForward = new(
        "Không chuyển tiếp cho ai: trao đổi đã bị thu hồi",
        "To nobody: the exchange was recalled"
    );
    public static readonly Text RecalledPrinting = new(
        "Chỉ để tra cứu; bản in mang thông báo thu hồi",
        "For reference only; the print carries the notice of the recall"
    );
    public static readonly Text Source = new("Căn cứ", "Source");
    public static readonly Text UnverifiedWhy = new(
        "Giới hạn tạm đặt, chưa đối chiếu với văn bản gốc",
        "A provisional limit, not yet checked against its source"
    );
    public static readonly Text UnverifiedBoth = new(
        "Thời hạn và giới hạn tạm đặt, chưa đối chiếu với văn bản gốc",
        "Provisional times and limits, not yet checked against their sources"
    );
    public static readonly Text PassedOn = new("Đã chuyển tiếp", "Passed on");
    public static readonly Text Original4x4 = new("bên cung cấp ghi theo thang 4×4: {0}{1}", "graded on the 4×4 scale: {0}{1}");

    public static readonly Text PrintTitle = new("Bản in", "Print");
    public static readonly Text PrintRecorded = new(
        "Việc mở bản in được ghi lại: {0}, {1}, lúc {2}.",
        "Opening this print is on record: {0}, {1}, at {2}."
    );
    public static readonly Text Paper = new("Phiếu ghi nhận", "Record sheet");
    public static readonly Text PaperAs = new("Phiếu ghi nhận, tệp {0}", "Record sheet, {0} file");
    public static readonly Text NotPrinted = new("Nội dung không được in.", "The text may not be printed.");

    public static readonly Text CaseTitle = new("Đề nghị lập hồ sơ hồi hương", "Ask for a repatriation case");
    public static readonly Text CaseSave = new("Gửi đề nghị", "Send the request");
    public static readonly Text CaseDone = new(
        "Đã gửi đề nghị lập hồ sơ hồi hương; số hồ sơ hiện ở đây khi hồ sơ được lập.",
        "The request for a repatriation case is sent; its number shows here once it is open."
    );
    public static readonly Text CaseWhen = new("sau khi phân loại, khi chưa kết thúc", "after classification, until it is closed");
    public static readonly Text CaseNote = new("Ghi chú", "Note");
    public static readonly Text CaseNoteHint = new(
        "Chỉ hiện trong diễn biến của trao đổi này, không gửi kèm đề nghị.",
        "Stands on the timeline of this exchange only; it does not go with the request."
    );
    public static readonly Text CaseOpen = new("Hồ sơ hồi hương", "Repatriation case");
    public static readonly Text CaseHeld = new(
        "Hồ sơ do cơ quan lãnh sự giữ; cần biết thêm, hãy hỏi đơn vị đó.",
        "The consular service keeps the case; ask it for what you need to know."
    );

    public static Text CaseSays(int victims, string handling) =>
        new(
            $"Gửi đi số trao đổi, mã xử lý {handling} và mã của {victims} nạn nhân được nhắc đến; họ tên và nội dung ở lại đây. Mỗi trao đổi đề nghị một lần, có nhiều nhất một hồ sơ.",
            $"What goes is the number of the exchange, the handling code {handling} and the keys of {victims} victims mentioned; names and text stay here. An exchange asks once and has one case at most."
        );

    public static readonly Text RepatriationOwed = new(
        "Yêu cầu hồi hương: chờ dịch vụ hồi hương tiếp nhận",
        "Request for repatriation: waits for the repatriation service to take it"
    );
    public static readonly Text RepatriationAsked = new("Yêu cầu hồi hương: đã lập", "Request for repatriation: made");
    public static readonly Text RepatriationTaken = new("Yêu cầu hồi hương: đã chuyển", "Request for repatriation: handed over");
}
