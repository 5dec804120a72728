using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Repatriation.Persons;

/// <summary>Words of the people who are brought home: their list, one of them, the steps of the return.</summary>
internal static class PersonTexts
{
    public static readonly Text Title = new("Người được hồi hương", "Persons brought home");
    public static readonly Text LateTitle = new("Người trễ hạn hoặc sắp đến hạn", "Persons late or due soon");
    public static readonly Text LateNothing = new("Không ai trễ hạn hoặc sắp đến hạn", "Nobody is late or due soon");
    public static readonly Text LateNothingText = new(
        "Người có thời hạn đã quá hoặc sắp hết sẽ hiện ở đây, hạn sớm nhất trước.",
        "Persons whose time limit is past or nearly so are listed here, the earliest first."
    );
    public static readonly Text Nothing = new("Chưa có ai", "Nobody yet");
    public static readonly Text NothingText = new(
        "Người trong hồ sơ hồi hương hiện ở đây khi đến lượt đơn vị của bạn.",
        "Persons of repatriation cases are listed here once it is the turn of your desk."
    );
    public static readonly Text Persons = new("Những người trong hồ sơ", "Persons of this case");
    public static readonly Text NoPersons = new("Hồ sơ chưa ghi ai.", "Nobody is entered yet.");
    public static readonly Text Others = new(
        "Hồ sơ có {0} người; bạn thấy {1} người thuộc việc của đơn vị mình.",
        "Of {0} in the case you see the {1} who concern your desk."
    );
    public static readonly Text Person = new("Người thứ", "Person");
    public static readonly Text Add = new("Thêm người", "Add a person");
    public static readonly Text AddSave = new("Ghi vào hồ sơ", "Enter with the case");
    public static readonly Text Remove = new("Bỏ người này", "Remove this person");
    public static readonly Text Hint = new(
        "Tên, giấy tờ, điện thoại, nhu cầu được mã hóa; ngoài đơn vị đang phụ trách, ai cũng chỉ thấy bí danh.",
        "Names, papers, telephones and needs are encrypted; beyond the desk in charge everybody sees a pseudonym only."
    );
    public static readonly Text Entered = new("Đã ghi thêm người vào hồ sơ.", "More people were entered.");

