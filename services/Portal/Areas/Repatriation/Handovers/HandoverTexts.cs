using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Repatriation.Handovers;

/// <summary>Words of the handovers at the border: their list, a plan, one of them, its steps, the printed list.</summary>
internal static class HandoverTexts
{
    public static readonly Text Title = new("Giao nhận", "Handovers");
    public static readonly Text New = new("Lập đợt giao nhận", "Plan a handover");
    public static readonly Text Save = new("Lập đợt và lấy số", "Plan and get the number");
    public static readonly Text Nothing = new("Chưa có đợt giao nhận nào", "No handovers yet");
    public static readonly Text NothingText = new(
        "Người đã có giấy tờ về nước được giao nhận theo đợt tại cửa khẩu hoặc mốc giới; đợt do cán bộ lãnh sự lập sẽ hiện ở đây.",
        "Persons whose papers are issued come home by handovers at a gate or border marker; those that consular officers plan are listed here."
    );
    public static readonly Text OfMonth = new("Lịch giao nhận tháng {0}", "Handovers of {0}");
    public static readonly Text NoneInMonth = new("Tháng này chưa có đợt giao nhận nào.", "No handovers in this month.");
    public static readonly Text MonthBefore = new("Tháng trước", "Month before");
    public static readonly Text MonthAfter = new("Tháng sau", "Month after");
    public static readonly Text VietNam = new("Việt Nam", "Viet Nam");
    public static readonly Text DayOff = new("Ngày giao nhận {0} là ngày nghỉ: {1}.", "The planned day {0} is a day off: {1}.");
    public static readonly Text DayOffHint = new(
        "Vẫn giao nhận được nếu hai bên thống nhất; hãy kiểm tra người trực của cả hai bên.",
        "It can take place where both sides agree; check who is on duty on either side."
    );
    public static readonly Text TakeOff = new("Đưa ra", "Take off");
    public static readonly Text TakeOffWho = new("Ai không đi đợt này", "Who does not go by it");
    public static readonly Text ChooseOne = new("Chọn một người.", "Choose a person.");
    public static readonly Text Planned = new(
        "Đã lập đợt {0}; những người trong danh sách chờ ngày giao nhận.",
        "Handover {0} is planned; those on its list wait for the day."
    );
    public static readonly Text Done = new("Đã ghi nhận: {0}.", "On record: {0}.");

    public static readonly Text Reference = new("Số đợt", "Number");
    public static readonly Text Place = new("Cửa khẩu hoặc mốc giới", "Gate or border marker");
    public static readonly Text PlannedAt = new("Dự kiến lúc", "Planned for");
    public static readonly Text FromDay = new("Từ ngày", "From");
    public static readonly Text ToDay = new("Đến ngày", "To");
    public static readonly Text Status = new("Trạng thái", "Status");
    public static readonly Text Receives = new("Đơn vị tiếp nhận", "Desk that receives");
    public static readonly Text PlannedBy = new("Đơn vị lập", "Planned by");
    public static readonly Text Partner = new("Đối tác", "Partner");
    public static readonly Text Persons = new("Danh sách", "The list");
    public static readonly Text CountOne = new("1 người", "1 person");
    public static readonly Text Count = new("{0} người", "{0} persons");
    public static readonly Text CountArrived = new("kế hoạch {0}, đến {1}", "planned {0}, came {1}");
    public static readonly Text CountAbsent = new("không đến {0}", "did not come {0}");
    public static readonly Text CountUnlisted = new("ngoài danh sách {0}", "not on the list {0}");
    public static readonly Text Others = new(
        "Trong danh sách {0} người, bạn thấy {1} người của cơ quan mình.",
        "Of {0} on the list you see the {1} of your mission."
    );
    public static readonly Text Strangers = new("Người chưa có trong hồ sơ nào", "Persons of no case here");
    public static readonly Text OfficersOurs = new("Cán bộ phía Việt Nam", "Officers of our side");
    public static readonly Text OfficersTheirs = new("Cán bộ phía bạn", "Officers of the other side");
    public static readonly Text OfficersHint = new("Mỗi dòng một người hoặc một chức vụ", "One person or office a line");
    public static readonly Text Vehicles = new("Phương tiện", "Vehicles");
    public static readonly Text NeedsOnTheWay = new("Nhu cầu; đi cùng, sức khỏe", "Needs; escort, fitness");
    public static readonly Text Needs = new("Nhu cầu của đoàn", "Needs of the group");
    public static readonly Text Note = new("Ghi chú", "Note");
    public static readonly Text NoteHint = new(
        "Không ghi tên, số giấy tờ, số điện thoại của người được hồi hương",
        "No names, paper numbers or telephone numbers of the persons brought home"
    );
    public static readonly Text Facts = new("Kế hoạch", "The plan");
    public static readonly Text Ready = new("Người đã có giấy tờ", "Persons with papers");
    public static readonly Text NobodyReady = new(
        "Chưa có ai đã được cấp giấy tờ về nước. Giai đoạn “Đã cấp giấy tờ” mở ra việc giao nhận.",
        "Nobody has papers yet. A handover begins at the stage “papers issued”."
    );
    public static readonly Text ChooseSomebody = new("Chọn ít nhất một người.", "Choose at least one person.");
    public static readonly Text Companion = new("Người đi cùng người chưa thành niên", "Who stands beside the minor");
    public static readonly Text Moved = new(
        "Có người vừa thay đổi trong lúc bạn nhập; danh sách dưới đây là hiện trạng, hãy xem lại rồi gửi lại.",
        "Somebody has moved meanwhile; the list below is as it stands now. Look again and send again."
    );

