using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Hotline.People;

/// <summary>Words of finding, adding and opening people.</summary>
internal static class PeopleTexts
{
    public static readonly Text Title = new("Tìm người", "Find a person");
    public static readonly Text Lead = new(
        "Chỉ tìm những người mà bạn được xem, trong các trao đổi đơn vị bạn ghi nhận hoặc chủ trì. Mỗi lần tìm đều được ghi lại; kết quả chỉ có bí danh, không có tên.",
        "Only people whom you may open, in exchanges that your desk logged or leads. Every search is recorded; results show a pseudonym, never a name."
    );
    public static readonly Text NameHint = new(
        "Ít nhất hai từ, thứ tự nào cũng được, có dấu hoặc không dấu",
        "At least two words, in any order, with or without accents"
    );
    public static readonly Text DocumentHint = new(
        "Cả số; dấu cách, gạch nối không quan trọng",
        "The whole number; spaces and dashes do not matter"
    );
    public static readonly Text TelephoneHint = new(
        "Cả số: 0912…, +84 912… hoặc 0084 912…",
        "The whole number: 0912…, +84 912… or 0084 912…"
    );
    public static readonly Text Search = new("Tìm", "Search");
    public static readonly Text FoundSome = new("Tìm thấy {0} người", "{0} found");
    public static readonly Text FoundMore = new(
        "Còn nhiều hơn {0} người: ghi thêm để thu hẹp.",
        "More than {0}: say more to narrow it down."
    );
    public static readonly Text FoundNobody = new("Không tìm thấy ai", "Nobody found");
    public static readonly Text FoundNobodyWhy = new(
        "Không có ai như vậy trong số những người bạn được xem. Mọi điều đã ghi đều phải khớp: thử bỏ bớt một ô, hoặc hỏi cán bộ đang phụ trách.",
        "Nobody like that among the people whom you may open. Everything given has to match: try with one field less, or ask the officer in charge."
    );
    public static readonly Text Pseudonym = new("Bí danh", "Pseudonym");
    public static readonly Text Exchange = new("Trao đổi", "Exchange");

    public static readonly Text Add = new("Thêm người", "Add a person");
    public static readonly Text AddTitle = new("Thêm người được nhắc đến", "Add somebody mentioned");
    public static readonly Text Aliases = new("Tên gọi khác", "Other names");
    public static readonly Text AliasesHint = new(
        "Mỗi tên một dòng: tên bằng chữ khác, phiên âm, tên thường gọi",
        "One on a line: in another script, romanised, as called at home"
    );
    public static readonly Text OtherDocuments = new("Giấy tờ khác", "Further papers");
    public static readonly Text OtherTelephones = new("Điện thoại khác", "Further telephones");
    public static readonly Text OneALine = new("Mỗi số một dòng", "One on a line");
    public static readonly Text Sex = new("Giới tính", "Sex");
    public static readonly Text Female = new("Nữ", "Female");
    public static readonly Text Male = new("Nam", "Male");
    public static readonly Text OtherSex = new("Khác", "Other");
    public static readonly Text Nationality = new("Quốc tịch", "Nationality");
    public static readonly Text Minor = new("Dưới 18 tuổi", "Under 18");
    public static readonly Text MinorProposed = new(
        "Theo ngày sinh hoặc tuổi đã nhập, người này có thể dưới 18 tuổi vào ngày trao đổi: đã chọn sẵn “Có”, đổi lại nếu không đúng.",
        "By the birth or age entered this person may be under 18 on the day of the exchange: “Yes” is proposed, change it if that is wrong."
    );
    public static readonly Text VietNam = new("Việt Nam", "Viet Nam");
    public static readonly Text Stateless = new("Không quốc tịch", "Stateless");
    public static readonly Text Address = new("Nơi ở", "Address");
    public static readonly Text SaveAdded = new("Lưu người này", "Save this person");
    public static readonly Text RolesRequired = new("Chọn ít nhất một vai trò.", "Choose at least one role.");

    public static readonly Text Correct = new("Đính chính", "Correct");
    public static readonly Text CorrectTitle = new("Đính chính thông tin của {0}", "Correct the details of {0}");
    public static readonly Text CorrectLead = new(
        "Chỉ ghi những ô cần sửa; ô để trống giữ nguyên. Thông tin cũ vẫn được lưu.",
        "Fill in only what changes; what is left empty stays. What was known before is kept."
    );
    public static readonly Text Remove = new("Không còn đúng, bỏ đi", "No longer held to be true");
    public static readonly Text CorrectReason = new("Vì sao sửa", "Why");
    public static readonly Text CorrectReasonHint = new(
        "Hiện ở phần diễn biến; không ghi tên, số ở đây",
        "Shown on the timeline; no names or numbers here"
    );
    public static readonly Text SaveCorrection = new("Lưu đính chính", "Save the correction");

