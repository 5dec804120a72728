using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Meetings.Outcomes;

/// <summary>Words of what meetings decide, of their minutes and of what is to be done after them.</summary>
internal static class OutcomeTexts
{
    public static readonly Text Title = new("Kết luận", "Outcome");
    public static readonly Text Promised = new("Lần trước đã hứa gì", "What was promised last time");
    public static readonly Text PromisedLead = new(
        "Kết luận của kỳ trước và việc chưa xong của các kỳ trước nữa: nội dung đầu tiên của chương trình.",
        "What the last meeting decided, and what those before it left open: the first point of the agenda."
    );
    public static readonly Text NothingPromised = new("Kỳ trước không để lại việc nào.", "The last meeting left nothing to do.");
    public static readonly Text Decisions = new("Kết luận của cuộc họp", "What the meeting decided");
    public static readonly Text NoDecisions = new("Chưa ghi kết luận nào.", "No decision is written down yet.");
    public static readonly Text Decision = new("Kết luận {0}", "Decision {0}");
    public static readonly Text Commitment = new("Cam kết {0}.{1}", "Commitment {0}.{1}");
    public static readonly Text Ours = new("phía ta", "ours");
    public static readonly Text Theirs = new("phía bạn", "theirs");
    public static readonly Text Closed = new("Phiên kín", "Closed session");
    public static readonly Text ClosedMore = new("Còn {0} kết luận của phiên kín.", "{0} more of a closed session.");
    public static readonly Text Correct = new("Sửa lời", "Say it better");
    public static readonly Text AddItem = new("Giao việc", "Add an action item");
    public static readonly Text Text = new("Nội dung kết luận", "What was decided");
    public static readonly Text ClosedChoice = new(
        "Phiên kín: chỉ cơ quan trong đoàn nhìn thấy",
        "Closed session: seen only by those at the table"
    );
    public static readonly Text Commitments = new("Cam kết của hai bên", "What the sides committed themselves to");
    public static readonly Text CommitmentLine = new("Cam kết {0}", "Commitment {0}");
    public static readonly Text IsTheirs = new("Phía bạn cam kết", "The other side's");
    public static readonly Text Lines = new(
        "Dòng để trống được bỏ qua. Cam kết đã ghi thì sửa lời được, không bỏ bớt; thêm ở các dòng sau.",
        "An empty line is left out. Commitments that stand may be said better and are not left out; add more in the lines after them."
    );
    public static readonly Text Save = new("Ghi lại", "Save");

    public static readonly Text Minutes = new("Biên bản", "Minutes");
    public static readonly Text NoMinutes = new("Chưa có biên bản.", "No minutes yet.");
    public static readonly Text Version = new("Bản {0} · {1} · {2}", "Text {0} · {1} · {2}");
    public static readonly Text NotKept = new(
        "Văn bản bạn vừa viết, chưa lưu: chép lại trước khi rời trang",
        "What you have written, not saved: copy it before you leave the page"
    );
    public static readonly Text SideBySide = new(
        "Có {0} bản viết song song từ cùng một bản: không bản nào mất. Ghép thành một bản ở dưới rồi lưu.",
        "{0} texts were written side by side from the same one: none of them is lost. Join them below and save."
    );
    public static readonly Text Body = new("Nội dung biên bản", "Text of the minutes");
    public static readonly Text SaveDraft = new("Lưu bản nháp", "Save the draft");
    public static readonly Text Kept = new("Đã lưu bản {0}.", "Text {0} is kept.");
    public static readonly Text Publish = new("Công bố biên bản", "Publish the minutes");
    public static readonly Text PublishLead = new(
        "Công bố bản {0}: mọi người thấy cuộc họp đọc được, và không ai sửa nữa cho đến khi cơ quan chủ trì thu lại.",
        "Publishes text {0}: all who see the meeting may read it, and nobody writes on until the agency that keeps the meeting takes it back."
    );
    public static readonly Text Withdraw = new("Thu lại để sửa", "Take it back");
    public static readonly Text Published = new("Đã công bố {0} · {1}", "Published {0} · {1}");
    public static readonly Text AllTexts = new("Các bản đã lưu", "Every text kept");
    public static readonly Text From = new("từ bản {0}", "from text {0}");
    public static readonly Text Latest = new("Bản mới nhất", "The latest");

