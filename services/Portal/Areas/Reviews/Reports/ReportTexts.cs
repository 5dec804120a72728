using Cooperation.Platform.Domain;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Reviews.Reports;

/// <summary>Words of periodic reports.</summary>
internal static class ReportTexts
{
    public static readonly Text NotOpen = new(
        "Bước này không mở cho bạn lúc này (tình trạng: {0}).",
        "This step is not open to you now (state: {0})."
    );
    public static readonly Text Theirs = new("Đang lưu: {0}", "Saved now: {0}");
    public static readonly Text TheirsLead = new(
        "Người khác đã lưu báo cáo này. Phần khác với bản bạn đang viết hiện ở đây; lưu lần nữa thì bản của bạn thay thế.",
        "Somebody else saved this report. What differs from what you wrote stands here; saved again, yours takes its place."
    );
    public static readonly Text Title = new("Báo cáo định kỳ", "Periodic reports");
    public static readonly Text New = new("Viết báo cáo", "Write a report");
    public static readonly Text Nothing = new("Chưa có báo cáo nào", "No report yet");
    public static readonly Text NothingText = new(
        "Báo cáo quý, 6 tháng, năm và đột xuất của cơ quan, địa phương gửi cơ quan thường trực (Kế hoạch, mục III) nằm ở đây.",
        "The quarterly, six-monthly, annual and ad hoc reports of agencies and provinces to the standing agency (plan, section III) stand here."
    );
    public static readonly Text Reference = new("Số", "Number");
    public static readonly Text Period = new("Kỳ báo cáo", "Period");
    public static readonly Text ChoosePeriod = new("Chọn kỳ", "Choose a period");
    public static readonly Text AdHocDay = new("Đột xuất: ngày được yêu cầu", "Ad hoc: the day it was asked for");
    public static readonly Text AdHocHint = new(
        "Chỉ điền khi báo cáo đột xuất; khi đó không cần chọn kỳ.",
        "For an ad hoc report only; no period is chosen then."
    );
    public static readonly Text Reporter = new("Cơ quan, địa phương", "Agency or province");
    public static readonly Text Agency = new("Cơ quan", "Agency");
    public static readonly Text Status = new("Tình trạng", "State");
    public static readonly Text Sent = new("Đã gửi", "Sent");
    public static readonly Text Notes = new("Ghi chú", "Notes");
    public static readonly Text Late = new("gửi muộn", "late");
    public static readonly Text Corrections = new("đính chính {0} lần", "corrected {0} times");
    public static readonly Text ReturnedWhy = new("Bị trả lại: {0}", "Sent back: {0}");
    public static readonly Text Due = new("Hạn gửi {0}, khóa sau {1}", "Due on {0}, locked after {1}");
    public static readonly Text Unverified = new("hạn chưa kiểm chứng", "days unverified");
    public static readonly Text To = new("Gửi: {0}", "To: {0}");
    public static readonly Text Counts = new(
        "{0} cơ quan, địa phương phải báo cáo: {1} đã gửi, {2} đã tổng hợp, {3} bị trả lại, {4} gửi muộn.",
        "{0} agencies and provinces report: {1} have sent theirs, {2} were taken over, {3} sent back, {4} came late."
    );
    public static readonly Text Missing = new("Chưa gửi báo cáo ({0})", "Have not reported ({0})");
    public static readonly Text RemindAll = new("Nhắc tất cả", "Remind all of them");
    public static readonly Text Reminded = new("Đã nhắc {0} cơ quan, địa phương.", "{0} were reminded.");
    public static readonly Text NobodyReminded = new("Không còn ai phải nhắc hôm nay.", "There is nobody left to remind today.");
    public static readonly Text Whole = new("Báo cáo chung", "The whole");
    public static readonly Text WholeOf = new("Báo cáo chung kỳ {0}", "The whole of {0}");
    public static readonly Text WholeNothing = new("Chưa tổng hợp báo cáo nào của kỳ này.", "No report of this period was taken over yet.");
    public static readonly Text Results = new("Kết quả thực hiện", "What was done");
    public static readonly Text Hindrances = new("Khó khăn, vướng mắc", "What stood in the way");
    public static readonly Text Proposals = new("Đề xuất, kiến nghị", "Proposals");
    public static readonly Text Tasks = new("Thực hiện nhiệm vụ được giao", "Tasks of the plan");
    public static readonly Text TasksLead = new(
        "Trích tiến độ nhiệm vụ mà cơ quan đã báo trong kỳ, như khi gửi.",
        "What the agency reported of its tasks in the period, as it stood when this was sent."
    );
    public static readonly Text TasksLater = new(
        "Phần này được lấy từ tiến độ nhiệm vụ của kỳ khi gửi báo cáo.",
        "This section is taken from the progress of the period's tasks when the report is sent."
    );
    public static readonly Text NoTasks = new(
        "Không có tiến độ nhiệm vụ nào được báo trong kỳ.",
        "No progress of tasks was reported in the period."
    );
    public static readonly Text Empty = new("Chưa viết.", "Nothing written yet.");
    public static readonly Text Submissions = new("Các lần gửi", "Every time it was sent");
    public static readonly Text SentBy = new("Lần {0}: {1} gửi {2}, {3}", "No. {0}: {1} to {2}, {3}");
    public static readonly Text AcceptedBy = new("tổng hợp: {0}, {1}", "taken over: {0}, {1}");
    public static readonly Text Correction = new("đính chính", "correction");
    public static readonly Text Write = new("Soạn báo cáo", "Write");
    public static readonly Text Save = new("Lưu", "Save");
    public static readonly Text Why = new("Lý do", "Reason");
    public static readonly Text Steps = new("Bước tiếp theo", "Next steps");
    public static readonly Text Done = new("Đã xong: {0}.", "Done: {0}.");
    public static readonly Text LockPeriod = new(
        "Kỳ báo cáo đã khóa sau ngày {0}. Cơ quan thường trực có thể mở lại.",
        "The period was locked after {0}. The standing agency can open it again."
    );
    public static readonly Text LockWaiting = new(
        "Đã gửi ngày {0}, cơ quan thường trực đang xem. Muốn sửa, đề nghị trả lại.",
        "Sent on {0}; the standing agency is looking at it. To change it, ask for it back."
    );
    public static readonly Text LockTaken = new(
        "{1} đã tổng hợp vào báo cáo chung ngày {0}. Muốn đính chính, đề nghị trả lại.",
        "{1} took it over into the whole on {0}. To correct it, ask for it back."
    );