    public static readonly Text NotOpen = new(
        "Bước này hiện không mở, hoặc là việc của đơn vị khác: xem trang của đợt giao nhận.",
        "This step is not open now, or another desk's: see the page of the handover."
    );
    public static readonly Text ConfirmFirst = new(
        "Đợt giao nhận mới được lập kế hoạch: khi cả hai bên đã xác nhận, đơn vị tiếp nhận mới ghi ai đến.",
        "This handover is only planned: who came is noted by the desk that receives, once both sides have confirmed."
    );
    public static readonly Text MakeMinutes = new("Lập biên bản giao nhận", "Make the minutes");
    public static readonly Text Steps = new("Việc bạn làm được", "What you can do");
    public static readonly Text PrintList = new("Danh sách để in", "List to print");
    public static readonly Text ListHint = new(
        "Họ tên chỉ hiện cho đơn vị đang phụ trách hoặc được đề nghị tiếp nhận; mỗi lần mở đều được ghi lại.",
        "Names are shown to the desk in charge or the one asked to receive only; each opening is on record."
    );
    public static readonly Text Reveal = new("Mở họ tên để in", "Open the names to print");
    public static readonly Text Revealed = new("Đã mở và ghi lại lúc {0}, {1}", "Opened and on record at {0}, {1}");

    public static readonly Text Side = new("Bên xác nhận", "Which side");
    public static readonly Text At = new("Thực hiện lúc", "Done at");
    public static readonly Text ConfirmedByUs = new("Phía Việt Nam xác nhận", "Confirmed by our side");
    public static readonly Text ConfirmedByThem = new("Phía bạn xác nhận", "Confirmed by the other side");
    public static readonly Text ArrivedAt = new("Giao nhận lúc", "Took place at");
    public static readonly Text SignedAt = new("Ký biên bản lúc", "Minutes signed at");
    public static readonly Text SignedByUs = new("Người ký phía Việt Nam", "Signed for our side by");
    public static readonly Text SignedByThem = new("Người ký phía bạn", "Signed for the other side by");
    public static readonly Text MinutesNumber = new("Số biên bản", "Number of the minutes");
    public static readonly Text Reason = new("Lý do", "Reason");
    public static readonly Text CertificateAt = new("Cấp giấy chứng nhận về nước lúc", "Certificates of return issued at");

    public static readonly Text Arrived = new("Đến", "Came");
    public static readonly Text Absent = new("Không đến", "Did not come");
    public static readonly Text Unsaid = new("Chưa ghi", "Not said yet");
    public static readonly Text Why = new("Vì sao không đến", "Why not");
    public static readonly Text SayEach = new("Ghi người này đến hay không.", "Say whether this person came.");
    public static readonly Text UnlistedTitle = new("Người ngoài danh sách", "Not on the list");
    public static readonly Text UnlistedHint = new(
        "Người đã có giấy tờ, chờ đơn vị bạn tiếp nhận; đánh dấu nếu đến cùng đoàn.",
        "Persons with papers whom your desk is asked to receive; tick who came with the group."
    );
    public static readonly Text Unlisted = new("ngoài danh sách", "not on the list");
    public static readonly Text NumberWrong = new("Ghi một số.", "Write a number.");
    public static readonly Text Person = new("Bí danh", "Pseudonym");
    public static readonly Text Case = new("Hồ sơ", "Case");
    public static readonly Text Who = new("Người", "Person");
    public static readonly Text Result = new("Kết quả", "Result");
    public static readonly Text Name = new("Họ tên", "Name");
    public static readonly Text Birth = new("Sinh", "Born");
    public static readonly Text Document = new("Giấy tờ", "Papers");
    public static readonly Text Signature = new("Ký nhận", "Signature");
}