    public static readonly Text NotSought = new("Chưa tìm được: cần xem lại", "Not searched: please check");

    public static readonly Text WhoSaw = new("Ai đã xem", "Who has seen this");
    public static readonly Text WhoSawNobody = new("Chưa ai xem.", "Nobody yet.");
    public static readonly Text WhoSawDown = new("Chưa tải được danh sách.", "The list can't be shown now.");
    public static readonly Text WhoSawMore = new("Chỉ hiện {0} lần gần nhất.", "Only the last {0} are shown.");
    public static readonly Text Who = new("Người xem", "Who");
    public static readonly Text When = new("Lúc", "When");
    public static readonly Text What = new("Đã xem", "What");
    public static readonly Text SawText = new("Nội dung", "The text");
    public static readonly Text SawPerson = new("Thông tin của {0}", "Details of {0}");
    public static readonly Text SawSearch = new("Tìm thấy {0}", "Found {0} by a search");
    public static readonly Text SawAttachment = new("Tệp đính kèm", "An attachment");
    public static readonly Text SeenTimes = new("{0} lần, từ {1}", "{0} times, since {1}");
    public static readonly Text ByGlass = new("mở khẩn cấp", "emergency opening");

    public static readonly Text Glass = new("Mở khẩn cấp", "Emergency opening");
    public static readonly Text GlassTitle = new("Mở khẩn cấp thông tin người được nhắc đến", "Open people's details in an emergency");
    public static readonly Text GlassWhat = new(
        "Thông tin của mọi người trong {0} sẽ mở cho riêng bạn trong thời gian ngắn. Cán bộ của đơn vị, cơ quan đầu mối và người kiểm tra thấy ngay tên bạn, thời điểm và lý do; việc này không xóa được.",
        "The details of everybody in {0} open to you alone for a short time. The desk's officers, the central desk and the auditor see your name, the time and the reason at once; it can't be deleted."
    );
    public static readonly Text GlassReason = new("Lý do", "Reason");
    public static readonly Text GlassReasonHint = new(
        "Vì sao không chờ được cán bộ phụ trách; không ghi tên riêng",
        "Why the officer in charge can't be waited for; no personal names"
    );
    public static readonly Text GlassOpen = new("Mở và ghi lại", "Open and record");
    public static readonly Text GlassDone = new("{0} mở khẩn cấp, đến {1}", "{0}: emergency opening until {1}");
    public static readonly Text AlertsLead = new(
        "Mỗi lần mở khẩn cấp trong 30 ngày qua: ai, khi nào, trao đổi nào. Không có thông tin cá nhân ở đây.",
        "Every emergency opening of the last 30 days: who, when, which exchange. No personal details here."
    );
    public static readonly Text AlertsNone = new("Không có lần mở khẩn cấp nào", "No emergency openings");
    public static readonly Text From = new("Từ", "From");
    public static readonly Text Until = new("Đến", "Until");
    public static readonly Text Desk = new("Đơn vị", "Desk");
    public static readonly Text StillOpen = new("đang mở", "open now");
    public static readonly Text AlertsUnseen = new("Chưa xem", "Not seen yet");
    public static readonly Text AlertsSeen = new("Đã xem", "Seen");
    public static readonly Text AlertsToSee = new(
        "{0} lần mở khẩn cấp chưa có chỉ huy nào xem",
        "Emergency openings that no supervisor has seen yet: {0}"
    );
    public static readonly Text MarkSeen = new("Đánh dấu đã xem", "Mark as seen");
    public static readonly Text OpenedBy = new("Người mở", "Opened by");
    public static readonly Text SeenBy = new("Chỉ huy đã xem", "Seen by");
    public static readonly Text AllSeen = new("Mọi lần mở khẩn cấp đều đã được xem", "Every emergency opening has been seen");
    public static readonly Text GlassOwn = new(
        "Bạn đang mở khẩn cấp thông tin người được nhắc đến, đến {0}. Mỗi lần xem đều được ghi lại.",
        "Your emergency opening of people's details lasts until {0}. Every look is recorded."
    );
    public static readonly Text AlertNow = new(
        "{0} đang mở khẩn cấp thông tin người trong {1}, đến {2}.",
        "{0} has an emergency opening of people's details in {1} until {2}."
    );
}