    private static readonly Dictionary<string, Text> Statuses = new(StringComparer.Ordinal)
    {
        [Known.Report.Awaited] = new("Đang chờ", "Awaited"),
        [Known.Report.Draft] = new("Đang soạn", "Draft"),
        [Known.Report.Submitted] = new("Đã gửi", "Sent"),
        [Known.Report.Returned] = new("Bị trả lại", "Sent back"),
        [Known.Report.Accepted] = new("Đã tổng hợp", "Taken over"),
    };

    private static readonly Dictionary<string, Text> StepNames = new(StringComparer.Ordinal)
    {
        [Known.Report.Draft] = new("Bắt đầu soạn", "Begun"),
        [Known.Report.Text] = new("Sửa nội dung", "Text kept"),
        [Known.Report.Submission] = new("Gửi báo cáo", "Send"),
        [Known.Report.Return] = new("Trả lại", "Send back"),
        [Known.Report.Acceptance] = new("Tổng hợp", "Take over"),
        ["reminder"] = new("Nhắc", "Reminded"),
    };

    private static readonly Dictionary<string, Text> Leads = new(StringComparer.Ordinal)
    {
        [Known.Report.Submission] = new(
            "Báo cáo được gửi cùng tiến độ nhiệm vụ mà cơ quan đã báo trong kỳ. Sau khi gửi không sửa được nữa, trừ khi bị trả lại.",
            "The report is sent with what the agency reported of its tasks in the period. It can't be changed afterwards unless it is sent back."
        ),
        [Known.Report.Return] = new(
            "Cơ quan báo cáo đọc lý do này, sửa và gửi lại, kể cả khi kỳ đã khóa.",
            "The agency reads this reason, changes the report and sends it again, also after the lock."
        ),
        [Known.Report.Acceptance] = new("Báo cáo được đưa vào báo cáo chung của kỳ.", "The report goes into the whole of the period."),
    };

    private static readonly Dictionary<string, Text> Labels = new(StringComparer.Ordinal)
    {
        ["period"] = Period,
        ["day"] = AdHocDay,
        ["results"] = Results,
        ["hindrances"] = Hindrances,
        ["proposals"] = Proposals,
        ["why"] = Why,
    };

    /// <summary>Where reports can stand.</summary>
    public static IReadOnlyCollection<string> StatusCodes => Statuses.Keys;

    /// <summary>Where a report stands.</summary>
    public static Text StatusOf(string status) => Statuses.GetValueOrDefault(status, new(status, status));

    /// <summary>What a step is called.</summary>
    public static Text StepOf(string step) => StepNames.GetValueOrDefault(step, new(step, step));

    /// <summary>What a step does.</summary>
    public static Text LeadOf(string step) => Leads.GetValueOrDefault(step, new("", ""));

    /// <summary>What a field is called.</summary>
    public static Text? LabelOf(string field) => Labels.GetValueOrDefault(field);

    /// <summary>Why it is closed.</summary>
    public static Text LockOf(string why) =>
        why == "waiting" ? LockWaiting
        : why == "takenOver" ? LockTaken
        : LockPeriod;

    /// <summary>A period as people say it.</summary>
    public static Text PeriodOf(string code) =>
        code.Length == 4 ? new($"Năm {code}", $"Year {code}")
        : code.Length == 7 && code[5] == 'Q' ? new($"Quý {code[6]} năm {code[..4]}", $"Quarter {code[6]} of {code[..4]}")
        : code.Length == 7 ? new($"6 tháng {(code[6] == '1' ? "đầu" : "cuối")} năm {code[..4]}", $"Half-year {code[6]} of {code[..4]}")
        : code.Length == 10 ? new($"Đột xuất {code[8..]}/{code[5..7]}/{code[..4]}", $"Ad hoc, {code[8..]}/{code[5..7]}/{code[..4]}")
        : new(code, code);
}