    public static readonly Text AgeToday = new("Độ tuổi hôm nay", "Age band today");
    public static readonly Text LateCounts = new("{0} người trễ hạn · {1} người sắp đến hạn", "{0} late · {1} due soon");
    public static readonly Text Pseudonym = new("Bí danh", "Pseudonym");
    public static readonly Text Stage = new("Giai đoạn", "Stage");
    public static readonly Text Next = new("Bước tiếp theo", "Next step");
    public static readonly Text NoNext = new("Không còn việc", "Nothing more to do");
    public static readonly Text Turn = new("Đến lượt", "Whose turn");
    public static readonly Text Holder = new("Đang phụ trách", "In the hands of");
    public static readonly Text Identification = new("Xác định nạn nhân", "Identified as");
    public static readonly Text Support = new("Hỗ trợ", "Support");
    public static readonly Text Who = new("Người", "Person");
    public static readonly Text Minor = new("chưa thành niên", "minor");
    public static readonly Text OfAge = new("Chưa thành niên", "Minors");
    public static readonly Text Case = new("Hồ sơ", "Case");
    public static readonly Text Reported = new("Báo tin", "Reported");
    public static readonly Text Sex = new("Giới tính", "Sex");
    public static readonly Text AgeDoubt = new("Lý do nghi ngờ tuổi", "Why the age is doubted");
    public static readonly Text AgeDoubtHint = new(
        "Khi tuổi chưa chắc chắn: người này được coi là chưa thành niên",
        "Where the age is not certain: the person is then held to be a minor"
    );
    public static readonly Text Birth = new("Ngày, tháng hoặc năm sinh", "Date, month or year of birth");
    public static readonly Text BirthHint = new("12/05/1999, 05/1999, 1999 hoặc khoảng 1999", "12/05/1999, 05/1999, 1999 or about 1999");
    public static readonly Text Name = new("Họ tên", "Name");
    public static readonly Text Aliases = new("Tên khác", "Other names");
    public static readonly Text Document = new("Số giấy tờ", "Paper number");
    public static readonly Text TravelPaper = new("Số giấy thông hành", "Number of the laissez-passer");
    public static readonly Text Telephone = new("Điện thoại", "Telephone");
    public static readonly Text Nationality = new("Quốc tịch", "Nationality");
    public static readonly Text Address = new("Địa chỉ", "Address");
    public static readonly Text Needs = new("Nhu cầu", "Needs");
    public static readonly Text Exploitation = new("Mục đích bóc lột", "Purpose of exploitation");
    public static readonly Text Identity = new("Nhân thân", "Identity");
    public static readonly Text IdentityWhy = new(
        "Chỉ đơn vị đang phụ trách hoặc được đề nghị thực hiện bước tiếp theo mở được; mỗi lần mở đều được ghi lại.",
        "Only the desk in charge or the one asked for the next step may open this; each opening is on record."
    );
    public static readonly Text Reveal = new("Mở thông tin nhân thân", "Open the identity");
    public static readonly Text Revealed = new("Đã mở và ghi lại lúc {0}, {1}", "Opened and on record at {0}, {1}");
    public static readonly Text List = new("Danh sách của phía bạn", "A partner's list");
    public static readonly Text ListPaste = new("Dán danh sách", "Paste a list");
    public static readonly Text ListLead = new(
        "Mỗi người một dòng. Danh sách vào hồ sơ trọn vẹn hoặc không vào dòng nào; họ tên và giấy tờ được niêm phong, không lưu nháp trên máy.",
        "One row a person. The list comes in whole or not at all; names and papers are sealed, and no draft stays on this computer."
    );
    public static readonly Text ListHint = new(
        "Chép từ bảng tính hoặc CSV. Dòng đầu là tên cột (Họ và tên, Giới tính, Ngày sinh, Số giấy tờ, Số điện thoại, Tên khác, Quốc tịch, Địa chỉ); nếu không có, các cột theo thứ tự đó.",
        "Copy it from a spreadsheet or CSV. The first row names the columns (Name, Sex, Birth, Document, Telephone, Other names, Nationality, Address); without it the columns stand in this order."
    );
    public static readonly Text ListPreview = new("Xem trước", "Look at it first");
    public static readonly Text ListSave = new("Ghi tất cả vào hồ sơ", "Enter all of them");
    public static readonly Text ListWrong = new("{0} chỗ cần sửa, chưa ghi dòng nào:", "{0} to be corrected; nothing is entered yet:");
    public static readonly Text ListLeftOut = new("Cột không đọc: {0}", "Columns that are not read: {0}");
    public static readonly Text ListRead = new("{0} người trong danh sách", "In the list: {0}");
    public static readonly Text ListRow = new("Dòng", "Row");
    public static readonly Text ListRowWrong = new("Cần sửa", "To correct");
    public static readonly Text ListFile = new("Hoặc đọc từ tệp", "Or read it from a file");
    public static readonly Text ListFileHint = new(
        "Tệp .xlsx hoặc .csv; nội dung được đưa vào ô trên để xem lại.",
        "An .xlsx or .csv file; it is put into the field above to be looked at."
    );
    public static readonly Text ListReadFile = new("Đọc tệp", "Read the file");
    public static readonly Text ListChoose = new("Chọn một tệp.", "Choose a file.");
    public static readonly Text HeldBy = new(
        "Nhân thân do {0} giữ, cho đến khi được tiếp nhận ở đây.",
        "Identity held by {0}, until it is taken over here."
    );
    public static readonly Text HeldByShort = new("Nhân thân do {0} giữ", "Identity held by {0}");
    public static readonly Text Masked = new("Thông tin nhân thân được bảo vệ", "The identity is protected");
    public static readonly Text Facts = new("Tình trạng", "Where it stands");
    public static readonly Text NoSteps = new("Bước tiếp theo là việc của {0}.", "The next step is for {0} to take.");
    public static readonly Text Over = new("Việc của người này đã kết thúc.", "For this person it is over.");
    public static readonly Text Limits = new("Các thời hạn", "Time limits");
    public static readonly Text NoLimit = new("không có hạn theo luật", "no limit by law");
    public static readonly Text Unverified = new("chưa kiểm chứng", "unverified");
    public static readonly Text Done = new("Đã ghi nhận: {0}.", "On record: {0}.");

