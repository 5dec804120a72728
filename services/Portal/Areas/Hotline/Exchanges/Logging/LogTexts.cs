using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Logging;

/// <summary>Words of logging an exchange.</summary>
internal static class LogTexts
{
    public static readonly Text Title = new("Ghi nhận trao đổi", "Log an exchange");
    public static readonly Text ReplyTo = new("Trả lời cho", "In reply to");
    public static readonly Text ReplySubject = new("Trả lời {0}", "Reply to {0}");
    public static readonly Text ReplyKind = new("Loại trả lời", "Kind of reply");
    public static readonly Text BackToRequest = new("Về trao đổi được trả lời", "To the exchange it replies to");
    public static readonly Text Line = new("Đường dây, thời gian, địa bàn", "Line, time and place");
    public static readonly Text Draft = new("Lưu dự thảo, chưa gửi", "Keep as a draft, not sent yet");
    public static readonly Text DraftHint = new(
        "Có số ngay; ghi nhận đã gửi khi tin đi.",
        "It gets its number now; record it as sent once it goes."
    );
    public static readonly Text Partner = new("Đối tác", "Partner");
    public static readonly Text Direction = new("Chiều", "Direction");
    public static readonly Text Medium = new("Phương tiện", "Medium");
    public static readonly Text At = new("Nhận hoặc gửi lúc", "Received or sent at");
    public static readonly Text AtHint = new(
        "Ví dụ 31/12/2018 02:10; gõ 2h10 là hôm nay",
        "For example 31/12/2018 02:10; 2h10 means today"
    );
    public static readonly Text AtWrong = new("Ghi ngày giờ như 31/12/2018 02:10.", "Write the time like 31/12/2018 02:10.");
    public static readonly Text TooLong = new("Dài quá {0} ký tự.", "Longer than {0} characters.");
    public static readonly Text TooManyPeople = new(
        "Một trao đổi ghi được nhiều nhất {0} người; phần còn lại vẫn ở trong nội dung. Hãy ghi thêm một trao đổi.",
        "One exchange mentions at most {0} people; the rest still stands in the text. Log another exchange."
    );
    public static readonly Text BirthWrong = new(
        "Ghi ngày sinh như 12/05/1999, 05/1999, 1999 hoặc tuổi như 25 tuổi; không ở tương lai.",
        "Write the birth like 12/05/1999, 05/1999 or 1999, or an age like 25 years; it does not lie in the future."
    );
    public static readonly Text Channel = new("Kênh liên lạc", "Channel");
    public static readonly Text ChannelChosen = new("Tự chọn theo đối tác và khu vực", "Chosen by partner and area");
    public static readonly Text Contact = new("Người liên lạc phía đối tác", "Contact on the partner's side");
    public static readonly Text ContactHint = new("Chức danh, đơn vị; không ghi tên riêng", "Office and unit; no personal name");
    public static readonly Text Urgency = new("Độ khẩn", "Urgency");
    public static readonly Text Area = new("Khu vực", "Area");
    public static readonly Text AreaHint = new(
        "Nội địa do Công an chủ trì; biên giới, biển, hải đảo do Bộ đội Biên phòng chủ trì",
        "Inland is led by the police; border, sea and islands by the border guard"
    );
    public static readonly Text Province = new("Tỉnh, thành phố", "Province");
    public static readonly Text Unknown = new("Chưa rõ", "Not known");
    public static readonly Text Place = new("Địa điểm", "Place");
    public static readonly Text PlaceHint = new("Cửa khẩu, mốc biên giới, địa danh", "Gate, border marker, place name");
    public static readonly Text Kind = new("Loại việc", "Kind");
    public static readonly Text Subject = new("Trích yếu", "Subject");
    public static readonly Text Summary = new("Nội dung", "What was said or written");
    public static readonly Text SummaryHint = new(
        "Không ghi tên, số giấy tờ, số điện thoại ở đây: ghi ở phần người được nhắc đến bên dưới",
        "No names, paper numbers or telephone numbers here: they belong to the people mentioned below"
    );
    public static readonly Text Language = new("Ngôn ngữ", "Language");
    public static readonly Text Translation = new("Bản dịch tiếng Việt", "Vietnamese translation");
    public static readonly Text Assessment = new("Đánh giá và xử lý", "Assessment and handling");
    public static readonly Text Reliability = new("Độ tin cậy của nguồn", "Source reliability");
    public static readonly Text Credibility = new("Độ xác thực của tin", "Information credibility");
    public static readonly Text Grades4x4 = new(
        "Mức đánh giá của đối tác theo thang 4×4; điều kiện sử dụng",
        "Partner's grades on the 4×4 scale; use condition"
    );
    public static readonly Text Reliability4x4 = new("Nguồn theo thang 4×4", "Source on the 4×4 scale");
    public static readonly Text Credibility4x4 = new("Tin theo thang 4×4", "Information on the 4×4 scale");
    public static readonly Text NotGraded = new("Đối tác không ghi", "Not given by the partner");
    public static readonly Text Grades4x4Hint = new(
        "Sau mũi tên là mức quy đổi sang thang A–F, 1–6. Mức quy đổi thay cho F và 6 ở trên; mức khác do đơn vị tự đánh giá thì giữ nguyên.",
        "After the arrow stands what it becomes on the A–F, 1–6 scale. It takes the place of F and 6 above; any other grade is your own and stands."
    );
    public static readonly Text NoCondition = new("Không nêu", "None stated");
    public static readonly Text UseRestrictionHint = new("Bắt buộc khi chọn H3; không ghi tên riêng", "Needed with H3; no personal names");
    public static readonly Text Handling = new("Mã xử lý thông tin", "Handling code");
    public static readonly Text People = new("Người được nhắc đến", "People mentioned");
    public static readonly Text PeopleHint = new(
        "Mã hóa khi lưu, che khi xem; mỗi lần mở ra đều được ghi lại.",
        "Encrypted when saved, masked when shown; every opening is recorded."
    );
    public static readonly Text Person = new("Người", "Person");
    public static readonly Text AddPerson = new("Thêm người", "Add a person");
    public static readonly Text RemovePerson = new("Bỏ người này", "Remove this person");
    public static readonly Text PersonRoles = new("Vai trò", "Roles");
    public static readonly Text Name = new("Họ và tên", "Full name");
    public static readonly Text Birth = new("Ngày, năm sinh hoặc tuổi", "Date or year of birth, or age");
    public static readonly Text BirthHint = new(
        "12/05/1999, 05/1999, 1999 hoặc khoảng 25 tuổi",
        "12/05/1999, 05/1999, 1999, or about 25 years"
    );
    public static readonly Text AboutYear = new("khoảng {0}", "about {0}");
    public static readonly Text OfPerson = new("Người {0}, {1}", "Person {0}, {1}");
    public static readonly Text KeyAddPerson = new("Thêm người khi đang ghi nhận", "Add a person while logging");
    public static readonly Text RolesHint = new(
        "Phím 1, 2, 3 … hoặc chữ đầu để chọn; Tab sang ô tiếp theo",
        "Keys 1, 2, 3 … or a first letter choose; Tab goes on to the next field"
    );
    public static readonly Text Document = new("Số giấy tờ", "Paper number");
    public static readonly Text Telephone = new("Điện thoại", "Telephone");
    public static readonly Text More = new(
        "Thêm: số công văn, thời gian xảy ra, bản dịch, lý do ghi muộn",
        "More: document number, time of the event, translation, reason for a late entry"
    );
    public static readonly Text OfficialNumber = new("Số công văn", "Official document number");
    public static readonly Text OccurredAt = new("Xảy ra lúc", "Happened at");
    public static readonly Text LateReason = new("Lý do ghi nhận muộn", "Reason for the late entry");
    public static readonly Text LateHint = new(
        "Bắt buộc khi ghi nhận sau khi nhận hơn 24 giờ (thời hạn tính từ lúc ghi nhận), hoặc khi đây là trả lời của ta đã gửi hơn 30 phút",
        "Required more than 24 hours after receipt (deadlines then run from logging), and for a reply of ours that went more than 30 minutes ago"
    );
    public static readonly Text Secret = new(
        "Văn bản mang độ mật: chỉ đăng ký, không nhập nội dung",
        "A paper with a secrecy level: register only, no text"
    );
    public static readonly Text SecretHint = new(
        "Luật 29/2018/QH14, Điều 5. Chỉ ghi số, nơi gửi và nơi lưu văn bản giấy; để trống trích yếu, nội dung và người.",
        "Law 29/2018/QH14, article 5. Give only number, sender and where the paper lies; leave subject, text and people empty."
    );
    public static readonly Text Secrecy = new("Độ mật", "Secrecy level");
    public static readonly Text NotSecret = new("Không", "None");
    public static readonly Text PaperLocation = new("Nơi lưu văn bản giấy", "Where the paper lies");
    public static readonly Text Save = new("Lưu và lấy số", "Save and get the number");
    public static readonly Text Cancel = new("Bỏ", "Cancel");
    public static readonly Text DraftKept = new(
        "Đã khôi phục nội dung đang soạn dở. Thông tin về người không được giữ trên máy, cần nhập lại.",
        "What you were writing is back. Details of persons are not kept on the computer; enter them again."
    );
    public static readonly Text DraftDrop = new("Bỏ bản nháp", "Discard the draft");
    public static readonly Text WarnTitle = new("Nội dung có vẻ chứa thông tin cá nhân", "The text seems to hold personal details");
    public static readonly Text WarnText = new(
        "Mọi đơn vị đọc được nội dung này sẽ thấy những chỗ sau:",
        "Every desk that may read this would see:"
    );
    public static readonly Text WarnMove = new("Chuyển sang phần người", "Move to the people");
    public static readonly Text WarnAnyway = new("Lưu nguyên văn", "Save as it is");
    public static readonly Text Moved = new(
        "Đã chuyển. Chọn vai trò của từng người rồi lưu.",
        "Moved. Choose each person's role, then save."
    );
    public static readonly Text Mark = new("[người {0}]", "[person {0}]");
    public static readonly Text SavedTitle = new("Đã ghi nhận", "Logged");
    public static readonly Text ReadOut = new("Đọc số này cho phía bên kia:", "Read this number out to the other side:");
    public static readonly Text Another = new("Ghi nhận tiếp", "Log another");
    public static readonly Text Open = new("Mở trao đổi", "Open it");
    public static readonly Text LeadDesk = new("Đơn vị chủ trì", "Lead desk");
    public static readonly Text AnswerDue = new("Hạn trả lời", "Answer due");
    public static readonly Text TheirAnswer = new("Chờ đối tác trả lời", "The partner's answer is awaited");
    public static readonly Text NoAnswer = new("Không phải trả lời", "No answer owed");
}
