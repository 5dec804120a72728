using Cooperation.Platform.Domain;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Reviews.Statements;

/// <summary>Words of statements for outside.</summary>
internal static class StatementTexts
{
    /// <summary>The statuses, in the order of a statement's life.</summary>
    public static readonly string[] Statuses =
    [
        Known.Statement.Draft,
        Known.Statement.Frozen,
        Known.Statement.Returned,
        Known.Statement.Approved,
        Known.Statement.Sent,
        Known.Statement.Withdrawn,
    ];

    /// <summary>What may be told, in the order in which it is printed.</summary>
    public static readonly string[] TableCodes =
    [
        Known.Statement.ExchangesByDirection,
        Known.Statement.ExchangesByKind,
        Known.Statement.CasesByKind,
        Known.Statement.PersonsByStatus,
        Known.Statement.PersonsBySex,
        Known.Statement.PersonsByAge,
    ];

    public static readonly Text Title = new("Cung cấp thông tin ra ngoài", "Statements for outside");
    public static readonly Text New = new("Ghi yêu cầu mới", "Note a request");
    public static readonly Text Save = new("Lưu", "Save");
    public static readonly Text Nothing = new("Chưa có văn bản nào", "No statement yet");
    public static readonly Text NothingText = new(
        "Số liệu cung cấp cho cơ quan, tổ chức bên ngoài nằm ở đây (Kế hoạch II.6(4)): ai yêu cầu, số liệu đã chốt, người duyệt, ngày gửi. Bộ Ngoại giao lập văn bản đầu tiên.",
        "Figures for bodies outside stand here (plan II.6(4)): who asked, figures frozen, who approved, when it went. The Ministry of Foreign Affairs notes the first request."
    );
    public static readonly Text Reference = new("Số", "Number");
    public static readonly Text Asker = new("Cơ quan, tổ chức yêu cầu", "Asked by");
    public static readonly Text AskedOn = new("Ngày yêu cầu", "Asked on");
    public static readonly Text Letter = new("Số công văn yêu cầu", "Letter of the request");
    public static readonly Text Question = new("Yêu cầu thông tin gì, để làm gì", "What is asked, and for what");
    public static readonly Text Partner = new("Đối tác", "Partner");
    public static readonly Text AllPartners = new("Tất cả đối tác", "All partners");
    public static readonly Text FromYear = new("Từ năm", "From the year");
    public static readonly Text ToYear = new("Đến năm", "To the year");
    public static readonly Text YearOnly = new("Nhập năm, ví dụ 2018.", "Enter a year, as 2018.");
    public static readonly Text Years = new("Năm", "Years");
    public static readonly Text Tables = new("Số liệu", "Figures");
    public static readonly Text TablesHint = new(
        "Chọn ít nhất một bảng. Số từ 1 đến 4 và những số suy ra được số đó không được công bố.",
        "Choose one table at least. Counts of 1 to 4, and what they could be reckoned from, are not published."
    );
    public static readonly Text OneTable = new("Chọn ít nhất một bảng.", "Choose one table at least.");
    public static readonly Text Status = new("Tình trạng", "State");
    public static readonly Text SentOn = new("Ngày gửi", "Sent on");
    public static readonly Text SentTo = new("Gửi cho", "Sent to");
    public static readonly Text SentWith = new("Số công văn gửi", "Letter it went with");
    public static readonly Text Reason = new("Lý do", "Reason");
    public static readonly Text Request = new("Yêu cầu", "The request");
    public static readonly Text FrozenBy = new("Chốt số liệu: {0}, {1}", "Figures frozen: {0}, {1}");
    public static readonly Text ApprovedBy = new("Duyệt: {0}, {1}", "Approved: {0}, {1}");
    public static readonly Text Sent = new("Gửi: {0}, cho {1}; ghi bởi {2}", "Sent: {0}, to {1}; noted by {2}");
    public static readonly Text NotSigned = new("Chưa chốt số liệu.", "The figures are not frozen yet.");
    public static readonly Text Hash = new("Mã kiểm chứng {0}", "Check code {0}");
    public static readonly Text EditionOf = new("Bản {0}", "Edition {0}");
    public static readonly Text Corrected = new("Đính chính: {0}", "Corrected: {0}");
    public static readonly Text CorrectedBy = new(
        "Bản này đã được đính chính bằng bản {0}, gửi ngày {1}: {2}",
        "This edition was corrected by edition {0}, sent on {1}: {2}"
    );
    public static readonly Text DroppedWhy = new("Đã hủy: {0}", "Dropped: {0}");
    public static readonly Text Editions = new("Các bản", "Editions");
    public static readonly Text SentDay = new("gửi {0}", "sent {0}");
    public static readonly Text Total = new("Tổng", "Total");
    public static readonly Text Suppressed = new("…", "…");
    public static readonly Text SuppressedNote = new(
        "“…”: số từ 1 đến 4, hoặc con số mà từ đó suy ra được số ấy; không công bố.",
        "‘…’: a count of 1 to 4, or a number from which that could be reckoned; not published."
    );
    public static readonly Text IsSuppressed = new("không công bố", "not published");
    public static readonly Text HowCounted = new("Cách tính", "How it is counted");
    public static readonly Text Steps = new("Bước tiếp theo", "Next steps");
    public static readonly Text WhoApproves = new(
        "Chờ duyệt: cán bộ kế hoạch hoặc lãnh đạo đơn vị của Bộ Ngoại giao, không phải người lập hay người chốt số liệu.",
        "Waits for approval by a planner or supervisor of the Ministry of Foreign Affairs who neither began nor froze it."
    );
    public static readonly Text Done = new("Đã thực hiện: {0}.", "Done: {0}.");
    public static readonly Text OnRecord = new(
        "Tệp chỉ gồm những số được công bố. Việc tải được ghi lại.",
        "The file holds only what is published. Downloading is on record."
    );
    public static readonly Text FreezeLead = new(
        "Số liệu được đếm đến mốc mà mọi dịch vụ xác nhận rồi giữ nguyên; số người nhỏ được che ngay lúc đó.",
        "The figures are counted up to a mark that every service confirms, and stand from then on; small counts of persons are suppressed there and then."
    );
    public static readonly Text ApprovalLead = new(
        "Bạn duyệt những con số sẽ gửi ra ngoài. Người lập hoặc người chốt số liệu không duyệt được.",
        "You approve the figures that go out. Whoever began or froze the statement can't."
    );
    public static readonly Text ReturnLead = new("Văn bản trở lại người lập.", "The statement goes back to whoever began it.");
    public static readonly Text SendingLead = new(
        "Ghi ngày gửi và nơi nhận. Sau đó văn bản giữ nguyên; sai sót được sửa bằng bản đính chính.",
        "Note the day and to whom it went. It stays as it is from then on; mistakes are corrected by another edition."
    );
    public static readonly Text CorrectionLead = new(
        "Bản đã gửi giữ nguyên; bản đính chính được đếm lại, duyệt và gửi như bản đầu.",
        "What was sent stays as it is; the corrected edition is counted again, approved and sent like the first."
    );
    public static readonly Text WithdrawalLead = new(
        "Bản đang soạn bị hủy và vẫn được lưu cùng lý do; bản đã gửi không thay đổi.",
        "What is in hand is dropped and stays on record with the reason; what was sent does not change."
    );