    public static readonly Text Items = new("Việc sau hội nghị", "Action items");
    public static readonly Text ItemsNothing = new("Chưa có việc nào", "No action items yet");
    public static readonly Text ItemsNothingText = new(
        "Việc mà các cuộc họp kết luận được liệt kê tại đây theo hạn, với cơ quan được giao. Ghi kết luận ở trang của cuộc họp, rồi giao việc.",
        "What meetings decided to do stands here by the day it is due, with the agency that owns it. Write decisions down on the page of a meeting, then add action items."
    );
    public static readonly Text ByOwner = new("Theo cơ quan được giao", "By owner");
    public static readonly Text Open = new("Chưa xong", "Open");
    public static readonly Text Late = new("quá hạn", "late");
    public static readonly Text LateBy = new("trễ {0} ngày", "{0} days late");
    public static readonly Text LateCount = new("Quá hạn", "Late");
    public static readonly Text OnlyLate = new("Quá hạn", "Late");
    public static readonly Text Yes = new("Chỉ việc quá hạn", "Late ones only");
    public static readonly Text No = new("Chỉ việc chưa quá hạn", "Those not late only");
    public static readonly Text Reference = new("Số", "Number");
    public static readonly Text What = new("Việc", "What");
    public static readonly Text Owner = new("Cơ quan được giao", "Owner");
    public static readonly Text Counterpart = new("Đơn vị phía bạn", "Unit of the other side");
    public static readonly Text CounterpartHint = new("Bắt buộc khi phía bạn cam kết", "Needed where the other side owes it");
    public static readonly Text Due = new("Hạn", "Due");
    public static readonly Text Measure = new("Thước đo hoàn thành", "Measure");
    public static readonly Text Status = new("Tình trạng", "State");
    public static readonly Text StandsOn = new("Đang ở chương trình của", "Stands on the agenda of");
    public static readonly Text CarriesOut = new("Thực hiện", "Carries out");
    public static readonly Text OwedByThem = new("Phía bạn cam kết", "Owed by the other side");
    public static readonly Text CarriedOver = new("đã chuyển kỳ {0} lần", "carried over {0} times");
    public static readonly Text Carries = new("Các lần chuyển kỳ", "How it was carried over");
    public static readonly Text Progress = new("Tiến độ", "Progress");
    public static readonly Text NoProgress = new("Cơ quan được giao chưa báo cáo.", "Its owner has not reported yet.");
    public static readonly Text Hinders = new("Khó khăn", "What hinders");
    public static readonly Text Links = new("Hồ sơ liên quan", "Records that belong to it");
    public static readonly Text NoLinks = new("Chưa ghi hồ sơ nào.", "None named yet.");
    public static readonly Text LinkCount = new(
        "{0} hồ sơ, cơ quan bạn không xem số.",
        "{0} records, whose numbers your agency does not see."
    );
    public static readonly Text Steps = new("Việc tiếp theo", "What comes next");
    public static readonly Text DecidedOn = new("Kết luận ngày", "Decided on");
    public static readonly Text DoneOn = new("Hoàn thành ngày", "Done on");
    public static readonly Text DroppedOn = new("Thôi thực hiện ngày", "Dropped on");
    public static readonly Text Done = new("Đã làm gì", "What was done");
    public static readonly Text On = new("Ngày hoàn thành", "Day it was done");
    public static readonly Text Note = new("Ghi chú", "Note");
    public static readonly Text Reason = new("Lý do", "Reason");
    public static readonly Text NextMeeting = new("Chuyển sang cuộc họp số", "To meeting");
    public static readonly Text NextMeetingHint = new(
        "Kỳ sau của cùng chuỗi họp; để trống khi kỳ sau chưa được thông báo",
        "The next of the same series; leave empty while it is not announced"
    );
    public static readonly Text Kind = new("Loại hồ sơ", "Kind of record");
    public static readonly Text LinkReference = new("Số hồ sơ", "Reference");
    public static readonly Text LinkHint = new(
        "Ví dụ AC-KH-2018-000001, HL-KH-2018-000123, RC-KH-2018-000045",
        "For example AC-KH-2018-000001, HL-KH-2018-000123, RC-KH-2018-000045"
    );
    public static readonly Text Saved = new("Đã lưu.", "Saved.");

    public static readonly Text Work = new("Việc hội nghị", "Meeting work");
    public static readonly Text Next = new("Sắp họp", "What is next");
    public static readonly Text NoNext = new("Chưa có cuộc họp nào sắp tới.", "No meeting is ahead.");
    public static readonly Text ToFinish = new("Đã họp, chưa xong", "Held, not finished");
    public static readonly Text Missing = new("Còn thiếu", "Missing");
    public static readonly Text NothingMissing = new("Đủ", "Nothing");
    public static readonly Text Mine = new("Việc của cơ quan bạn", "Your agency's action items");
    public static readonly Text NoMine = new("Cơ quan bạn không còn việc nào.", "Your agency has nothing to do.");
    public static readonly Text Reminded = new("đã nhắc {0}", "reminded {0}");
    public static readonly Text NamedBy = new("cử người trước {0}", "members named by {0}");

    public static Text? LabelOf(string field) =>
        field switch
        {
            "text" => Text,
            "decision" => CarriesOut,
            "title" => What,
            "agency" => Owner,
            "counterpartUnit" => Counterpart,
            "due" => Due,
            "measure" => Measure,
            "done" => Done,
            "hinders" => Hinders,
            "on" => On,
            "note" => Note,
            "reason" => Reason,
            "meeting" => NextMeeting,
            "kind" => Kind,
            "reference" => LinkReference,
            "overdue" => OnlyLate,
            _ when field.StartsWith("commitments", StringComparison.Ordinal) => Commitments,
            _ => null,
        };
}