    public static readonly Text Save = new("Ghi nhận", "Record it");
    public static readonly Text At = new("Thực hiện lúc", "Done at");
    public static readonly Text AtHint = new("Để trống nếu là bây giờ", "Leave empty for now");
    public static readonly Text Reason = new("Lý do, ghi chú", "Reason or note");
    public static readonly Text ReasonHint = new(
        "Không ghi tên, số giấy tờ, số điện thoại",
        "No names, paper numbers or telephone numbers"
    );
    public static readonly Text Complex = new("Vụ việc phức tạp", "Complex matter");
    public static readonly Text ComplexHint = new("Thời hạn dài hơn theo quy định", "The rule gives more time");
    public static readonly Text Result = new("Kết quả xác minh", "Result of the check");
    public static readonly Text Number = new("Số giấy thông hành", "Number of the laissez-passer");
    public static readonly Text ValidUntil = new("Có giá trị đến ngày", "Valid until");
    public static readonly Text DayWrong = new("Ghi ngày theo dạng 31/12/2018.", "Write the day as 31/12/2018.");
    public static readonly Text ReceivingDesk = new("Đơn vị sẽ tiếp nhận", "Desk that will receive");
    public static readonly Text ChooseReceiving = new(
        "Chọn… (để trống: Cục Quản lý xuất nhập cảnh)",
        "Choose… (left empty: Immigration Department)"
    );
    public static readonly Text CertificateHint = new(
        "Chỉ ghi khi giấy chứng nhận đã được cấp; chưa cấp thì để trống. Ví dụ: 02:10 hoặc 21/11/2018 02:10",
        "Only once it was issued; leave it empty until then. For example 02:10 or 21/11/2018 02:10"
    );
    public static readonly Text CertificateAt = new("Cấp giấy chứng nhận về nước lúc", "Certificate of return issued at");
    public static readonly Text Province = new("Tỉnh, thành phố nơi về", "Home province");
    public static readonly Text Accepted = new("Địa phương tiếp nhận", "The province takes over");
    public static readonly Text InNeed = new("Có nhu cầu hỗ trợ, bảo vệ không", "In need of support and protection");
    public static readonly Text NeedYes = new("Có", "Yes");
    public static readonly Text NeedNo = new("Không", "No");
    public static readonly Text Outcome = new("Kết quả", "Outcome");
    public static readonly Text To = new("Chuyển sang", "Goes to");
    public static readonly Text Paper = new("Giấy tờ làm căn cứ", "Paper that it rests on");
    public static readonly Text Appeal = new("Giải quyết khiếu nại", "Decision on an appeal");
    public static readonly Text Gate = new("Cửa khẩu", "Gate");
    public static readonly Text Received = new("Tiếp nhận lúc", "Received at");
    public static readonly Text Decided = new("Quyết định lúc", "Decided at");
    public static readonly Text Decider = new("Cơ quan quyết định", "Decided by");
    public static readonly Text Appealed = new("Đã có khiếu nại", "Appealed");
    public static readonly Text IdentityWaits = new("Chờ bàn giao", "Waits to be handed over");
    public static readonly Text CalledAt = new("Đã đề nghị bàn giao lúc {0}", "Asked for at {0}");
    public static readonly Text NotOpen = new("Bước này hiện không mở cho bạn: {0}", "This step is not open to you now: {0}");
    public static readonly Text SupervisorUndoes = new(
        "Chỉ chỉ huy của cơ quan đã thực hiện bước cuối cùng mới hoàn tác được bước đó.",
        "Only a supervisor of the agency that took the last step undoes it."
    );
    public static readonly Text HeldNowhereElse = new(
        "Không đơn vị nào khác giữ nhân thân của người này.",
        "The identity of this person is not held elsewhere."
    );
    public static readonly Text Mine = new("Việc của đơn vị tôi", "My desk's turn");
    public static readonly Text Late = new("Trễ hạn", "Late");
    public static readonly Text Yes = new("Có", "Yes");
    public static readonly Text No = new("Không", "No");
    public static readonly Text CountOne = new("1 người, còn {0}", "1 person, {0} open");
    public static readonly Text Count = new("{0} người, còn {1}", "{0} persons, {1} open");
    public static readonly Text ToLate = new("Xem người trễ hạn", "See who is late");
}