    public static readonly Text Beside = new(
        "Đặt cạnh văn bản đã gửi ({0}), có thể trừ ra một số dưới 5: những số dùng để trừ không được cung cấp. Xem lại trước khi duyệt xem người yêu cầu còn cần văn bản này không.",
        "Beside what was sent ({0}) a number below five could be reckoned by subtraction: the numbers that it takes are kept back. Before it is approved, consider whether it still says what was asked for."
    );

    /// <summary>What a table is called.</summary>
    public static Text TableOf(string table) =>
        table switch
        {
            Known.Statement.ExchangesByDirection => new("Trao đổi thông tin theo chiều", "Exchanges by direction"),
            Known.Statement.ExchangesByKind => new("Trao đổi thông tin theo loại việc", "Exchanges by kind"),
            Known.Statement.CasesByKind => new("Hồ sơ theo loại", "Cases by kind"),
            Known.Statement.PersonsByStatus => new("Người theo giai đoạn", "Persons by stage"),
            Known.Statement.PersonsBySex => new("Người theo giới tính", "Persons by sex"),
            Known.Statement.PersonsByAge => new("Người theo nhóm tuổi", "Persons by age band"),
            _ => new(table, table),
        };

    /// <summary>What a status is called.</summary>
    public static Text StatusOf(string status) =>
        status switch
        {
            Known.Statement.Draft => new("Đang soạn", "In hand"),
            Known.Statement.Frozen => new("Chờ duyệt", "Waits for approval"),
            Known.Statement.Returned => new("Bị trả lại", "Returned"),
            Known.Statement.Approved => new("Đã duyệt, chưa gửi", "Approved, not sent"),
            Known.Statement.Sent => new("Đã gửi", "Sent"),
            Known.Statement.Withdrawn => new("Đã hủy", "Withdrawn"),
            _ => new(status, status),
        };

    /// <summary>What a step is called.</summary>
    public static Text StepOf(string step) =>
        step switch
        {
            Known.Statement.Begun => New,
            Known.Statement.Freeze => new("Chốt số liệu", "Freeze the figures"),
            Known.Statement.Approval => new("Duyệt", "Approve"),
            Known.Statement.Return => new("Trả lại", "Send back"),
            Known.Statement.Sending => new("Ghi đã gửi", "Note that it was sent"),
            Known.Statement.Correction => new("Đính chính", "Correct"),
            Known.Statement.Withdrawal => new("Hủy", "Drop"),
            _ => new(step, step),
        };

    /// <summary>What a step does, said before it is taken.</summary>
    public static Text LeadOf(string step) =>
        step switch
        {
            Known.Statement.Freeze => FreezeLead,
            Known.Statement.Approval => ApprovalLead,
            Known.Statement.Return => ReturnLead,
            Known.Statement.Sending => SendingLead,
            Known.Statement.Correction => CorrectionLead,
            _ => WithdrawalLead,
        };

    public static Text? LabelOf(string field) =>
        field switch
        {
            "asker" => Asker,
            "askedOn" => AskedOn,
            "letter" => Letter,
            "question" => Question,
            "partner" => Partner,
            "fromYear" => FromYear,
            "toYear" => ToYear,
            "tables" => Tables,
            "on" => SentOn,
            "to" => SentTo,
            "reason" => Reason,
            _ => null,
        };
}
