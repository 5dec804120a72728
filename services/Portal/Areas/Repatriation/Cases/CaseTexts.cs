using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Repatriation.Cases;

/// <summary>Words of the cases of repatriation: their list, the form that opens one, one of them.</summary>
internal static class CaseTexts
{
    public static readonly Text Happenings = new("Diễn biến của từng người và đợt giao nhận", "What happened to each person and handover");
    public static readonly Text AllHappenings = new("Xem toàn bộ diễn biến", "See all that happened");
    public static readonly Text NothingHappened = new("Chưa có diễn biến nào", "Nothing has happened yet");
    public static readonly Text NothingHappenedText = new(
        "Mỗi bước của hồ sơ, của từng người và của các đợt giao nhận sẽ hiện ở đây.",
        "Each step of the case, of its persons and of their handovers will stand here."
    );
    public static readonly Text HappenedAt = new("Lúc", "At");
    public static readonly Text HappenedTo = new("Của", "Of");
    public static readonly Text Happened = new("Diễn biến", "What");
    public static readonly Text HappenedBy = new("Người thực hiện", "By");
    public static readonly Text NotHere = new("Không mở được hồ sơ này", "This case can't be opened");
    public static readonly Text NotHereText = new(
        "Không có hồ sơ này, hoặc đơn vị của bạn không còn việc trong hồ sơ: khi nhân thân đã bàn giao, cơ quan lãnh sự theo dõi tiếp. Số hồ sơ vẫn ghi ở trao đổi.",
        "There is no such case, or your desk has nothing more to do in it: once identities are handed over the consular authorities go on. Its number stays with the exchange."
    );

    public static readonly Text Title = new("Hồ sơ hồi hương", "Repatriation cases");
    public static readonly Text New = new("Mở hồ sơ", "Open a case");
    public static readonly Text NewAtPost = new("Ghi nhận người tự trở về", "Note who returned by himself");
    public static readonly Text AtPostHint = new(
        "Công dân tự trở về và đang có mặt tại {0}. Đồn mở hồ sơ và tiếp nhận; Cục Lãnh sự thấy hồ sơ ngay khi mở.",
        "Citizens who returned by themselves and stand before {0}. The post opens the case and receives them; the Consular Department sees it at once."
    );
    public static readonly Text NothingAtPost = new(
        "Hồ sơ do đồn của bạn mở cho người tự trở về sẽ hiện ở đây cho đến khi người cuối cùng được chuyển tiếp.",
        "Cases that your post opened for who returned by themselves stand here until the last of them has gone on."
    );
    public static readonly Text Save = new("Mở hồ sơ và lấy số", "Open and get the number");
    public static readonly Text Nothing = new("Chưa có hồ sơ nào", "No cases yet");
    public static readonly Text NothingText = new(
        "Mỗi vụ việc đưa người về nước là một hồ sơ, có số ngay khi mở. Mở hồ sơ khi có tin báo từ cơ quan đại diện, phía bạn, đường dây nóng hoặc Tổng đài 111.",
        "Every matter of bringing people home is a case and has its number once it is opened. Open one when a mission, the partner, the hotline or line 111 reports."
    );
    public static readonly Text NothingToRead = new(
        "Mỗi vụ việc đưa người về nước là một hồ sơ; cán bộ lãnh sự mở hồ sơ, và hồ sơ sẽ hiện ở đây.",
        "Every matter of bringing people home is a case; consular officers open them, and they will be listed here."
    );
    public static readonly Text Opened = new(
        "Đã mở hồ sơ {0}. Dùng số này khi trao đổi với phía bạn.",
        "Case {0} is open. Use this number with the partner."
    );

    public static readonly Text Reference = new("Số hồ sơ", "Number");
    public static readonly Text Partner = new("Đối tác", "Partner");
    public static readonly Text Direction = new("Đối tượng hồi hương", "Who goes home");
    public static readonly Text Route = new("Hình thức trở về", "Route");
    public static readonly Text Source = new("Nguồn tin", "Reported by");
    public static readonly Text SourceUnsaid = new(
        "Đường dây nóng nếu có số trao đổi, nếu không thì theo hình thức trở về",
        "The hotline where an exchange is named, else by the route"
    );
    public static readonly Text ReportedAt = new("Báo tin lúc", "Reported at");
    public static readonly Text OpenedAt = new("Mở lúc", "Opened at");
    public static readonly Text Mission = new("Cơ quan đại diện theo dõi", "Mission that looks after it");
    public static readonly Text NoMission = new("Cục Lãnh sự tự theo dõi", "None: the department does so itself");
    public static readonly Text Exchange = new("Số trao đổi đường dây nóng", "Number of the hotline exchange");
    public static readonly Text ExchangeHint = new(
        "Ví dụ HL-KH-2018-000123; mỗi trao đổi có nhiều nhất một hồ sơ",
        "For example HL-KH-2018-000123; there is at most one case for an exchange"
    );
    public static readonly Text Handling = new("Mã xử lý thông tin", "Handling code");
    public static readonly Text Summary = new("Nội dung vụ việc", "Summary");
    public static readonly Text SummaryHint = new(
        "Bao nhiêu người, đang ở đâu, cần gì trước hết. Không ghi tên, số giấy tờ, số điện thoại.",
        "How many people, where they are, what is needed first. No names, paper numbers or telephone numbers."
    );
    public static readonly Text ThenList = new("Mở hồ sơ rồi dán danh sách", "Open it, then paste a list");
    public static readonly Text RequestWaits = new(
        "{0} đề nghị lập hồ sơ cho trao đổi {1}; hồ sơ này đã được mở trước cho trao đổi đó, không lập thêm hồ sơ.",
        "{0} asks for a case for exchange {1}; this case was opened for it by hand before, and no other is opened."
    );
    public static readonly Text Link = new("Liên kết với đề nghị của đường dây nóng", "Link to the hotline's request");
    public static readonly Text LinkSave = new("Liên kết và trả lời đường dây nóng", "Link and answer the hotline");
    public static readonly Text LinkLead = new(
        "Trao đổi {0}, {1} đề nghị lúc {2}. Khi liên kết, số hồ sơ này hiện ở trao đổi đó.",
        "Exchange {0}, asked for by {1} at {2}. Once linked, the number of this case shows with that exchange."
    );
    public static readonly Text LinkPersons = new("Người được nêu trong đề nghị", "Persons whom the request names");
    public static readonly Text LinkPersonsHint = new(
        "Hồ sơ đang có {0} người. Chỉ ghi thêm nếu đó là những người khác.",
        "The case has {0} persons. Enter more only where these are others."
    );
    public static readonly Text LinkPersonsYes = new(
        "Ghi thêm {0} người; nhân thân còn do đường dây nóng giữ",
        "Enter {0} more; the hotline still holds who they are"
    );
    public static readonly Text Linked = new("Đã liên kết; đường dây nóng được trả lời.", "Linked; the hotline is answered.");
    public static readonly Text RequestedBy = new("Đề nghị của đường dây nóng", "Asked for by the hotline");
    public static readonly Text RequestFact = new("{0}, {1}", "{0}, {1}");
    public static readonly Text RescuedFact = new("Số người được giải cứu", "Persons rescued");
    public static readonly Text WaitsForLink = new("Chờ liên kết", "To be linked");
    public static readonly Text Status = new("Trạng thái", "Status");
    public static readonly Text Desk = new("Đơn vị chủ trì", "Lead desk");
}
